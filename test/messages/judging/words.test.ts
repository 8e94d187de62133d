import { expect, test } from "vitest";

import { formatBeside, formatPace, formatRate, formatValue } from "#languages/digits.ts";
import { verdictDetail, verdictMeanings } from "#messages/judging/verdicts.ts";
import { notJudgedReasons, verdicts } from "#domain/judging/verdict.ts";
import { reasonWords, verdictWords } from "#messages/words/verdicts.ts";
import { judgeSketch } from "#test/domain/judging/sketch.ts";

const compute = (readings: string, asOf: string) =>
  judgeSketch("more than 300 by 2025-12-31", "197 in 2023-06-30", readings, asOf);

test.each([
  [compute("301 in 2024-06", "2024-12-31"), "seen June 2024, six months old"],
  [
    judgeSketch("about 20 by 2025", "-", "19.8 in 2024", "2026-01-01"),
    "seen 2024, one year old, within the tolerance of ‘about’",
  ],
  [
    judgeSketch("reach 20 by 2023", "-", "21 in 2024", "2026-01-01"),
    "seen 2024, one year old, after due",
  ],
  [
    compute("246 in 2024-06-30", "2024-12-31"),
    "246 Mt against 238 needed, 30 June 2024, six months old",
  ],
  [
    compute("246 in 2024-06-30", "2026-06-29"),
    "246 Mt against 238 needed, 30 June 2024, one year and eleven months old",
  ],
  [
    compute("246 in 2024-06-30", "2026-06-30"),
    "246 Mt against 238 needed, 30 June 2024, two years old",
  ],
  // The reading that the verdict rests on, not the later one that proves nothing.
  [
    compute("246 in 2024-06-30, more than 250 in 2024-12-31", "2026-11-24"),
    "246 Mt against 238 needed, 30 June 2024, two years and four months old",
  ],
  [
    compute("more than 230 in 2024-06-30", "2026-11-24"),
    "more than 230 Mt against 238 needed, a limit, so inconclusive, 30 June 2024, two years and four months old",
  ],
  [
    compute("190 in 2024-06-30", "2026-11-24"),
    "190 Mt against 238 needed, moved backwards, 30 June 2024, two years and four months old",
  ],
  [compute("250 in 2025", "2026-11-24"), "51% of the way, 2025, ten months old"],
  // How far it is by now isn't what it was missed by.
  [compute("250 in 2025, 260 in 2026-06-30", "2026-11-24"), "51% of the way, 2025, ten months old"],
  [compute("250 in 2025, 190 in 2026-06-30", "2026-11-24"), "51% of the way, 2025, ten months old"],
  // Nor does it count that it was reached too late.
  [
    compute("250 in 2025, 310 in 2026-06-30", "2026-11-24"),
    "51% of the way, 2025, ten months old, reached later, 30 June 2026",
  ],
  [
    judgeSketch("reach 10 by 2025", "-", "about 10 in 2024", "2025-06-30"),
    "seen 2024, six months old, about 10 Mt",
  ],
  [compute("190 in 2025-12-31", "2026-12-31"), "moved backwards, 31 December 2025, one year old"],
  [
    judgeSketch("reach 70 by 2025", "-", "about 66 in 2025-06", "2026-01-01"),
    "about 66 Mt, no baseline given, June 2025, six months old",
  ],
  [
    judgeSketch("reach 70 by 2025", "undated 50", "66 in 2025-06", "2026-01-01"),
    "66 Mt, baseline undated, June 2025, six months old",
  ],
  [
    judgeSketch("reach 70 by 2025", "-", "more than 66 in 2025-06", "2026-01-01"),
    "more than 66 Mt, a limit, so inconclusive, June 2025, six months old",
  ],
  [judgeSketch("reach 70 by 2025", "-", "-", "2026-01-01"), "no figure, no baseline given"],
])("the line beside a verdict, %#", (judgement, words) => {
  expect(verdictDetail(judgement)).toBe(words);
});

test("every verdict and reason has words, no two the same", () => {
  expect(new Set(verdicts.map((verdict) => verdictWords[verdict])).size).toBe(verdicts.length);
  expect(new Set(verdicts.map((verdict) => verdictMeanings[verdict])).size).toBe(verdicts.length);
  expect(new Set(notJudgedReasons.map(reasonWords)).size).toBe(notJudgedReasons.length);
});

test("figures keep the digits they need and no more", () => {
  expect([formatValue(1680), formatValue(20.092), formatValue(-0.5)]).toEqual([
    "1,680",
    "20.092",
    "−0.5",
  ]);
  expect([formatPace(41.12), formatPace(1.64), formatPace(0.0123)]).toEqual(["41", "1.6", "0.012"]);
  expect([formatRate(0.1828), formatRate(0.0423)]).toEqual(["18%", "4.2%"]);
  expect([formatBeside(18.486, 20.092), formatBeside(20.0961, 20.092)]).toEqual(["18.5", "20.096"]);
  expect([formatBeside(56.799562, 56.8), formatBeside(56.8, 56.8)]).toEqual(["56.7996", "56.8"]);
  expect(formatBeside(19.180449)).toBe("19.2");
});
