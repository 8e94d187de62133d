import { describe, expect, test } from "vitest";

import { formatBeside, formatPace, formatRate, formatValue } from "#languages/digits.ts";
import {
  paceSentence,
  verdictDetail,
  noReadingWords,
  verdictMeanings,
} from "#messages/judging/verdicts.ts";
import { setAsideWords, stepWords } from "#messages/judging/steps.ts";
import { stepsOf } from "#domain/judging/stepsOf.ts";
import { notJudgedReasons, verdicts } from "#domain/judging/verdict.ts";
import { reasonWords, verdictWords } from "#messages/words/verdicts.ts";
import { judgeSketch } from "#test/domain/judging/sketch.ts";

const compute = (readings: string, asOf: string) =>
  judgeSketch("more than 300 by 2025-12-31", "197 in 2023-06-30", readings, asOf);

describe("the pace in words", () => {
  test.each([
    [
      compute("-", "2023-11-01"),
      "EFLOPS",
      "requires 41 EFLOPS more each year from mid-2023, 18% compound",
    ],
    [
      compute("246 in 2024-06-30", "2024-12-31"),
      "EFLOPS",
      "requires 41 EFLOPS more each year from mid-2023, 18% compound; 36 EFLOPS more each year from mid-2024, 14% compound",
    ],
    [
      compute("301 in 2024-06-30", "2024-12-31"),
      "EFLOPS",
      "required 41 EFLOPS more each year from mid-2023, 18% compound",
    ],
    [
      judgeSketch("at most 50 by 2025", "150 in 2020", "-", "2023-01-01"),
      "%",
      "requires 20 percentage points less each year from end-2020, 20% compound",
    ],
    [
      judgeSketch("reach 5 by 2025", "0 in 2020-10-08 by definition", "-", "2026-01-01"),
      "% increase",
      "required 0.96 percentage points more each year from 8 October 2020",
    ],
    [
      judgeSketch("reach 70 by 2025", "-", "66 in 2025-06", "2025-09-30"),
      "%",
      "requires 4 percentage points more from mid-2025 to end-2025",
    ],
    [
      judgeSketch("reach 70 by 2025", "-", "69 in 2024", "2025-09-30"),
      "%",
      "requires 1 percentage point more from end-2024 to end-2025",
    ],
    [judgeSketch("reach 5 by 2025", "-", "-", "2023-01-01"), "Mt", undefined],
  ])("%#", (judgement, unit, sentence) => {
    expect(paceSentence(judgement, unit)).toBe(sentence);
  });
});

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

test("in a table the line is shorter: dates and ages of tables, and the unit has a column", () => {
  const judgement = compute("246 in 2024-06-30", "2026-11-24");
  expect(verdictDetail(judgement, true)).toBe(
    "246 against 238 needed, 30 Jun 2024, 28\u{a0}months\u{a0}old",
  );
});

test("the want of a baseline or a bound leaves it open: the line beside the verdict says which", () => {
  const open = compute("more than 230 in 2024-06-30", "2026-11-24");
  expect(verdictDetail(open)).toContain("a limit, so inconclusive");
  const bare = judgeSketch("reach 70 by 2025", "-", "66 in 2025-06", "2026-01-01");
  expect(bare.verdict).toBe(open.verdict);
  expect(verdictDetail(bare)).toContain("no baseline given");
});

test.each([
  ["-", "no figure"],
  ["120 in 2022 not comparable", "no comparable figure"],
  ["120 in 2022 unit kt", "no comparable figure"],
  ["0 in 2020", "no figure since the baseline"],
])("what stands in a last reading's place where the readings are '%s'", (readings, words) => {
  const judgement = judgeSketch("reach 100 by 2025", "0 in 2020", readings, "2023-06-30");
  expect(noReadingWords(judgement)).toBe(words);
});

