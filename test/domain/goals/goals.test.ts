import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { problemsIn } from "#domain/dataset/dangling.ts";
import { dueChange, levelChange } from "#domain/goals/changes.ts";
import { goalsAmong } from "#domain/goals/goals.ts";
import { faultWords } from "#messages/views/faults.ts";
import { faultOf } from "#domain/schema/faultOf.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { dayFrom, realDataset } from "#test/support/dataset.ts";
import { filesOf, goalsDataset, madeUpTarget, targetIn } from "#test/support/madeUpGoals.ts";

const power = (id: string, over: Readonly<Record<string, unknown>> = {}) =>
  madeUpTarget(id, { series: "power", ...over });

const shown = (dataset: ReturnType<typeof goalsDataset>, asOf: string, ids?: readonly string[]) =>
  goalsAmong(
    ids === undefined ? dataset.targets : ids.map((id) => targetIn(dataset, id)),
    dayFrom(asOf),
  ).map(({ standing, others }) => [
    standing.id,
    ...others.map(({ entry, change }) => `${change} ${entry.id}`),
  ]);

const threePlans = () =>
  goalsDataset([
    {
      id: "first",
      published: "2021-03",
      targets: [power("p21"), power("p21-later", { due: "2030", value: 200 })],
    },
    { id: "second", published: "2022-06-01", targets: [power("p22", { value: 120 })] },
    {
      id: "third",
      published: "2024-01-15",
      targets: [power("p24", { value: 120, due: "2025-06-30" }), madeUpTarget("alone")],
    },
  ]);

describe("goals", () => {
  it("are the targets of one series that are due in one year, by the newest document", () => {
    expect(shown(threePlans(), "2026-01-01")).toEqual([
      ["p24", "restated p22", "raised p21"],
      ["p21-later"],
      ["alone"],
    ]);
  });

  it("never mix units: each odd target is named, and a goal by itself", () => {
    const files = filesOf([
      { id: "one", published: "2021", targets: [power("p21")] },
      {
        id: "two",
        published: "2022",
        targets: [madeUpTarget("x"), power("t", { unit: "tonnes" })],
      },
      { id: "three", published: "2023", targets: [power("p23")] },
    ]);
    const dataset = readDataset(files);
    expect(shown(dataset, "2026-01-01")).toEqual([["p23", "restated p21"], ["x"], ["t"]]);
    const [problem, ...more] = problemsIn(dataset);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      file: "policies",
      record: "two",
      field: "targets.1.unit",
      setAside: false,
    });
    expect(problem && faultWords(faultOf(problem.fault))).toBe(
      "expected the unit of its series, units, found tonnes",
    );
  });

  it("hold each target once, and stand by the newest of theirs, whatever is selected", () => {
    const { targets } = realDataset();
    fc.assert(
      fc.property(
        fc.subarray([...targets]),
        fc.constantFrom("2021-12-31", "2024-06-30", "2026-11-29"),
        (some, asOf) => {
          const day = dayFrom(asOf);
          const goals = goalsAmong(some, day);
          const entries = goals.flatMap(({ standing, others }) => [
            standing,
            ...others.map(({ entry }) => entry),
          ]);
          expect(entries.length).toBe(some.length);
          expect(new Set(entries)).toEqual(new Set(some));
          for (const { standing, others } of goals) {
            for (const { entry } of others) {
              expect(entry.target.series).toBe(standing.target.series);
              expect(entry.target.due.slice(0, 4)).toBe(standing.target.due.slice(0, 4));
              const [own, other] = [standing, entry].map((one) => one.entry.publication.end);
              if ((other ?? 0) <= day) expect(own).toBeGreaterThanOrEqual(other ?? 0);
            }
          }
        },
      ),
    );
  });
});

describe("what a later target made of an earlier one", () => {
  const down = { direction: "down" } as const;
  it.each([
    ["the same figure", {}, {}, "restated"],
    ["more than it instead of reaching it", {}, { comparator: "more than" }, "firmer"],
    ["about it instead of reaching it", {}, { comparator: "about" }, "weaker"],
    ["at least it instead of reaching it", {}, { comparator: "at least" }, "restated"],
    ["a higher figure", {}, { value: 120 }, "raised"],
    ["a lower figure", {}, { value: 80 }, "lowered"],
    ["a higher figure where less is better", down, { ...down, value: 120 }, "lowered"],
    ["a lower ceiling", { comparator: "at most" }, { comparator: "at most", value: 80 }, "raised"],
    [
      "a floor that becomes a ceiling",
      { comparator: "at least" },
      { comparator: "at most" },
      "other-terms",
    ],
    ["a direction said once", down, { value: 80 }, "raised"],
    [
      "a range that begins higher",
      { comparator: "between", value: { min: 100, max: 200 } },
      { comparator: "between", value: { min: 120, max: 180 } },
      "raised",
    ],
    [
      "a range that ends higher",
      { comparator: "between", value: { min: 100, max: 150 } },
      { comparator: "between", value: { min: 100, max: 200 } },
      "raised",
    ],
    ["another unit", {}, { unit: "others" }, "other-terms"],
  ] as const)("%s: %j, then %j", (_name, before, after, change) => {
    const dataset = goalsDataset([
      { id: "one", published: "2021", targets: [madeUpTarget("before", before)] },
      { id: "two", published: "2022", targets: [madeUpTarget("after", after)] },
    ]);
    expect(levelChange(targetIn(dataset, "before"), targetIn(dataset, "after"))).toBe(change);
  });

  it("is put off by the document that followed, as the earlier one says", () => {
    const dataset = goalsDataset([
      {
        id: "one",
        published: "2021",
        targets: [power("before")],
        links: [{ relation: "followed-by", to: "two" }],
      },
      { id: "two", published: "2022", targets: [power("after", { due: "2027" })] },
    ]);
    const [before, after] = [targetIn(dataset, "before"), targetIn(dataset, "after")];
    expect(dueChange(dataset, before, after)).toBe("put-off");
    expect(dueChange(dataset, after, before)).toBeUndefined();
  });
});
