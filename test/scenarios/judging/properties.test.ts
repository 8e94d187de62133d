import { cautionsOf } from "#domain/judging/caution.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type CalendarDate, isoDay, parseDate } from "#domain/calendar/dates.ts";
import { facetKeys } from "#domain/query/facets.ts";
import { judgeAll } from "#domain/query/filter/judged.ts";
import { prepare, type Prepared } from "#domain/query/filter/prepare.ts";
import { evidenceOf } from "#domain/judging/evidence/evidence.ts";
import {
  type Assumptions,
  judge,
  type Judgement,
  judgementOf,
  evaluateTarget,
  hasSameEvaluation,
} from "#domain/judging/judge.ts";
import { dateOfPage, judgeTarget } from "#test/domain/judging/judgeTarget.ts";
import { pathPoints, requiredValueAt } from "#domain/judging/requiredValueAt.ts";
import { paceFromBaseline, paceFromLast } from "#domain/judging/requiredPace.ts";
import { aboutTolerance } from "#domain/judging/evidence/tolerance.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { Baseline, QuantitativeTarget, Reading } from "#domain/schema/target.ts";
import { coreDataset } from "#test/support/dataset.ts";
import {
  assumptionsArbitrary,
  dayArbitrary,
  targetArbitrary,
} from "#test/domain/judging/arbitraries.ts";
import { runs } from "#test/support/runs.ts";

const often = { numRuns: runs(1000) };

/** Days from the day on which a target is due; undefined for any day. */
const onDue = fc.constantFrom(undefined, -1, 0, 1);

test("a target that stands the same as of two days is judged the same, but for what the path needs", () => {
  fc.assert(
    fc.property(
      targetArbitrary,
      assumptionsArbitrary,
      dayArbitrary,
      onDue,
      (target, any, asOf, days) => {
        const due = parseDate(target.due)?.end;
        const assumptions =
          due === undefined || days === undefined ? any : { ...any, asOf: due + days };
        const evidence = evidenceOf(target, parseDate("2020-03-05"), dateOfPage);
        if (!hasSameEvaluation(evidence, assumptions, asOf)) return;
        const standing = evaluateTarget(evidence, assumptions);
        expect(standing).toEqual(evaluateTarget(evidence, { ...assumptions, asOf }));
        expect(judgementOf(standing, asOf)).toEqual(judge(evidence, { ...assumptions, asOf }));
      },
    ),
    often,
  );
});

test("targets are judged as if nothing had been judged before, whatever the days and the order", () => {
  const dataset = coreDataset();
  const prepared = prepare(dataset);
  /** The same with evidence that nothing is known about yet. */
  const anew = (): Prepared => {
    const targets = dataset.targets.map((one) => ({ ...one, evidence: { ...one.evidence } }));
    return prepare({ ...dataset, targets });
  };
  fc.assert(
    fc.property(
      fc.array(dayArbitrary, { minLength: 2, maxLength: 4 }),
      fc.constantFrom("straight", "compound"),
      (days, path) => {
        for (const asOf of days) {
          const found = (ready: Prepared) => {
            const judged = judgeAll(ready, { asOf, path });
            return {
              evaluations: judged.evaluations,
              columns: facetKeys.map((key) => [
                judged.entryColumnOf(key),
                judged.targetColumnOf(key),
              ]),
              each: ready.targets.items.map(({ id }) => judged.byTarget.get(id)),
            };
          };
          expect(found(prepared)).toEqual(found(anew()));
        }
      },
    ),
    { numRuns: runs(15) },
  );
});

/**
 * From worst to best. What isn't judged, or is due and can't be told, stands nowhere on this scale; a
 * target without a path is never ahead or behind, so that 'no baseline' is only ever beside both ends.
 */
const scale: readonly Verdict[] = [
  "missed",
  "due-was-behind",
  "behind",
  "due-no-baseline",
  "due-was-ahead",
  "on-pace",
  "met",
];

const isOnScale = (judgement: Judgement): boolean =>
  judgement.verdict !== "not-judged" &&
  !(judgement.verdict === "due-no-baseline" && judgement.isOpen);

const signOf = ({ goal }: Judgement): number => (goal?.direction === "down" ? -1 : 1);

