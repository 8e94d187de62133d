import { describe, expect, test } from "vitest";

import { isoDay } from "#domain/calendar/dates.ts";
import { metWords } from "#messages/judging/settle.ts";
import { type Settling, wouldSettle } from "#domain/judging/wouldSettle.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { judgeSketch, sketch } from "./sketch.ts";

/**
 * Written by hand. What is missing, what would mean met, and what would mean on pace on the as-of day and
 * at the end of its year; a dash where nothing is missing, or nothing can be told.
 */
const table = `
case                                    | target                              | baseline                  | readings                    | as of                | missing                   | met            | on pace

BEFORE IT IS DUE
a path, no reading: half way            | reach 100 by 2023-01-11             | 0 in 2023-01-01           | -                           | 2023-01-06           | reading                   | 100 or more    | 50 on 2023-01-06
the end of the year is told too         | reach 100 by 2025                   | 0 in 2020                 | -                           | 2022-12-30           | reading                   | 100 or more    | 39.9 on 2022-12-30, 40 on 2022-12-31
it isn't once it is the due date        | reach 100 by 2025-12-31             | 0 in 2024-12-31           | -                           | 2025-07-01           | reading                   | 100 or more    | 49.9 on 2025-07-01
on the day of the baseline              | reach 100 by 2025-12-31             | 0 in 2024-12-31           | -                           | 2024-12-31           | reading                   | 100 or more    | -
on a compound path                      | reach 400 by 2023-01-11             | 100 in 2023-01-01         | -                           | 2023-01-06 compound  | reading                   | 400 or more    | 200 on 2023-01-06
less is better                          | at most 50 by 2023-01-11            | 150 in 2023-01-01         | -                           | 2023-01-06           | reading                   | 50 or less     | 100 or less on 2023-01-06
only readings older than the baseline   | reach 100 by 2025                   | 0 in 2020                 | 40 in 2018                  | 2022-12-31           | reading-since-baseline    | 100 or more    | 40 on 2022-12-31
only a reading of something else        | reach 100 by 2025                   | 0 in 2020                 | 40 in 2021 not comparable   | 2022-12-31           | comparable-reading        | 100 or more    | 40 on 2022-12-31
a bound below the path                  | reach 100 by 2025                   | 0 in 2020                 | more than 30 in 2022        | 2022-12-31           | exact-reading             | 100 or more    | 40 on 2022-12-31
neither reading nor baseline            | reach 100 by 2025                   | -                         | -                           | 2022-12-31           | reading, baseline         | 100 or more    | -
a reading, no baseline                  | reach 100 by 2025                   | -                         | 60 in 2022                  | 2023-06-30           | baseline                  | 100 or more    | -
a baseline without a date               | reach 100 by 2025                   | undated 0                 | 60 in 2022                  | 2023-06-30           | baseline-date             | 100 or more    | -
the reader assumes its date             | reach 100 by 2025                   | undated 0                 | -                           | 2022-12-31 base 2020 | reading                   | 100 or more    | 40 on 2022-12-31
a baseline of something else            | reach 100 by 2025                   | 50 in 2020 not comparable | 60 in 2022                  | 2023-06-30           | comparable-baseline       | 100 or more    | -
a baseline in another unit              | reach 100 by 2025                   | 50 in 2020 unit kt        | 60 in 2022                  | 2023-06-30           | comparable-baseline       | 100 or more    | -
a baseline told later                   | reach 100 by 2025                   | 0 in 2020 told 2024       | 60 in 2022                  | 2023-06-30           | baseline-by-then          | 100 or more    | -
due on the day of its baseline          | reach 100 by 2025-12-31             | 0 in 2025-12-31           | 60 in 2024                  | 2025-12-31           | baseline-before-due       | 100 or more    | -

WHAT WOULD MEAN MET
more than the figure                    | more than 100 by 2025               | -                         | -                           | 2022-12-31           | reading, baseline         | more than 100  | -
'about', with its tolerance             | about 100 by 2025                   | -                         | -                           | 2022-12-31           | reading, baseline         | 98 or more     | -
'about' downward                        | about 50 by 2025 down               | -                         | -                           | 2022-12-31           | reading, baseline         | 51 or less     | -
a range, at its near end                | between 100 and 200 by 2025         | -                         | -                           | 2022-12-31           | reading, baseline         | 100 or more    | -
at most                                 | at most 1.5 by 2025                 | -                         | -                           | 2022-12-31           | reading, baseline         | 1.5 or less    | -

ONCE IT IS DUE
no reading at all                       | reach 100 by 2023                   | 0 in 2020                 | -                           | 2024-06-30           | reading-at-due            | 100 or more    | -
no baseline either: it isn't needed     | reach 100 by 2023                   | -                         | -                           | 2024-06-30           | reading-at-due            | 100 or more    | -
short when last read                    | reach 100 by 2023                   | 0 in 2020                 | 80 in 2022                  | 2024-06-30           | reading-at-due            | 100 or more    | -
only a reading of something else        | reach 100 by 2023                   | 0 in 2020                 | 120 in 2023 not comparable  | 2024-06-30           | comparable-reading-at-due | 100 or more    | -
a bound for the due date                | reach 100 by 2023                   | 0 in 2020                 | more than 90 in 2023        | 2024-06-30           | exact-reading-at-due      | 100 or more    | -
a bound from before it                  | reach 100 by 2023                   | 0 in 2020                 | more than 90 in 2022        | 2024-06-30           | reading-at-due            | 100 or more    | -
older than the document, no baseline    | reach 100 by 2023 issued 2022-03-01 | -                         | 40 in 2015                  | 2024-06-30           | reading-at-due            | 100 or more    | -

NOTHING IS MISSING, OR NOTHING HELPS
met                                     | reach 100 by 2023                   | -                         | 110 in 2023                 | 2024-06-30           | -                         | -              | -
missed                                  | reach 100 by 2023                   | -                         | 90 in 2023                  | 2024-06-30           | -                         | -              | -
on pace                                 | reach 100 by 2025                   | 0 in 2020                 | 60 in 2022                  | 2023-06-30           | -                         | -              | -
behind                                  | reach 100 by 2025                   | 0 in 2020                 | 30 in 2022                  | 2023-06-30           | -                         | -              | -
its document isn't out yet              | reach 100 by 2025 issued 2024-03-07 | 0 in 2020                 | 60 in 2022                  | 2023-06-30           | not-yet-begun             | -              | -
`;

