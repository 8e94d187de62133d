import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf, parseDate } from "#domain/calendar/dates.ts";
import { evidenceOf } from "#domain/judging/evidence/evidence.ts";
import type { Assumptions } from "#domain/judging/judge.ts";
import { stepsOf } from "#domain/judging/stepsOf.ts";
import { judgeTarget } from "#test/domain/judging/judgeTarget.ts";
import { judgeInterim } from "#domain/judging/judgeInterim.ts";
import { paceSentence, verdictDetail } from "#messages/judging/verdicts.ts";
import { pathPoints, requiredValueAt } from "#domain/judging/requiredValueAt.ts";
import { stepWords } from "#messages/judging/steps.ts";
import { comparator, type QuantitativeTarget } from "#domain/schema/target.ts";
import { bound } from "#domain/schema/common.ts";
import { assumptionsOf, judgeSketch, sketch } from "#test/domain/judging/sketch.ts";
import { runs } from "#test/support/runs.ts";

/** Every figure that isn't finite, and every text with such a figure or a zero below zero, by its path. */
const faults = (value: unknown, at = "judgement"): readonly string[] => {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${at} is ${value}`];
  if (typeof value === "string") {
    return /NaN|Infinity|∞|undefined|-0(?![\d.])/.test(value) ? [`${at}: ${value}`] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => faults(entry, `${at}.${key}`));
};

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const wildFigure = fc.oneof(
  fc.double(),
  oneOf(Number.NaN, Infinity, -Infinity, 0, 1e308, -1e308, 5e-324, 1.7976931348623157e308, 100),
  fc.integer({ min: -100, max: 100 }),
);

const wildDate = oneOf(
  "2020",
  "2021-06",
  "2023-12-31",
  "2024-01-01",
  "2025",
  "2026",
  "soon",
  "",
  "2024-02-30",
  "9999",
  "1000",
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const clean = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));

const wildProvenance = fc.array(fc.record({ source: oneOf("one", "two", "unknown") }), {
  maxLength: 2,
});

const dateOfWild = (source: string) =>
  parseDate(source === "one" ? "2022-02" : source === "two" ? "2024-12-31" : "");

const point = fc
  .record({
    value: wildFigure,
    asOf: wildDate,
    disclosed: maybe(wildDate),
    bound: maybe(oneOf(...bound.options)),
    comparable: maybe(fc.boolean()),
    unit: maybe(oneOf("Mt", " Mt", "kt", "")),
    byDefinition: maybe(fc.boolean()),
    provenance: wildProvenance,
  })
  .map(clean);

const wildTarget = fc
  .record({
    id: fc.constant("wild"),
    metric: fc.constant("Wild"),
    unit: oneOf("Mt", "%", ""),
    comparator: oneOf(...comparator.options, "roughly", "__proto__"),
    value: fc.oneof(wildFigure, fc.record({ min: wildFigure, max: wildFigure })),
    due: wildDate,
    direction: maybe(oneOf("up", "down")),
    baseline: maybe(point),
    interim: maybe(fc.array(fc.record({ value: wildFigure, due: wildDate }), { maxLength: 2 })),
    readings: fc.array(point, { maxLength: 5 }),
    provenance: wildProvenance,
  })
  .map((target) => clean(target) as QuantitativeTarget);

const wildAssumptions = fc
  .record({
    asOf: fc.oneof(
      fc.integer({ min: dayOf(2019, 1, 1), max: dayOf(2027, 1, 1) }),
      oneOf(Number.NaN, Infinity, -Infinity),
    ),
    path: oneOf("straight", "compound"),
    undatedBaseline: maybe(oneOf(Number.NaN, -Infinity, 0, dayOf(2020, 12, 31), dayOf(2030, 1, 1))),
  })
  .map((assumptions) => clean(assumptions) as Assumptions);

describe("whatever the input", () => {
  test("no figure is NaN or infinite, in the judgement, on the path or in words", () => {
    fc.assert(
      fc.property(wildTarget, wildAssumptions, wildDate, (target, assumptions, issued) => {
        const judgement = judgeTarget(target, assumptions, parseDate(issued), dateOfWild);
        expect(faults(judgement)).toEqual([]);
        expect(
          faults(judgeInterim(evidenceOf(target), assumptions).map(({ judgement: own }) => own)),
        ).toEqual([]);
        expect(faults(pathPoints(judgeTarget(target, assumptions)))).toEqual([]);
        expect(faults(requiredValueAt(judgement, assumptions.asOf))).toEqual([]);
        expect(faults(stepsOf(judgement).map((step) => stepWords(step, "Mt")))).toEqual([]);
        expect(faults([verdictDetail(judgement), paceSentence(judgement, "Mt") ?? ""])).toEqual([]);
      }),
      { numRuns: runs(5000) },
    );
  });
});

describe("bad input of a known kind", () => {
  const asOf = "2023-06-30";

  test("a unit that differs is set aside with its reason, and the others count", () => {
    const judgement = judgeSketch(
      "reach 100 by 2025",
      "0 in 2020",
      "30 in 2021, 5000 in 2022 unit kt",
      asOf,
    );
    expect(judgement.readings.map(({ value }) => value)).toEqual([30]);
    expect(judgement.setAside).toMatchObject([{ index: 1, why: "other-unit" }]);
  });

  test.each([
    ["in the future", "90 in 2024", "later-than-as-of"],
    ["told in the future", "90 in 2022 told 2024", "disclosed-after-as-of"],
    ["before the baseline", "90 in 2019", "before-baseline"],
    ["on the day of the baseline", "90 in 2020-12-31", "at-baseline"],
    ["a forecast", "90 in 2023-06 told 2022", "forecast"],
    ["of something else", "90 in 2022 not comparable", "not-comparable"],
  ])("a reading %s is set aside", (_name, reading, why) => {
    const judgement = judgeSketch("reach 100 by 2025", "0 in 2020", reading, asOf);
    expect(judgement.setAside.map((entry) => entry.why)).toEqual([why]);
    expect(judgement.verdict).toBe("not-judged");
  });

  test("of readings for one day one counts, and the other says why not", () => {
    const readings =
      "40 in 2022, 42 in 2022, more than 30 in 2022, 41 in 2022 told 2023-02, 40 in 2022";
    const judgement = judgeSketch("reach 100 by 2025", "0 in 2020", readings, asOf);
    expect(judgement.readings.map(({ index }) => index)).toEqual([3]);
    expect(judgement.setAside.map(({ rule, kept }) => [rule, kept])).toEqual(
      Array.from({ length: 4 }, () => ["disclosed-later", 3]),
    );
    const before = judgeSketch("reach 100 by 2025", "0 in 2020", readings, "2023-01-31");
    expect(before.readings.map(({ index }) => index)).toEqual([0]);
    expect(before.setAside.map(({ index, why, rule }) => [index, rule ?? why])).toEqual([
      [1, "less-favourable"],
      [2, "more-exact"],
      [3, "disclosed-after-as-of"],
      [4, "identical"],
    ]);
  });

  test("unreadable values, dates and comparators are named, not guessed", () => {
    const { target } = sketch("reach 100 by 2025", "0 in 2020", "40 in 2022");
    const assumptions = assumptionsOf(asOf);
    const spoilt: readonly Partial<Record<keyof QuantitativeTarget, unknown>>[] = [
      { comparator: "roughly" },
      { value: Number.NaN },
      { value: { min: 1, max: Infinity } },
      { value: { min: Number.NaN, max: 5 }, direction: "down" },
      { comparator: "about", value: 1.79e308, direction: "down" },
      { due: "soon" },
    ];
    for (const fault of spoilt) {
      expect(judgeTarget(Object.assign({ ...target }, fault), assumptions)).toMatchObject({
        verdict: "not-judged",
        reason: "unreadable",
      });
    }
    expect(judgeTarget(target, { ...assumptions, asOf: Number.NaN })).toMatchObject({
      asOf: undefined,
      reasons: ["unreadable"],
    });
    const baseline = { value: Number.NaN, asOf: "2020", provenance: target.provenance };
    expect(judgeTarget({ ...target, baseline }, assumptions)).toMatchObject({
      baseline: undefined,
      baselineProblem: "no-baseline",
    });
  });
});
