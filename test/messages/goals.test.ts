import { expect, test } from "vitest";

import type { MeasureMove } from "#domain/goals/measures.ts";
import { goalsOverTime as en } from "#messages/targets/goalsOverTime.ts";
import { goalsOverTime as zh } from "#languages/zh/targets/goalsOverTime.ts";

const of = (counts: Partial<Record<MeasureMove, number>>) =>
  new Map(Object.entries(counts) as [MeasureMove, number][]);

test.each([
  [{}, "No measure here was set more than once", "所选指标均未经多份文件设定目标"],
  [
    { higher: 1 },
    "The one measure set more than once now aims higher",
    "1项指标曾多次设定目标，提高",
  ],
  [
    { "not-repeated": 2 },
    "Both measures set more than once aren’t recorded in the document that followed",
    "2项指标曾多次设定目标，均在后续文件中未见收录",
  ],
  [
    { raised: 2, higher: 1, kept: 1, "not-repeated": 1 },
    "Of five measures set more than once, three now aim higher and one the same; one isn’t recorded in the document that followed",
    "5项指标曾多次设定目标：3项提高，1项不变，1项在后续文件中未见收录",
  ],
  [
    { lowered: 8, lower: 12 },
    "All 20 measures set more than once now aim lower",
    "20项指标曾多次设定目标，均降低",
  ],
] as const)(
  "of measures set more than once, %j, it is told where they aim now",
  (counts, english, chinese) => {
    expect(en.finding(of(counts))).toBe(english);
    expect(zh.finding(of(counts))).toBe(chinese);
  },
);
