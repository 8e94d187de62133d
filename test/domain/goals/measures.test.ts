import { describe, expect, it } from "vitest";

import type { Dataset } from "#domain/dataset/dataset.ts";
import { measuresOf } from "#domain/goals/measures.ts";
import { dayFrom } from "#test/support/dataset.ts";
import { goalsDataset, madeUpTarget } from "#test/support/madeUpGoals.ts";

const power = (id: string, value: number, over: Readonly<Record<string, unknown>> = {}) =>
  madeUpTarget(id, { series: "power", value, ...over });

const plan = (
  id: string,
  published: string,
  targets: readonly Readonly<Record<string, unknown>>[],
  more: Readonly<Record<string, unknown>> = {},
) => ({ id, published, targets, ...more });

const measuresIn = (dataset: Dataset, asOf = "2026-11-24") =>
  measuresOf(dataset, dataset.targets, dayFrom(asOf));

const only = (dataset: Dataset, asOf?: string) => {
  const [measure, ...others] = measuresIn(dataset, asOf);
  if (measure === undefined || others.length > 0) throw new Error("expected one measure");
  return measure;
};

const followed = (to: string) => ({ links: [{ relation: "followed-by", to }] });

describe("what a document did to a level", () => {
  it.each([
    ["a higher one for the same year", { value: 120 }, "raised"],
    ["a lower one for the same year", { value: 80 }, "lowered"],
    ["the same one", { value: 100 }, "kept"],
    ["a higher one for a later year", { value: 120, due: "2030" }, "raised"],
    ["the same one for a later year", { value: 100, due: "2030" }, "kept"],
    ["a lower one for a later year", { value: 80, due: "2030" }, "lowered"],
    ["one for a year before", { value: 50, due: "2023" }, "step"],
    ["a higher one where less is better", { value: 120, comparator: "at most" }, "other-terms"],
  ] as const)("%s", (_words, over, move) => {
    const dataset = goalsDataset([
      plan("first", "2021-01-01", [power("a", 100, { comparator: "at least" })]),
      plan("second", "2022-01-01", [power("b", 100, { comparator: "at least", ...over })]),
    ]);
    expect(only(dataset).levels.map((level) => level.move)).toEqual(["new", move]);
  });
});

describe("a measure", () => {
  const twice = () =>
    goalsDataset([
      plan("first", "2021-01-01", [power("a", 100)]),
      plan("second", "2022-01-01", [power("b", 150)]),
      plan("third", "2023-01-01", [power("c", 300, { due: "2030" })]),
    ]);

  it("moved from before the first move to after the last", () => {
    const { move, moved, documents, last } = only(twice());
    // For a later year: the level for the earlier one still stands.
    expect(move).toBe("higher");
    expect([moved?.from.id, moved?.to.id, last.id]).toEqual(["a", "c", "c"]);
    expect(documents.map(({ id }) => id)).toEqual(["first", "second", "third"]);
  });

  it("has what was out by the day alone", () => {
    expect(only(twice(), "2022-06-30").documents).toHaveLength(2);
    expect(measuresIn(twice(), "2021-12-31")).toEqual([]);
  });

  it.each([
    [{ value: 150 }, "raised"],
    [{ value: 150, due: "2030" }, "higher"],
    [{ value: 50 }, "lowered"],
    [{ value: 50, due: "2030" }, "lower"],
  ])("whose level became %j is %s: only of the same year a level was changed", (over, move) => {
    const dataset = goalsDataset([
      plan("first", "2021-01-01", [power("a", 100)]),
      plan("second", "2022-01-01", [power("b", 100, over)]),
    ]);
    expect(only(dataset).move).toBe(move);
  });
});

describe("a document that follows without the measure", () => {
  const leftOut = (over: Readonly<Record<string, unknown>>, second = 100) =>
    goalsDataset([
      plan("first", "2021-01-01", [power("a", 100)]),
      plan("second", "2022-01-01", [power("b", second)], followed("next")),
      plan("next", "2026-03-01", [madeUpTarget("other")], { over }),
    ]);

  it("isn't known to have dropped it", () => {
    const { move, leftOutBy } = only(leftOut({}));
    expect(move).toBe("kept");
    expect([leftOutBy?.document.id, leftOutBy?.isDropped]).toEqual(["next", false]);
  });

  it("dropped it if it is recorded whole", () => {
    expect(only(leftOut({ targetsComplete: true })).leftOutBy?.isDropped).toBe(true);
  });

  it("changes nothing of what the documents that set it made of it", () => {
    for (const over of [{}, { targetsComplete: true }])
      expect(only(leftOut(over, 150))).toMatchObject({ move: "raised" });
  });
});

it("comes lowered, raised, kept, not repeated, and what moved most first", () => {
  const of = (series: string, value: number) =>
    madeUpTarget(`${series}-${value}`, { series, value });
  const dataset = goalsDataset([
    plan(
      "first",
      "2021-01-01",
      ["down", "same", "some", "most"].map((series) => of(series, 100)),
    ),
    plan("second", "2022-01-01", [of("down", 50), of("some", 110), of("most", 300)]),
    plan("third", "2023-01-01", [madeUpTarget("same-again", { series: "same" })]),
  ]);
  expect(measuresIn(dataset).map(({ last }) => last.target.series)).toEqual([
    "down",
    "most",
    "some",
    "same",
  ]);
});
