import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isoDay, yearsBetween } from "#domain/calendar/dates.ts";
import {
  isJustOverLine,
  opinionsOf,
  secondOpinions,
  type SecondOpinion,
} from "#domain/judging/opinions/secondOpinions.ts";
import type { QuantitativeTarget } from "#domain/schema/target.ts";
import { assumptionsArbitrary, targetArbitrary } from "./arbitraries.ts";
import { judgeTarget } from "./judgeTarget.ts";
import { goalInWords, judgeSketch } from "./sketch.ts";
import { runs } from "#test/support/runs.ts";

/**
 * Calculated apart from the code, from the formulas in the docstrings, to three digits. The last two
 * columns: class and number of each method, then 'agrees', or why it comes to another answer than our
 * verdict; nothing where ours is none; or why it can't be computed.
 */
const table = `
case                                        | target                        | baseline                     | readings                                   | as of                | verdict    | ratio of growth rates                       | acceleration needed

RISING, ON A STRAIGHT PATH OF OURS (100 TO 200 IN FIVE YEARS, 140 NEEDED AFTER TWO)
just on the path                            | reach 200 by 2025             | 100 in 2020                  | 140 in 2022                                | 2023-06-30           | on-pace    | on-track 1.23 agrees                        | on-track 0.999 agrees
behind it, but on a compound one            | reach 200 by 2025             | 100 in 2020                  | 132 in 2022                                | 2023-06-30           | behind     | on-track 1.00 compound-asks-less            | off-track 1.42 agrees
just on a compound one                      | reach 400 by 2023-01-11       | 100 in 2023-01-01            | 200 in 2023-01-06                          | 2023-01-06           | behind     | on-track 1.00 compound-asks-less            | off-track 2.00 agrees
within the 95% of a compound one            | reach 200 by 2025             | 100 in 2020                  | 131 in 2022                                | 2023-06-30           | behind     | on-track 0.973 ninety-five-per-cent         | off-track 1.48 agrees
just short of the 95%                       | reach 200 by 2025             | 100 in 2020                  | 130 in 2022                                | 2023-06-30           | behind     | acceleration-needed 0.943 agrees            | off-track 1.55 agrees
all but twice the recent rate               | reach 200 by 2025             | 100 in 2020                  | 125 in 2022                                | 2023-06-30           | behind     | acceleration-needed 0.794 agrees            | off-track 2.00 agrees
less than 60%                               | reach 200 by 2025             | 100 in 2020                  | 118 in 2022                                | 2023-06-30           | behind     | limited-progress 0.581 agrees               | well-off-track 3.03 agrees
no change: no factor is large enough        | reach 200 by 2025             | 100 in 2020                  | 100 in 2022                                | 2023-06-30           | behind     | limited-progress 0 agrees                   | well-off-track - agrees
the wrong way                               | reach 200 by 2025             | 100 in 2020                  | 95 in 2022                                 | 2023-06-30           | behind     | deterioration -0.170 agrees                 | wrong-way -14.0 agrees

WHAT THE TREND OF SEVERAL READINGS CHANGES
fell lately, ahead since the baseline       | reach 200 by 2025             | 100 in 2020                  | 150 in 2021, 145 in 2022                   | 2023-06-30           | on-pace    | on-track 1.37 agrees                        | on-track 0.814 agrees
rose lately, behind since the baseline      | reach 200 by 2025             | 100 in 2020                  | 102 in 2021, 130 in 2022                   | 2023-06-30           | behind     | acceleration-needed 0.943 agrees            | off-track 1.55 agrees
the baseline is older than five years       | reach 200 by 2027             | 100 in 2015                  | 150 in 2019, 152 in 2021, 155 in 2022      | 2023-06-30           | behind     | on-track 1.09 compound-asks-less            | well-off-track 5.73 agrees
ahead by an early leap, level since         | reach 200 by 2027             | 100 in 2015                  | 165 in 2019, 165 in 2021, 165 in 2022      | 2023-06-30           | on-pace    | on-track 1.25 agrees                        | well-off-track - recent-trend
five years to the day are within            | reach 200 by 2027             | 100 in 2017                  | 150 in 2022                                | 2023-06-30           | on-pace    | on-track 1.18 agrees                        | on-track 1.00 agrees
five years and a day aren't                 | reach 200 by 2027             | 100 in 2017-12-30            | 151 in 2022                                | 2023-06-30           | on-pace    | on-track 1.20 agrees                        | fewer-than-two-points
a bound among the readings is no point      | reach 200 by 2025             | 100 in 2020                  | more than 150 in 2021, 140 in 2022         | 2023-06-30           | on-pace    | on-track 1.23 agrees                        | on-track 0.999 agrees
two readings tell a trend without a baseline | reach 200 by 2025            | -                            | 100 in 2020, 140 in 2022                   | 2023-06-30           | not-judged | no-baseline                                 | on-track 0.999

FALLING (150 TO 50 IN FIVE YEARS, 110 NEEDED AFTER TWO)
just on its path                            | at most 50 by 2025            | 150 in 2020                  | 110 in 2022                                | 2023-06-30           | on-pace    | acceleration-needed 0.729 compound-asks-more | on-track 0.999 agrees
far ahead of it                             | at most 50 by 2025            | 150 in 2020                  | 95 in 2022                                 | 2023-06-30           | on-pace    | on-track 1.04 agrees                        | on-track 0.545 agrees
behind it                                   | at most 50 by 2025            | 150 in 2020                  | 116 in 2022                                | 2023-06-30           | behind     | acceleration-needed 0.612 agrees            | off-track 1.29 agrees
well behind it                              | at most 50 by 2025            | 150 in 2020                  | 126 in 2022                                | 2023-06-30           | behind     | limited-progress 0.423 agrees               | well-off-track 2.11 agrees
rising instead                              | at most 50 by 2025            | 150 in 2020                  | 160 in 2022                                | 2023-06-30           | behind     | deterioration -0.166 agrees                 | wrong-way -7.33 agrees
'reach' below the baseline                  | reach 50 by 2025              | 150 in 2020                  | 116 in 2022                                | 2023-06-30           | behind     | acceleration-needed 0.612 agrees            | off-track 1.29 agrees
to zero                                     | at most 0 by 2025             | 100 in 2020                  | 60 in 2022                                 | 2023-06-30           | on-pace    | not-above-zero                              | on-track 0.999 agrees

A COMPOUND PATH OF THE READER'S
on it, short of a straight one              | reach 200 by 2025             | 100 in 2020                  | 133 in 2022                                | 2023-06-30 compound  | on-pace    | on-track 1.03 agrees                        | off-track 1.35 straight-rates
behind it within the 95%                    | reach 200 by 2025             | 100 in 2020                  | 131 in 2022                                | 2023-06-30 compound  | behind     | on-track 0.973 ninety-five-per-cent         | off-track 1.48 agrees

REACHED
past it                                     | reach 100 by 2025             | 0 in 2020                    | 110 in 2022                                | 2023-06-30           | met        | achieved - agrees                           | achieved - agrees
without a baseline                          | reach 100 by 2025             | -                            | 110 in 2022                                | 2023-06-30           | met        | achieved - agrees                           | achieved - agrees
less is better                              | at most 50 by 2025            | 150 in 2020                  | 50 in 2022                                 | 2023-06-30           | met        | achieved - agrees                           | achieved - agrees
a floor that proves it                      | reach 100 by 2025             | 0 in 2020                    | more than 100 in 2022                      | 2023-06-30           | met        | achieved - agrees                           | achieved - agrees
the figure itself, where more is asked      | more than 100 by 2025         | 50 in 2020                   | 100 in 2022                                | 2023-06-30           | on-pace    | achieved - agrees                           | achieved - agrees
all but reached, too slow lately            | about 100 by 2025             | 50 in 2020                   | 98 in 2021, 98.1 in 2022, 98.2 in 2023     | 2024-06-30           | met        | on-track 1.70 agrees                        | on-track 0.0621 agrees
within the tolerance of ‘about’, by a hair  | about 100 by 2025             | 99 in 2020                   | 98.5 in 2023                               | 2024-06-30           | met        | deterioration -0.839 tolerance-of-about     | wrong-way -4.49 tolerance-of-about
on its path only by the tolerance of 'about' | about 33 by 2025             | 28.8 in 2020                 | 29.4 in 2021                               | 2023-06-30           | on-pace    | acceleration-needed 0.755 tolerance-of-about | off-track 1.50 tolerance-of-about
reached once and lost                       | reach 100 by 2025             | 50 in 2020                   | 110 in 2021, 90 in 2022                    | 2023-06-30           | on-pace    | on-track 2.30 agrees                        | on-track 0.167 agrees

THE REAL ONES
charging points                             | reach 28 by 2027-12-31        | 16.1 in 2025-06-30           | 17.35 in 2025-08-31, 20.092 in 2025-12-31  | 2026-11-24           | on-pace    | on-track 2.23 agrees                        | on-track 0.497 agrees
5G penetration                              | more than 85 by 2027-12-31    | about 70 in 2024-09-30       | 83.9 in 2025-12 told 2025-12-25            | 2026-11-24           | on-pace    | on-track 2.53 agrees                        | on-track 0.0495 agrees
computing power                             | more than 300 by 2025-12-31   | 197 in 2023-06-30            | 246 in 2024-06-30                          | 2024-12-31           | on-pace    | on-track 1.36 agrees                        | on-track 0.735 agrees
steel from electric furnaces                | more than 15 by 2025          | about 11 in 2021             | about 10 in 2025-06                        | 2025-09-30           | behind     | deterioration -0.334 agrees                 | wrong-way -34.7 agrees
energy use, zero by definition              | reach 13.5 by 2025            | 0 in 2020 by definition      | 5.6 in 2021                                | 2023-11-01           | on-pace    | base-of-zero                                | on-track 0.352 agrees

WHAT CAN'T BE COMPUTED
after due, though missed                    | reach 100 by 2023             | 50 in 2020                   | 90 in 2023                                 | 2024-06-30           | missed     | after-due                                   | after-due
after due, though met                       | reach 100 by 2023             | 50 in 2020                   | 110 in 2023                                | 2024-06-30           | met        | after-due                                   | after-due
due today                                   | reach 100 by 2025-12-31       | 50 in 2020                   | 92 in 2024                                 | 2025-12-31           | on-pace    | on-track 1.11 agrees                        | on-track 0.762 agrees
due today, read today                       | reach 100 by 2025-12-31       | 50 in 2020                   | 90 in 2025-12-31                           | 2025-12-31           | behind     | acceleration-needed 0.839 agrees            | no-time-left
no reading                                  | reach 100 by 2025             | 50 in 2020                   | -                                          | 2023-06-30           | not-judged | no-reading                                  | no-reading
no figure since the baseline               | reach 100 by 2025             | 50 in 2020                   | 40 in 2018                                 | 2023-06-30           | not-judged | no-reading-since-baseline                   | no-reading-since-baseline
no baseline, one reading                    | reach 100 by 2025             | -                            | 60 in 2022                                 | 2023-06-30           | not-judged | no-baseline                                 | fewer-than-two-points
baseline undated                            | reach 100 by 2025             | undated 50                   | 60 in 2022                                 | 2023-06-30           | not-judged | baseline-undated                            | fewer-than-two-points
baseline of something else                  | reach 100 by 2025             | 50 in 2020 not comparable    | 60 in 2022                                 | 2023-06-30           | not-judged | baseline-not-comparable                     | fewer-than-two-points
the last reading is a bound                 | reach 100 by 2025             | 50 in 2020                   | more than 80 in 2022                       | 2023-06-30           | on-pace    | reading-is-bound                            | reading-is-bound
the figure itself, where more than it is asked | more than 100 by 2025      | 130 in 2020                  | 100 in 2022                                | 2023-06-30           | behind     | achieved - figure-has-to-be-passed          | achieved - figure-has-to-be-passed
a ceiling past the target proves nothing    | reach 100 by 2025             | 50 in 2020                   | up to 120 in 2022                          | 2023-06-30           | not-judged | reading-is-bound                            | reading-is-bound
the baseline is a bound                     | reach 100 by 2025             | more than 50 in 2020         | 80 in 2022                                 | 2023-06-30           | not-judged | baseline-is-bound                           | fewer-than-two-points
from zero                                   | reach 100 by 2025             | 0 in 2020                    | 40 in 2022                                 | 2023-06-30           | on-pace    | base-of-zero                                | on-track 0.999 agrees
a rate that no number can tell              | reach 2000 by 2025            | 1 in 2020-12-31              | 1000 in 2021-01-01                         | 2021-06-30           | on-pace    | no-path                                     | on-track 0.000548 agrees
such a rate required                        | reach 1000 by 2025-12-31      | 1 in 2025-12-30              | 1.5 in 2025-12-31                          | 2025-12-31           | behind     | no-path                                     | no-time-left
rates too far apart to divide               | at most 0.99999998 by 2025    | 1 in 2020-12-31              | 6.83 in 2021-01-01                         | 2021-06-30           | behind     | no-path                                     | wrong-way -0.000548 agrees
a trend too slight to tell from none        | reach 100 by 2025             | 0 in 2020                    | 0.00000001 in 2022                         | 2023-06-30           | behind     | base-of-zero                                | well-off-track - agrees
from below zero                             | reach 10 by 2025              | -10 in 2020                  | 2 in 2022                                  | 2023-06-30           | on-pace    | not-above-zero                              | on-track 0.444 agrees
the baseline is the target                  | reach 100 by 2025             | 100 in 2020                  | 99 in 2022                                 | 2023-06-30           | behind     | no-way-to-go                                | wrong-way -0.666 agrees
the baseline is past it, and it is lost     | at least 100 by 2025          | 120 in 2020                  | 99 in 2022                                 | 2023-06-30           | behind     | deterioration -2.56 agrees                  | wrong-way -0.0317 agrees
its document isn't out yet                  | reach 100 by 2025 issued 2024-03-07 | 50 in 2020             | 60 in 2022                                 | 2023-06-30           | not-judged | not-yet-begun                               | not-yet-begun
`;

