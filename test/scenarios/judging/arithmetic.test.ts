import { cautionsOf } from "#domain/judging/caution.ts";
import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { judgeInterim } from "#domain/judging/judgeInterim.ts";
import { layPath, pathValueAt } from "#domain/judging/path/path.ts";
import { sideOf, compareToLine } from "#domain/judging/evidence/proof.ts";
import { paceFromBaseline, paceFromLast, requiredPace } from "#domain/judging/requiredPace.ts";
import { pathPoints, pointsAlong } from "#domain/judging/requiredValueAt.ts";
import { stepsOf } from "#domain/judging/stepsOf.ts";
import { evidenceOf } from "#domain/judging/evidence/evidence.ts";
import { judgeTarget } from "#test/domain/judging/judgeTarget.ts";
import { wayOf } from "#domain/judging/way.ts";
import { aboutTolerance, compareFigures, finite } from "#domain/judging/evidence/tolerance.ts";
import { notJudgedReasons, verdicts } from "#domain/judging/verdict.ts";
import { assumptionsOf, judgeSketch, sketch } from "#test/domain/judging/sketch.ts";

const from = dayOf(2023, 1, 1);
const to = from + 10;

describe("paths", () => {
  test.each([
    ["straight", 100, 400, from + 5, 250],
    ["compound", 100, 400, from + 5, 200],
    ["compound", 400, 100, from + 5, 200],
    ["straight", 100, 400, from, 100],
    ["straight", 100, 400, to, 400],
    ["compound", 100, 400, to + 1000, 400],
    // Once due it is the target's figure itself, not what binary fractions make of the way to it.
    ["straight", 0.7, 0.1, to, 0.1],
    ["straight", 100, 400, from - 1, undefined],
    ["compound", 0, 400, from + 5, 200],
    ["compound", -100, 400, from + 5, 150],
    ["compound", -100, -400, from + 5, -250],
  ] as const)("%s from %d to %d", (kind, start, end, day, value) => {
    const path = layPath(kind, from, start, to, end);
    expect(path && pathValueAt(path, day)).toBe(value);
  });

  test("none where no time lies between, or the figures are too far apart", () => {
    expect(layPath("straight", from, 1, from, 2)).toBeUndefined();
    expect(layPath("straight", to, 1, from, 2)).toBeUndefined();
    expect(layPath("straight", from, -1.7e308, to, 1.7e308)).toBeUndefined();
  });

  test("two points draw a straight path, whole days a compound one", () => {
    const straight = layPath("straight", from, 100, to, 400);
    const compound = layPath("compound", from, 100, to, 400);
    expect(straight && pointsAlong(straight)).toEqual([
      { day: from, value: 100 },
      { day: to, value: 400 },
    ]);
    const points = compound ? pointsAlong(compound) : [];
    expect(points.map(({ day }) => day)).toEqual(Array.from({ length: 11 }, (_, at) => from + at));
    expect(points[5]).toEqual({ day: from + 5, value: 200 });
    const { target } = sketch("reach 400 by 2025", "100 in 2020", "-");
    expect(pathPoints(judgeTarget(target, assumptionsOf("2023-01-01 compound"))).length).toBe(33);
    expect(pathPoints(judgeSketch("reach 400 by 2025", "-", "-", "2023-01-01"))).toEqual([]);
  });
});

describe("required pace", () => {
  test("from 197 to 300 in two and a half years: 41 a year, 18% compound", () => {
    const pace = requiredPace(dayOf(2023, 6, 30), 197, dayOf(2025, 12, 31), 300);
    expect(pace?.perYear).toBeCloseTo(41.1, 1);
    expect(pace?.compound).toBeCloseTo(0.183, 3);
    expect(pace?.years).toBeCloseTo(2.505, 3);
  });

  test("from the last reading, until it is reached or due", () => {
    const goal = "reach 100 by 2025";
    const ahead = judgeSketch(goal, "0 in 2020", "40 in 2022", "2023-06-30");
    expect(paceFromLast(ahead)?.perYear).toBeCloseTo(20, 1);
    expect(paceFromLast(ahead)?.compound).toBeCloseTo(0.357, 3);
    expect(paceFromLast(judgeSketch(goal, "-", "40 in 2022", "2023-06-30"))?.perYear).toBeCloseTo(
      20,
      1,
    );
    for (const reading of ["100 in 2022", "40 in 2025"]) {
      const judgement = judgeSketch(goal, "0 in 2020", reading, "2026-06-30");
      expect(paceFromLast(judgement)).toBeUndefined();
      expect(paceFromBaseline(judgement)?.perYear).toBeCloseTo(20, 1);
    }
  });

  test("a change against a base year doesn't compound", () => {
    const judgement = judgeSketch(
      "reach 45 by 2027",
      "0 in 2023 by definition",
      "20 in 2025",
      "2026-06-30",
    );
    expect(paceFromLast(judgement)?.compound).toBeUndefined();
    expect(paceFromLast(judgement)?.perYear).toBeCloseTo(12.5, 1);
  });
});