const rows = table
  .split("\n")
  .filter((line) => line.includes("|"))
  .slice(1)
  .map((line) => line.split("|").map((cell) => cell.trim()));

const disclosed = (settling: Settling | undefined): readonly string[] => {
  if (settling === undefined) return ["-", "-", "-"];
  if (settling.by === "nothing") return [settling.why, "-", "-"];
  const { missing, met, onPace } = settling;
  const marks = onPace.map(({ day, value, direction, strict }) =>
    [
      ...(strict ? ["past"] : []),
      Number(value.toPrecision(3)),
      ...(direction === "up" ? [] : ["or less"]),
      "on",
      isoDay(day),
    ].join(" "),
  );
  return [
    missing.join(", "),
    metWords(met, "").trim().replace(/ {2,}/, " "),
    marks.join(", ") || "-",
  ];
};

describe("what would settle a target", () => {
  test.each(rows)(
    "%s",
    (_name, target = "", baseline = "", readings = "", asOf = "", ...expected) => {
      const judgement = judgeSketch(target, baseline, readings, asOf);
      expect(disclosed(wouldSettle(sketch(target, baseline, readings).target, judgement))).toEqual(
        expected,
      );
    },
  );

  test("every target that isn't settled has an answer, with at least one figure or a reason", () => {
    for (const asOf of ["", "asof=2023-11-01", "asof=2021-06-30"]) {
      const { judged, dataset } = realSnapshot(asOf);
      for (const { id, target } of dataset.targets) {
        const judgement = judged.byTarget.get(id);
        if (judgement === undefined) throw new Error(`expected a judgement of ${id}`);
        const settling = wouldSettle(target, judgement);
        if (judgement.verdict === "not-judged") expect(settling, id).toBeDefined();
        if (settling?.by === "figure") expect(settling.missing.length, id).toBeGreaterThan(0);
      }
    }
  });
});