const rows = table
  .split("\n")
  .filter((line) => line.includes("|"))
  .slice(1)
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** To three digits, as one would write it down. */
const digits = (value: number | undefined): string =>
  value === undefined ? "-" : value === 0 ? "0" : value.toPrecision(3);

const disclosed = ({ opinion, agreement }: SecondOpinion): string => {
  // What says nothing neither agrees nor disagrees.
  if (opinion.class === undefined) return agreement === undefined ? opinion.why : "agreement";
  const stance = agreement === undefined ? [] : [agreement.agrees ? "agrees" : agreement.why];
  return [opinion.class, digits(opinion.value), ...stance].join(" ");
};

describe("what two other methods say", () => {
  test("each case is told once", () => {
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
  });

  test.each(rows)(
    "%s",
    (_name, target = "", baseline = "", readings = "", asOf = "", ...expected) => {
      const judgement = judgeSketch(target, baseline, readings, asOf);
      const { ratio, acceleration } = secondOpinions(judgement);
      expect([judgement.verdict, disclosed(ratio), disclosed(acceleration)]).toEqual(expected);
    },
  );

  test("a goal in words has neither", () => {
    const { ratio, acceleration } = secondOpinions(
      judgeTarget(goalInWords, { asOf: 19_000, path: "straight" }),
    );
    expect([disclosed(ratio), disclosed(acceleration)]).toEqual(["qualitative", "qualitative"]);
  });
});

