import { expect, test } from "vitest";

import type { MeasureMove } from "#domain/goals/measures.ts";
import { goalsOverTime as en } from "#messages/targets/goalsOverTime.ts";
import { goalsOverTime as zh } from "#languages/zh/targets/goalsOverTime.ts";

const of = (counts: Partial<Record<MeasureMove, number>>) =>
  new Map(Object.entries(counts) as [MeasureMove, number][]);

test.each([
  [{}, 0, "No measure here was set more than once", "所选指标均未经多份文件设定目标"],
  [
    { higher: 1 },
    0,
    "The one measure set more than once now aims higher for a later year",
    "1项指标曾多次设定目标，提高（期限推后）",
  ],
  [
    { kept: 2 },
    2,
    "Both measures set more than once now aim the same; none of them is recorded in the next document",
    "2项指标曾多次设定目标，均不变；均未见于本站收录的后续文件",
  ],
  [
    { raised: 2, higher: 1, kept: 2 },
    1,
    "Of five measures set more than once, three now aim higher (one for a later year) and two the same; one of the five isn’t recorded in the next document",
    "5项指标曾多次设定目标：3项提高（1项期限推后），2项不变；5项中有1项未见于本站收录的后续文件",
  ],
  [
    { lowered: 8, lower: 12 },
    0,
    "All 20 measures set more than once now aim lower",
    "20项指标曾多次设定目标，均降低",
  ],
] as const)(
  "of measures set more than once, %j, it is told where they aim now",
  (counts, left, english, chinese) => {
    expect(en.finding(of(counts), left)).toBe(english);
    expect(zh.finding(of(counts), left)).toBe(chinese);
  },
);