const mapValue = (
  value: QuantitativeTarget["value"],
  change: (figure: number) => number,
): QuantitativeTarget["value"] => {
  if (typeof value === "number") return change(value);
  const [one, two] = [change(value.min), change(value.max)];
  return { min: Math.min(one, two), max: Math.max(one, two) };
};

const mapFigures = (
  target: QuantitativeTarget,
  change: (figure: number) => number,
): QuantitativeTarget => ({
  ...target,
  value: mapValue(target.value, change),
  ...(target.baseline && {
    baseline: { ...target.baseline, value: change(target.baseline.value) },
  }),
  readings: target.readings.map((reading) => ({ ...reading, value: change(reading.value) })),
});

/** Places in the record are left out: they change when points are left out of it. */
const plain = (judgement: Judgement): unknown =>
  JSON.parse(
    JSON.stringify(judgement, (key, value: unknown) =>
      ["index", "setAside", "kept", "disclosedLater"].includes(key) ? undefined : value,
    ),
  );

const close = (one: number | undefined, two: number | undefined): void => {
  if (one === undefined || two === undefined) expect(one).toBe(two);
  else expect(Math.abs(one - two)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(one)));
};

const endOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : parseDate(text)?.end;

/** The first dated page of a point, by its last day. */
const firstPage = ({ provenance }: Baseline | Reading): number | undefined => {
  const days = provenance.flatMap(({ source = "" }) => dateOfPage(source)?.end ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
};

/** The rule of what is known, told again: when it was told and the day it stands for have both come. */
const isReadingKnown = (reading: Reading, asOf: number): boolean => {
  const own = endOf(reading.asOf) ?? 0;
  const disclosed = endOf(reading.disclosed);
  return disclosed === undefined
    ? own <= asOf && (firstPage(reading) ?? own) <= asOf
    : disclosed <= asOf && Math.min(own, disclosed) <= asOf;
};

const isBaselineKnown = (
  { baseline, provenance }: QuantitativeTarget,
  issued: CalendarDate | undefined,
  asOf: number,
): boolean => {
  if (baseline === undefined) return false;
  const shared = baseline.provenance.some(
    ({ source }) => source !== undefined && provenance.some((page) => page.source === source),
  );
  const stated = issued !== undefined && (shared || baseline.byDefinition === true);
  const disclosed = endOf(baseline.disclosed) ?? (stated ? issued.end : firstPage(baseline));
  return (endOf(baseline.asOf) ?? asOf) <= asOf && (disclosed ?? asOf) <= asOf;
};

/** The target as it could be told on a day: without the points that nobody had been told by then. */
const asDisclosedBy = (
  target: QuantitativeTarget,
  issued: CalendarDate | undefined,
  asOf: number,
): QuantitativeTarget => {
  const { baseline, ...rest } = target;
  return {
    ...rest,
    ...(baseline !== undefined && isBaselineKnown(target, issued, asOf) && { baseline }),
    readings: target.readings.filter((reading) => isReadingKnown(reading, asOf)),
  };
};

/** What was found, but for what the reasoning says of later days: that there is something, not what. */
const ofItsDay = (judgement: Judgement): unknown => {
  const text = JSON.stringify(plain(judgement));
  return JSON.parse(text.replaceAll("baseline-later-than-as-of", "no-baseline"));
};

const issuedArbitrary = fc.option(
  dayArbitrary.map((day) => parseDate(isoDay(day))),
  { nil: undefined },
);

describe("whatever the target", () => {
  test("a better reading never worsens the verdict", () => {
    fc.assert(
      fc.property(
        targetArbitrary,
        assumptionsArbitrary,
        fc.nat(),
        fc.double({ min: 0.01, max: 400, noNaN: true }),
        (target, assumptions, pick, better) => {
          fc.pre(target.readings.length > 0);
          const before = judgeTarget(target, assumptions);
          const readings = target.readings.map((reading, at) =>
            at === pick % target.readings.length
              ? { ...reading, value: reading.value + signOf(before) * better }
              : reading,
          );
          const after = judgeTarget({ ...target, readings }, assumptions);
          if (!isOnScale(before) || !isOnScale(after)) return;
          expect(scale.indexOf(after.verdict)).toBeGreaterThanOrEqual(
            scale.indexOf(before.verdict),
          );
        },
      ),
      { numRuns: runs(4000) },
    );
  });

  test("nothing that was met is lost by a better reading", () => {
    fc.assert(
      fc.property(targetArbitrary, assumptionsArbitrary, fc.nat(), (target, assumptions, pick) => {
        const before = judgeTarget(target, assumptions);
        fc.pre(before.verdict === "met");
        const readings = target.readings.map((reading, at) =>
          at === pick % target.readings.length
            ? { ...reading, value: reading.value + signOf(before) }
            : reading,
        );
        expect(judgeTarget({ ...target, readings }, assumptions).verdict).toBe("met");
      }),
      { numRuns: runs(1000) },
    );
  });

  test("changing the unit changes nothing", () => {
    fc.assert(
      fc.property(
        targetArbitrary,
        assumptionsArbitrary,
        fc.constantFrom(0.001, 0.25, 3, 1000, 1e9),
        (target, assumptions, factor) => {
          const one = judgeTarget(target, assumptions);
          const other = judgeTarget(
            mapFigures(target, (figure) => figure * factor),
            assumptions,
          );
          expect(other.verdict).toBe(one.verdict);
          expect(cautionsOf(other)).toEqual(cautionsOf(one));
          close(one.wayCovered, other.wayCovered);
          close(one.alongPath, other.alongPath);
          close(one.gap?.share, other.gap?.share);
          close(paceFromBaseline(one)?.compound, paceFromBaseline(other)?.compound);
          close(one.expected, other.expected && other.expected / factor);
          const pace = paceFromLast(other);
          close(paceFromLast(one)?.perYear, pace && pace.perYear / factor);
        },
      ),
      often,
    );
  });

  test("a mirrored direction mirrors the result", () => {
    const comparators = {
      "at least": "at most",
      "at most": "at least",
      reach: "reach",
      about: "about",
      between: "between",
    } as const;
    const bounds = {
      "more than": "less than",
      "less than": "more than",
      "at least": "at most",
      "at most": "at least",
      "up to": "at least",
      about: "about",
    } as const;
    const mirroredBound = <P extends { readonly bound?: keyof typeof bounds | undefined }>({
      bound,
      ...point
    }: P) => ({ ...point, ...(bound && { bound: bounds[bound] }) });
    const mirror = (target: QuantitativeTarget): QuantitativeTarget => {
      const { comparator, direction } = target;
      if (comparator === "more than") throw new Error("'more than' has no mirror image");
      const mirrored = mapFigures(target, (figure) => -figure);
      return {
        ...mirrored,
        comparator: comparators[comparator],
        direction: direction === "up" ? "down" : "up",
        ...(mirrored.baseline && { baseline: mirroredBound(mirrored.baseline) }),
        readings: mirrored.readings.map(mirroredBound),
      };
    };
    fc.assert(
      fc.property(targetArbitrary, assumptionsArbitrary, (target, { asOf }) => {
        fc.pre(target.comparator !== "more than");
        const assumptions: Assumptions = { asOf, path: "straight" };
        const directed = { ...target, direction: target.direction ?? ("up" as const) };
        const one = judgeTarget(directed, assumptions);
        const other = judgeTarget(mirror(directed), assumptions);
        expect(other.verdict).toBe(one.verdict);
        expect(signOf(other)).toBe(-signOf(one));
        close(one.wayCovered, other.wayCovered);
        close(one.gap?.units, other.gap?.units);
        close(one.expected, other.expected && -other.expected);
        const pace = paceFromBaseline(other);
        close(paceFromBaseline(one)?.perYear, pace && -pace.perYear);
      }),
      often,
    );
  });

  test("an as-of date uses nothing that was told later", () => {
    fc.assert(
      fc.property(
        targetArbitrary,
        assumptionsArbitrary,
        issuedArbitrary,
        (target, assumptions, issued) => {
          const { asOf } = assumptions;
          const informed = judgeTarget(target, assumptions, issued);
          const then = judgeTarget(asDisclosedBy(target, issued, asOf), assumptions, issued);
          expect(ofItsDay(informed)).toEqual(ofItsDay(then));
          expect(then.disclosedLater).toEqual([]);
          expect(informed.disclosedLater.every(({ disclosed }) => disclosed.date.end > asOf)).toBe(
            true,
          );
          if (then.verdict !== "not-judged") expect(then.by.known).toBeLessThanOrEqual(asOf);
        },
      ),
      { numRuns: runs(3000) },
    );
  });

  test("and once it was told it is used: each point counts from one day on", () => {
    fc.assert(
      fc.property(
        targetArbitrary,
        dayArbitrary,
        fc.nat({ max: 800 }),
        issuedArbitrary,
        (target, asOf, more, issued) => {
          const unknown = (day: number): number =>
            judgeTarget(target, { asOf: day, path: "straight" }, issued).setAside.filter(
              ({ why }) => why === "later-than-as-of" || why === "disclosed-after-as-of",
            ).length;
          fc.pre(issued === undefined || issued.end <= asOf);
          expect(unknown(asOf + more)).toBeLessThanOrEqual(unknown(asOf));
          const known = target.readings.filter((reading) => isReadingKnown(reading, asOf));
          fc.pre(judgeTarget(target, { asOf, path: "straight" }, issued).goal !== undefined);
          expect(unknown(asOf)).toBe(target.readings.length - known.length);
        },
      ),
      often,
    );
  });

  test("each verdict keeps its promise", () => {
    /** What 'about' allows. */
    const allowed = ({ comparator }: QuantitativeTarget, needed = 0): number =>
      comparator === "about" ? aboutTolerance * Math.abs(needed) : 0;
    fc.assert(
      fc.property(targetArbitrary, assumptionsArbitrary, (target, assumptions) => {
        const judgement = judgeTarget(target, assumptions);
        const { verdict, due, path, gap, expected } = judgement;
        switch (verdict) {
          case "met":
            expect(judgement.by.comparison).toBe("reached");
            break;
          case "on-pace":
          case "behind":
            expect([due.passed, path === undefined, expected === undefined]).toEqual([
              false,
              false,
              false,
            ]);
            if (verdict === "behind") expect(gap?.units).toBeGreaterThanOrEqual(0);
            else expect(gap?.units).toBeLessThan(allowed(target, expected) + 1e-6);
            break;
          case "missed":
            expect([due.passed, judgement.by.comparison]).toEqual([true, "short"]);
            break;
          case "due-was-ahead":
          case "due-was-behind": {
            const { by, readings } = judgement;
            const needed = requiredValueAt(judgement, by.day) ?? Number.NaN;
            const short = signOf(judgement) * (needed - by.value);
            expect([due.passed, by.comparison === "reached"]).toEqual([true, false]);
            if (verdict === "due-was-behind") expect(short).toBeGreaterThanOrEqual(0);
            else expect(short).toBeLessThan(allowed(target, needed) + 1e-6);
            // No later reading tells anything of the target.
            expect(
              readings.slice(readings.indexOf(by) + 1).map(({ comparison }) => comparison),
            ).toEqual(readings.slice(readings.indexOf(by) + 1).map(() => "open"));
            break;
          }
          case "due-no-baseline":
            expect(due.passed).toBe(true);
            expect(judgement.by.comparison).not.toBe("reached");
            if (judgement.isOpen) {
              expect(path?.bound ?? judgement.by.bound).toMatch(/than|least|most|up to/);
            } else expect(path).toBeUndefined();
            break;
          case "not-judged":
            expect(judgement.reasons[0]).toBe(judgement.reason);
        }
      }),
      often,
    );
  });

  test("the path starts at the baseline, ends at the target and never turns", () => {
    fc.assert(
      fc.property(
        targetArbitrary,
        assumptionsArbitrary,
        dayArbitrary,
        (target, assumptions, day) => {
          const judgement = judgeTarget(target, assumptions);
          const { path } = judgement;
          const points = pathPoints(judgement);
          fc.pre(path !== undefined);
          expect(points[0]).toEqual({ day: path.from, value: path.start });
          expect(points.at(-1)).toEqual({ day: path.to, value: path.end });
          const way = Math.sign(path.end - path.start);
          for (const [at, { value }] of points.entries()) {
            expect(way * (value - (points[at - 1]?.value ?? value))).toBeGreaterThanOrEqual(0);
          }
          const value = requiredValueAt(judgement, day);
          expect(value === undefined).toBe(day < path.from);
          expect(requiredValueAt(path, day)).toBe(value);
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});