const scaled = (target: QuantitativeTarget, by: number): QuantitativeTarget => ({
  ...target,
  value:
    typeof target.value === "number"
      ? target.value * by
      : { min: target.value.min * by, max: target.value.max * by },
  ...(target.baseline && {
    baseline: { ...target.baseline, value: target.baseline.value * by },
  }),
  readings: target.readings.map((reading) => ({ ...reading, value: reading.value * by })),
});

const numbers = (target: QuantitativeTarget, assumptions: Parameters<typeof judgeTarget>[1]) => {
  const { ratio, acceleration } = secondOpinions(judgeTarget(target, assumptions));
  return [ratio, acceleration].map(({ opinion, agreement }) => ({
    says: opinion.class ?? opinion.why,
    value: opinion.class === undefined ? undefined : opinion.value,
    agreement,
  }));
};

describe("whatever the target", () => {
  test("another unit changes neither ratio nor factor, nor whether they agree", () => {
    fc.assert(
      fc.property(
        targetArbitrary,
        assumptionsArbitrary,
        fc.constantFrom(0.125, 4, 1024),
        (target, assumptions, by) => {
          const plain = numbers(target, assumptions);
          for (const [at, one] of numbers(scaled(target, by), assumptions).entries()) {
            const other = plain[at];
            expect([one.says, one.agreement]).toEqual([other?.says, other?.agreement]);
            expect(one.value ?? 0).toBeCloseTo(other?.value ?? 0, 6);
          }
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  test("no number is ever infinite or NaN, and each class is one that its number leads to", () => {
    fc.assert(
      fc.property(targetArbitrary, assumptionsArbitrary, (target, assumptions) => {
        const [ratio, needed] = numbers(target, assumptions);
        for (const value of [ratio?.value, needed?.value]) {
          if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
        }
        if (ratio?.value !== undefined) {
          expect(ratio.says === "deterioration").toBe(ratio.value < 0);
        }
        if (needed?.value !== undefined) {
          expect(needed.says === "wrong-way").toBe(needed.value < 0);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test("a reading just on the path of a method is on track by it, and the ratio is one", () => {
    const figure = fc.integer({ min: 1, max: 100_000 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 20, max: 1800 }), (start, end, after) => {
        fc.pre(Math.abs(end - start) > 0.01 * start);
        const [from, to] = [18_627, 18_627 + 1826];
        const day = from + after;
        const share = yearsBetween(from, day) / yearsBetween(from, to);
        const at = (value: number): QuantitativeTarget => ({
          id: "case",
          metric: "Case",
          unit: "Mt",
          comparator: "reach",
          value: end,
          due: isoDay(to),
          baseline: { value: start, asOf: isoDay(from), provenance: [{ unlinked: "a test" }] },
          readings: [{ value, asOf: isoDay(day), provenance: [{ unlinked: "a test" }] }],
          provenance: [{ unlinked: "a test" }],
        });
        const assumed = { asOf: day, path: "straight" } as const;
        const [ratio] = numbers(at(start * (end / start) ** share), {
          ...assumed,
          path: "compound",
        });
        expect(ratio?.value).toBeCloseTo(1, 5);
        expect(ratio).toMatchObject({ says: "on-track", agreement: { agrees: true } });
        const [, needed] = numbers(at(start + (end - start) * share), assumed);
        expect(needed?.value).toBeCloseTo(1, 5);
        expect(needed).toMatchObject({ says: "on-track", agreement: { agrees: true } });
      }),
    );
  });
});

test.each([
  [0.99, false],
  [1, false],
  [1.04, true],
  [1.2, false],
  [1.96, false],
  [2, false],
  [2.04, true],
  [2.1, false],
  [3, false],
  [-1, false],
])("a factor of %d rounds onto a line between two classes: %s", (factor, isOnto) => {
  expect(isJustOverLine(factor)).toBe(isOnto);
});

test("both opinions stand in their order, whether or not they have anything to say", () => {
  for (const readings of ["-", "10 in 2021, 30 in 2022, 35 in 2023"]) {
    const judgement = judgeSketch("reach 100 by 2030", "0 in 2020", readings, "2024-06-30");
    expect(opinionsOf(judgement).map(({ opinion }) => opinion.method)).toEqual([
      "growth-ratio",
      "acceleration",
    ]);
  }
});

test("the recent rate is the slope of the best line through what is known of five years", () => {
  const slope = (base: string, readings: string) => {
    const judgement = judgeSketch("reach 100 by 2030", base, readings, "2025-06-30");
    const { opinion } = secondOpinions(judgement).acceleration;
    return opinion.class === undefined ? opinion.why : Number(opinion.observed?.toPrecision(3));
  };
  // Of 0, 10, 30, 35 at the ends of four years it is 12.5 a year.
  expect(slope("0 in 2020", "10 in 2021, 30 in 2022, 35 in 2023")).toBe(12.5);
  expect(slope("0 in 2010", "10 in 2021, 30 in 2022, 35 in 2023")).toBe(12.5);
  expect(slope("-", "10 in 2022, 30 in 2023")).toBe(20);
  expect(slope("more than 0 in 2020", "10 in 2022, 30 in 2023")).toBe(20);
  expect(slope("0 in 2020", "more than 20 in 2021, 30 in 2023")).toBe(10);
  expect(slope("0 in 2010", "30 in 2022")).toBe("fewer-than-two-points");
  expect(slope("-", "30 in 2022")).toBe("fewer-than-two-points");
});