describe("progress", () => {
  test("47.6% of the way at 39.9% of the time", () => {
    const judgement = judgeSketch(
      "more than 300 by 2025-12-31",
      "197 in 2023-06-30",
      "246 in 2024-06-30",
      "2024-12-31",
    );
    expect(judgement.wayCovered).toBeCloseTo(49 / 103, 12);
    expect(judgement.timeAtLast).toBeCloseTo(366 / 915, 12);
    expect(judgement.wayExpected).toBeCloseTo(366 / 915, 12);
    expect(judgement.alongPath).toBe(judgement.wayCovered);
    expect(judgement.toTarget).toBe(54);
    expect(judgement.gap?.units).toBeCloseTo(-7.8, 12);
    expect(judgement.gap?.share).toBeCloseTo(366 / 915 - 49 / 103, 12);
    expect(judgement.expectedAsOf).toBeCloseTo(197 + (103 * 550) / 915, 12);
  });

  test("on a compound path, the place along it is logarithmic", () => {
    const judgement = judgeSketch(
      "reach 400 by 2023-01-11",
      "100 in 2023-01-01",
      "200 in 2023-01-06",
      "2023-01-07 compound",
    );
    expect(judgement.wayCovered).toBeCloseTo(1 / 3, 12);
    expect(judgement.wayExpected).toBeCloseTo(1 / 3, 12);
    expect(judgement.alongPath).toBeCloseTo(0.5, 12);
    expect(judgement.verdict).toBe("on-pace");
  });

  test("a way has no share where there is no way", () => {
    const level = judgeSketch("reach 100 by 2025", "100 in 2020", "99 in 2022", "2023-06-30");
    expect(level.wayCovered).toBeUndefined();
    expect(level.gap).toEqual({ units: 1, side: "figure" });
    expect(cautionsOf(level)).toContain("baseline-already-there");
    const past = "at least 100 by 2025";
    const lost = judgeSketch(past, "120 in 2020", "110 in 2022", "2023-06-30 compound");
    expect([lost.wayCovered, lost.alongPath]).toEqual([undefined, undefined]);
    expect(wayOf(level)).toBeUndefined();
    expect(stepsOf(level).map(({ kind }) => kind)).not.toContain("way");
    // What binary fractions leave between two figures is no way either.
    const sum = judgeSketch(
      "reach 0.30000000000000004 by 2025",
      "0.3 in 2020",
      "0.2 in 2022",
      "2023-06-30",
    );
    expect(sum.wayCovered).toBeUndefined();
    const unlike = "50 in 2020 not comparable";
    expect(judgeSketch(past, unlike, "60 in 2022", "2023-06-30").wayCovered).toBeUndefined();
  });

  test("a figure that isn't above zero has no place on a compound path", () => {
    for (const reading of ["0 in 2022", "-5 in 2022"]) {
      const { alongPath, path } = judgeSketch(
        "reach 100 by 2025",
        "10 in 2020",
        reading,
        "2023-06-30 compound",
      );
      expect([path?.kind, alongPath]).toEqual(["compound", undefined]);
    }
  });

  test("what is lacking is counted in the wanted direction", () => {
    const falling = judgeSketch("at most 50 by 2025", "150 in 2020", "120 in 2022", "2023-06-30");
    expect([falling.toTarget, falling.wayCovered]).toEqual([70, 0.3]);
    expect(falling.gap?.units).toBeCloseTo(10, 0);
  });

  test("an undated baseline gives a share of the way, but no time", () => {
    const judgement = judgeSketch("reach 100 by 2025", "undated 20", "60 in 2022", "2023-06-30");
    expect(judgement.wayCovered).toBe(0.5);
    expect(judgement.timeAtLast).toBeUndefined();
  });
});

describe("bounds", () => {
  test.each([
    [undefined, "figure", "figure"],
    ["about", "figure", "figure"],
    ["more than", "floor", "ceiling"],
    ["at least", "floor", "ceiling"],
    ["at most", "ceiling", "floor"],
    ["less than", "ceiling", "floor"],
    ["up to", "ceiling", "floor"],
  ] as const)("%s is a %s where more is better, a %s where less is", (bound, up, down) => {
    expect([sideOf(bound, "up"), sideOf(bound, "down")]).toEqual([up, down]);
  });

  test.each([
    ["more than", 1680, 1680, "reached"],
    ["more than", 1680, 1681, "open"],
    ["at least", 1680, 1680, "reached"],
    ["up to", 1680, 1680, "open"],
    ["less than", 1680, 1680, "short"],
    ["at most", 1679, 1680, "short"],
    ["about", 1680, 1680, "reached"],
  ] as const)("%s %d against %d: %s", (bound, value, threshold, standing) => {
    expect(compareToLine(value, bound, { direction: "up", threshold, strict: false })).toBe(
      standing,
    );
  });

  test.each([
    [undefined, 50, "short"],
    [undefined, 51, "reached"],
    ["about", 49, "short"],
    ["about", 50, "open"],
    ["about", 51, "reached"],
    ["more than", 50, "reached"],
    ["more than", 49, "open"],
    ["at least", 50, "open"],
    ["at least", 51, "reached"],
    ["at most", 50, "short"],
    ["at most", 51, "open"],
    ["less than", 50, "short"],
    ["less than", 51, "open"],
  ] as const)("%s %d, where more than 50 is asked: %s", (bound, value, standing) => {
    const line = { direction: "up", threshold: 50, strict: true } as const;
    expect(compareToLine(value, bound, line)).toBe(standing);
  });
});

