import { describe, expect, it } from "vitest";

import { comparablePlans, comparePlans } from "#domain/goals/plans.ts";
import { dayFrom, realDataset } from "#test/support/dataset.ts";
import { goalsDataset, madeUpTarget } from "#test/support/madeUpGoals.ts";

type Raw = Readonly<Record<string, unknown>>;

const power = (id: string, value: number, over: Raw = {}) =>
  madeUpTarget(id, { series: "power", value, ...over });

const inFive = { due: "2030" };

/** What became of each goal of a plan of 2021 in one of 2026; other documents stand between them. */
const rowsOf = (
  before: readonly Raw[],
  after: readonly Raw[],
  {
    over = {},
    others = [],
    asOf = "2026-11-24",
  }: {
    readonly over?: Raw;
    readonly others?: readonly {
      readonly id: string;
      readonly published: string;
      readonly targets: readonly Raw[];
    }[];
    readonly asOf?: string;
  } = {},
) => {
  const dataset = goalsDataset([
    {
      id: "first",
      published: "2021-03-01",
      targets: before,
      over: { period: { start: "2021", end: "2025" } },
    },
    ...others,
    { id: "second", published: "2026-03-01", targets: after, over },
  ]);
  return comparePlans(dataset, { earlier: "first", later: "second" }, dayFrom(asOf))?.rows.map(
    ({ earlier, later, change, since }) => [
      earlier?.id,
      later?.id,
      change,
      ...(since ? [since.id] : []),
    ],
  );
};

describe("two plans side by side", () => {
  it.each([
    ["raised", [power("a", 100)], [power("b", 120, inFive)], [["a", "b", "raised"]]],
    ["kept", [power("a", 100)], [power("b", 100, inFive)], [["a", "b", "kept"]]],
    ["lowered", [power("a", 100)], [power("b", 80, inFive)], [["a", "b", "lowered"]]],
    [
      "new",
      [madeUpTarget("a")],
      [power("b", 80, inFive)],
      [
        ["a", undefined, "not-recorded"],
        [undefined, "b", "new"],
      ],
    ],
    [
      "set for another year alone",
      [power("a", 50), power("c", 100, inFive)],
      [power("b", 100, inFive)],
      [
        ["a", undefined, "other-year"],
        ["c", "b", "kept"],
      ],
    ],
    [
      "in another unit",
      [power("a", 100)],
      [power("b", 5, { unit: "%", ...inFive })],
      [
        ["a", undefined, "not-recorded"],
        [undefined, "b", "new"],
      ],
    ],
  ] as const)("a goal may be %s", (_words, before, after, rows) => {
    expect(rowsOf(before, after)).toEqual(rows);
  });

  const cut = (id: string, base: string, value: number, due: string) =>
    madeUpTarget(id, {
      metric: `Cut against ${base}`,
      unit: "%",
      value,
      due,
      baseline: { value: 0, asOf: base, byDefinition: true, provenance: [{ unlinked: "made up" }] },
    });

  it("a cut counted from another year is neither higher nor lower", () => {
    expect(rowsOf([cut("a", "2020", 18, "2025")], [cut("b", "2025", 17, "2030")])).toEqual([
      ["a", "b", "new-base"],
    ]);
  });

  it("drops only what a plan that is recorded whole hasn't got", () => {
    const rows = rowsOf([madeUpTarget("a")], [power("b", 1)], { over: { targetsComplete: true } });
    expect(rows?.[0]).toEqual(["a", undefined, "dropped"]);
  });

  it("holds a goal that the earlier plan hasn't got against what others set, and shows what was due by its end", () => {
    const others = [
      { id: "peak", published: "2021-10-01", targets: [power("p30", 100, inFive)] },
      { id: "energy", published: "2022-03-01", targets: [power("e25", 60)] },
    ];
    expect(rowsOf([madeUpTarget("a")], [power("b", 100, inFive)], { others })).toEqual([
      ["a", undefined, "not-recorded"],
      ["e25", "b", "kept", "p30"],
    ]);
  });
});

it("plans to choose from are those out by the day that set targets, the newest first", () => {
  const dataset = realDataset();
  const plans = comparablePlans(dataset, dayFrom("2023-06-30"));
  expect(plans.length).toBeGreaterThan(20);
  expect(plans.every(({ publication }) => publication.end <= dayFrom("2023-06-30"))).toBe(true);
  expect(plans.some(({ id }) => id === "15fyp-outline-2026")).toBe(false);
});
