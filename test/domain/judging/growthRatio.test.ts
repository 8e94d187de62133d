import { describe, expect, test } from "vitest";

import { type GrowthRatio, growthRatio } from "#domain/judging/growthRatio.ts";

import { judgeTarget } from "./judgeTarget.ts";
import { goalInWords, judgeSketch } from "./sketch.ts";

/**
 * Calculated apart from the code, from the published formula in the docstring, to three digits: class and ratio, or why
 * it can't be computed.
 */
const table = `
case                                           | target                              | baseline                  | readings                                  | as of               | ratio of growth rates

RISING
just on the path                               | reach 200 by 2025                   | 100 in 2020               | 140 in 2022                               | 2023-06-30          | on-track 1.23
behind it, but on a compound one               | reach 200 by 2025                   | 100 in 2020               | 132 in 2022                               | 2023-06-30          | on-track 1.00
just on a compound one                         | reach 400 by 2023-01-11             | 100 in 2023-01-01         | 200 in 2023-01-06                         | 2023-01-06          | on-track 1.00
within the 95% of a compound one               | reach 200 by 2025                   | 100 in 2020               | 131 in 2022                               | 2023-06-30          | on-track 0.973
just short of the 95%                          | reach 200 by 2025                   | 100 in 2020               | 130 in 2022                               | 2023-06-30          | acceleration-needed 0.943
less than 60%                                  | reach 200 by 2025                   | 100 in 2020               | 118 in 2022                               | 2023-06-30          | limited-progress 0.581
no change: no factor is large enough           | reach 200 by 2025                   | 100 in 2020               | 100 in 2022                               | 2023-06-30          | limited-progress 0
the wrong way                                  | reach 200 by 2025                   | 100 in 2020               | 95 in 2022                                | 2023-06-30          | deterioration -0.170

FALLING (150 TO 50 IN FIVE YEARS, 110 NEEDED AFTER TWO)
just on its path                               | at most 50 by 2025                  | 150 in 2020               | 110 in 2022                               | 2023-06-30          | acceleration-needed 0.729
far ahead of it                                | at most 50 by 2025                  | 150 in 2020               | 95 in 2022                                | 2023-06-30          | on-track 1.04
behind it                                      | at most 50 by 2025                  | 150 in 2020               | 116 in 2022                               | 2023-06-30          | acceleration-needed 0.612
well behind it                                 | at most 50 by 2025                  | 150 in 2020               | 126 in 2022                               | 2023-06-30          | limited-progress 0.423
rising instead                                 | at most 50 by 2025                  | 150 in 2020               | 160 in 2022                               | 2023-06-30          | deterioration -0.166
'reach' below the baseline                     | reach 50 by 2025                    | 150 in 2020               | 116 in 2022                               | 2023-06-30          | acceleration-needed 0.612
to zero                                        | at most 0 by 2025                   | 100 in 2020               | 60 in 2022                                | 2023-06-30          | not-above-zero

A COMPOUND PATH OF THE READER'S
on it, short of a straight one                 | reach 200 by 2025                   | 100 in 2020               | 133 in 2022                               | 2023-06-30 compound | on-track 1.03
behind it within the 95%                       | reach 200 by 2025                   | 100 in 2020               | 131 in 2022                               | 2023-06-30 compound | on-track 0.973

REACHED
past it                                        | reach 100 by 2025                   | 0 in 2020                 | 110 in 2022                               | 2023-06-30          | achieved
without a baseline                             | reach 100 by 2025                   | -                         | 110 in 2022                               | 2023-06-30          | achieved
less is better                                 | at most 50 by 2025                  | 150 in 2020               | 50 in 2022                                | 2023-06-30          | achieved
a floor that proves it                         | reach 100 by 2025                   | 0 in 2020                 | more than 100 in 2022                     | 2023-06-30          | achieved
the figure itself, where more is asked         | more than 100 by 2025               | 50 in 2020                | 100 in 2022                               | 2023-06-30          | achieved
all but reached, too slow lately               | about 100 by 2025                   | 50 in 2020                | 98 in 2021, 98.1 in 2022, 98.2 in 2023    | 2024-06-30          | on-track 1.70
within the tolerance of ‘about’, by a hair     | about 100 by 2025                   | 99 in 2020                | 98.5 in 2023                              | 2024-06-30          | deterioration -0.839
on its path only by the tolerance of 'about'   | about 33 by 2025                    | 28.8 in 2020              | 29.4 in 2021                              | 2023-06-30          | acceleration-needed 0.755
reached once and lost                          | reach 100 by 2025                   | 50 in 2020                | 110 in 2021, 90 in 2022                   | 2023-06-30          | on-track 2.30

THE REAL ONES
charging points                                | reach 28 by 2027-12-31              | 16.1 in 2025-06-30        | 17.35 in 2025-08-31, 20.092 in 2025-12-31 | 2026-11-24          | on-track 2.23
5G penetration                                 | more than 85 by 2027-12-31          | about 70 in 2024-09-30    | 83.9 in 2025-12 told 2025-12-25           | 2026-11-24          | on-track 2.53
computing power                                | more than 300 by 2025-12-31         | 197 in 2023-06-30         | 246 in 2024-06-30                         | 2024-12-31          | on-track 1.36
steel from electric furnaces                   | more than 15 by 2025                | about 11 in 2021          | about 10 in 2025-06                       | 2025-09-30          | deterioration -0.334
energy use, zero by definition                 | reach 13.5 by 2025                  | 0 in 2020 by definition   | 5.6 in 2021                               | 2023-11-01          | base-of-zero

WHAT CAN'T BE COMPUTED
after due, though missed                       | reach 100 by 2023                   | 50 in 2020                | 90 in 2023                                | 2024-06-30          | after-due
after due, though met                          | reach 100 by 2023                   | 50 in 2020                | 110 in 2023                               | 2024-06-30          | after-due
due today                                      | reach 100 by 2025-12-31             | 50 in 2020                | 92 in 2024                                | 2025-12-31          | on-track 1.11
due today, read today                          | reach 100 by 2025-12-31             | 50 in 2020                | 90 in 2025-12-31                          | 2025-12-31          | acceleration-needed 0.839
no reading                                     | reach 100 by 2025                   | 50 in 2020                | -                                         | 2023-06-30          | no-reading
no figure since the baseline                   | reach 100 by 2025                   | 50 in 2020                | 40 in 2018                                | 2023-06-30          | no-reading-since-baseline
baseline undated                               | reach 100 by 2025                   | undated 50                | 60 in 2022                                | 2023-06-30          | baseline-undated
baseline of something else                     | reach 100 by 2025                   | 50 in 2020 not comparable | 60 in 2022                                | 2023-06-30          | baseline-not-comparable
the last reading is a bound                    | reach 100 by 2025                   | 50 in 2020                | more than 80 in 2022                      | 2023-06-30          | reading-is-bound
the figure itself, where more than it is asked | more than 100 by 2025               | 130 in 2020               | 100 in 2022                               | 2023-06-30          | achieved
a ceiling past the target proves nothing       | reach 100 by 2025                   | 50 in 2020                | up to 120 in 2022                         | 2023-06-30          | reading-is-bound
the baseline is a bound                        | reach 100 by 2025                   | more than 50 in 2020      | 80 in 2022                                | 2023-06-30          | baseline-is-bound
from zero                                      | reach 100 by 2025                   | 0 in 2020                 | 40 in 2022                                | 2023-06-30          | base-of-zero
a rate that no number can tell                 | reach 2000 by 2025                  | 1 in 2020-12-31           | 1000 in 2021-01-01                        | 2021-06-30          | no-path
such a rate required                           | reach 1000 by 2025-12-31            | 1 in 2025-12-30           | 1.5 in 2025-12-31                         | 2025-12-31          | no-path
rates too far apart to divide                  | at most 0.99999998 by 2025          | 1 in 2020-12-31           | 6.83 in 2021-01-01                        | 2021-06-30          | no-path
from below zero                                | reach 10 by 2025                    | -10 in 2020               | 2 in 2022                                 | 2023-06-30          | not-above-zero
the baseline is the target                     | reach 100 by 2025                   | 100 in 2020               | 99 in 2022                                | 2023-06-30          | no-way-to-go
the baseline is past it, and it is lost        | at least 100 by 2025                | 120 in 2020               | 99 in 2022                                | 2023-06-30          | deterioration -2.56
its document isn't out yet                     | reach 100 by 2025 issued 2024-03-07 | 50 in 2020                | 60 in 2022                                | 2023-06-30          | not-yet-begun
`;

const rows = table
  .split("\n")
  .filter((line) => line.includes("|"))
  .slice(1)
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** To three digits, as one would write it down. */
const digits = (value: number): string => (value === 0 ? "0" : value.toPrecision(3));

const said = (ratio: GrowthRatio): string =>
  "why" in ratio
    ? ratio.why
    : [ratio.class, ...("value" in ratio ? [digits(ratio.value)] : [])].join(" ");

describe("the ratio of growth rates", () => {
  test.each(rows)(
    "%s",
    (_name, target = "", baseline = "", readings = "", asOf = "", expected = "") => {
      expect(said(growthRatio(judgeSketch(target, baseline, readings, asOf)))).toBe(expected);
    },
  );

  test("of a goal in words there is none", () => {
    const judgement = judgeTarget(goalInWords, { asOf: 19_000, path: "straight" });
    expect(said(growthRatio(judgement))).toBe("qualitative");
  });
});