describe("what isn't said", () => {
  test("a success before a miss isn't one after it", () => {
    const judgement = judgeSketch(
      "reach 10 by 2023",
      "0 in 2020",
      "11 in 2021, 9 in 2023",
      "2025-06-30",
    );
    expect(judgement).toMatchObject({ verdict: "missed", reachedLater: undefined });
    expect(cautionsOf(judgement)).toEqual([]);
  });

  test("a path, once its target is settled", () => {
    for (const reading of ["11 in 2021", "4 in 2023"]) {
      const judgement = judgeSketch("reach 10 by 2023", "5 in 2020", reading, "2025-06-30");
      expect(judgement.path).toBeDefined();
      expect(stepsOf(judgement).map(({ kind }) => kind)).not.toContain("against-path");
    }
  });
});

describe("the steps of the reasoning", () => {
  const stepsFor = (...[target, base, readings, asOf]: Parameters<typeof judgeSketch>) =>
    stepsOf(judgeSketch(target, base, readings, asOf));

  test("hold the reading that the verdict rests on against the target, not a later one", () => {
    const steps = stepsFor("reach 10 by 2023", "5 in 2020", "8 in 2023, 12 in 2024", "2025-06-30");
    expect(steps.filter(({ kind }) => kind === "against-target")).toMatchObject([
      { by: { value: 8 }, comparison: "short" },
    ]);
  });
});

test("binary rounding decides nothing", () => {
  expect(compareFigures(0.1 + 0.2, 0.3)).toBe(0);
  expect(compareFigures(1e-17, 0, 1)).toBe(0);
  expect(compareFigures(19.6, 19.600001)).toBeLessThan(0);
  expect(compareFigures(1e9, 1e9 - 1)).toBe(0);
  expect(finite(-0)).toBe(0);
  // At any magnitude.
  for (const unit of [1e-9, 1e9]) {
    expect(compareFigures((0.1 + 0.2) * unit, 0.3 * unit)).toBe(0);
    expect(compareFigures(19.6 * unit, 19.600001 * unit)).toBeLessThan(0);
  }
});

test("interim steps are judged as targets of their own", () => {
  const { target } = sketch("reach 70 by 2025", "30 in 2020", "48 in 2023, 66 in 2024");
  const interim = [
    { value: 50, due: "2023" },
    { value: 60, due: "2024" },
  ];
  const judged = judgeInterim(evidenceOf({ ...target, interim }), assumptionsOf("2025-06-30"));
  expect(judged.map(({ step, judgement }) => [step.value, judgement.verdict])).toEqual([
    [50, "missed"],
    [60, "met"],
  ]);
  const range = sketch("between 100 and 200 by 2025", "0 in 2020", "60 in 2023").target;
  const [first] = judgeInterim(evidenceOf({ ...range, interim }), assumptionsOf("2025-06-30"));
  expect(first?.judgement).toMatchObject({ verdict: "met", goal: { comparator: "at least" } });
  const falling = sketch("between 20 and 30 by 2025", "100 in 2020", "40 in 2023").target;
  const [down] = judgeInterim(evidenceOf({ ...falling, interim }), assumptionsOf("2025-06-30"));
  expect(down?.judgement).toMatchObject({ verdict: "met", goal: { comparator: "at most" } });
  const most = sketch("at most 30 by 2025", "100 in 2020", "60 in 2023").target;
  const [own] = judgeInterim(evidenceOf({ ...most, interim }), assumptionsOf("2025-06-30"));
  expect(own?.judgement).toMatchObject({ verdict: "missed", goal: { comparator: "at most" } });
  // What has to be passed has to be passed at its steps too.
  const more = sketch("more than 70 by 2025", "30 in 2020", "50 in 2023").target;
  const [passed] = judgeInterim(evidenceOf({ ...more, interim }), assumptionsOf("2025-06-30"));
  expect(passed?.judgement).toMatchObject({ verdict: "missed", goal: { comparator: "more than" } });
});

test("the lists are whole and the tolerance is the documented one", () => {
  expect(verdicts.length).toBe(8);
  expect(new Set(notJudgedReasons).size).toBe(16);
  expect(aboutTolerance).toBe(0.02);
});