describe("the reasoning in words", () => {
  test("can be followed sum by sum", () => {
    const judgement = compute(
      "90 in 2020-12-31, 197 in 2023-06-30, more than 230 in 2023-12-31, 246 in 2024-06-30, 310 in 2025-06-30",
      "2024-12-31",
    );
    expect(stepsOf(judgement).map((step) => stepWords(step, "EFLOPS"))).toEqual([
      "Target: more than 300 EFLOPS (more is better)",
      "Due on 31 December 2025, not passed on 31 December 2024",
      "Baseline: 197 EFLOPS on 30 June 2023",
      "Figures used: 2, the latest 246 EFLOPS for 30 June 2024",
      "One figure not used: it is older than the baseline: history, not progress",
      "One figure not used: it is the baseline",
      "246 EFLOPS for 30 June 2024 against more than 300 EFLOPS: not reached",
      "Path: 366 of 915 days had passed by 30 June 2024: 197 + (300 − 197) × 366 / 915 = 238 EFLOPS required, the figure was 246 EFLOPS: on the path or ahead",
      "Progress: (246 − 197) / (300 − 197) = 47.6%",
      "Verdict: On pace",
    ]);
  });

  test("goes on past due: what settles it is missing, and the path on the reading's own day", () => {
    const open = compute("more than 230 in 2024-06-30", "2026-11-24");
    for (const [judgement, standing, verdict] of [
      [
        compute("246 in 2024-06-30", "2026-11-24"),
        "on the path or ahead",
        "Outcome unknown, was on pace",
      ],
      [
        compute("236 in 2024-06-30", "2026-11-24"),
        "behind the path",
        "Outcome unknown, was behind",
      ],
      [open, "inconclusive", "Outcome unknown, pace unknown"],
    ] as const) {
      const words = stepsOf(judgement).map((step) => stepWords(step, "EFLOPS"));
      expect(words).toContain("No figure for 31 December 2025 or later shows whether it was met");
      expect(words.find((one) => one.startsWith("Path: 366 of 915 days"))).toMatch(
        new RegExp(`= 238 EFLOPS required, the figure was .*: ${standing}$`),
      );
      expect(words.at(-1)).toBe(`Verdict: ${verdict}`);
    }
  });

  test("says what it leaves out as it was disclosed later, and nothing of it", () => {
    const judgement = judgeSketch(
      "reach 100 by 2025",
      "7 in 2020-12-31 page 2025-03-05",
      "30 in 2021 told 2022-04, 55 in 2022 page 2024-12, 61 in 2023 page 2024-12-02, 61 in 2023 page 2024-12-02, 80 in 2024-11",
      "2024-10-31",
    );
    expect(stepsOf(judgement).map((step) => stepWords(step, "Mt"))).toEqual([
      "Target: reach 100 Mt (more is better, as nothing says otherwise)",
      "Due on 31 December 2025 (2025), not passed on 31 October 2024",
      "No path: baseline not known yet",
      "Figures used: 1, the latest 30 Mt for 2021",
      "Left out: the baseline for 31 December 2020, first published, as far as we know, on 5 March 2025",
      "Left out: the figure for 2022, first published, as far as we know, in December 2024",
      "Left out: 2 figures for 2023, first published, as far as we know, on 2 December 2024",
      "30 Mt for 2021 against 100 Mt: not reached",
      "Verdict: Can’t be judged: baseline not known yet",
    ]);
    expect(verdictDetail(judgement)).toBe(
      "baseline not known yet, 3 figures disclosed later left out",
    );
    const recorded = judgeSketch("reach 9 by 2025", "-", "4 in 2022 told 2024-11-21", "2024-01-01");
    expect(stepsOf(recorded).map((step) => stepWords(step, "Mt"))).toContain(
      "Left out: the figure for 2022, disclosed on 21 November 2024",
    );
    expect(verdictDetail(recorded)).toBe(
      "no figure, no baseline given, one figure disclosed later left out",
    );
  });

  test("says what it doesn't know, and what the reader assumes", () => {
    const range = judgeSketch("between 1 and 2 by 2025", "-", "-", "2026-01-01");
    expect(stepsOf(range).map((step) => stepWords(step, "kt"))).toEqual([
      "Target: between 1 and 2 kt (more is better, as nothing says otherwise)",
      "Due on 31 December 2025 (2025), passed by 1 January 2026",
      "No path: no baseline given",
      "No figure counts",
      "Verdict: Can’t be judged: no figure, no baseline given",
    ]);
    const assumed = judgeSketch(
      "about 400 by 2023-01-11 up",
      "undated 100",
      "about 190 in 2023-01-06",
      "2023-01-07 compound base 2023-01-01",
    );
    expect(stepsOf(assumed).map((step) => stepWords(step, "%"))).toEqual([
      "Target: about 400% (more is better, as the record says); counts as reached from 392%",
      "Due on 11 January 2023, not passed on 7 January 2023",
      "Baseline: 100% on 1 January 2023, a date you assume",
      "Figures used: 1, the latest about 190% for 6 January 2023",
      "about 190% for 6 January 2023 against 392%: not reached",
      "Path: 5 of 10 days had passed by 6 January 2023: 100 × (400 / 100) ^ (5 / 10) = 200% required (counts from 196%), the figure was about 190%: behind the path",
      "Progress: (190 − 100) / (400 − 100) = 30%",
      "Note: the figure is printed as ‘about’ and taken as exact",
      "Note: the date of the baseline is your assumption",
      "Verdict: Behind",
    ]);
  });
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

test.each([
  [1, "One figure not used: it is older than the baseline: history, not progress"],
  [4, "Four figures not used: they are older than the baseline: history, not progress"],
])("readings set aside, %i of them, are told in their number", (count, words) => {
  expect(stepWords({ kind: "set-aside", why: "before-baseline", count }, "%")).toBe(words);
});

test("a reading set aside for another of its day says what decided", () => {
  expect(setAsideWords("other-unit")).toBe("it is in another unit");
  expect(setAsideWords("same-date", "disclosed-later")).toBe(
    "another figure for the same day counts: it was disclosed later",
  );
});
