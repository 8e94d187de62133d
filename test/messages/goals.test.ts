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
    "The one measure set more than once was raised for a later year",
    "1项指标曾多次设定目标，上调（期限推后）",
  ],
  [{ kept: 2 }, "Both measures set more than once were unchanged", "2项指标曾多次设定目标，均不变"],
  [
    { raised: 2, higher: 1, kept: 2 },
    "Of five measures set more than once, three were raised (one for a later year) and two unchanged",
    "5项指标曾多次设定目标：3项上调（1项期限推后），2项不变",
  ],
  [
    { lowered: 8, lower: 12 },
    "All 20 measures set more than once were lowered",
    "20项指标曾多次设定目标，均下调",
  ],
] as const)(
  "of measures set more than once, %j, it is told what became of them",
  (counts, english, chinese) => {
    expect(en.finding(of(counts))).toBe(english);
    expect(zh.finding(of(counts))).toBe(chinese);
  },
);

test.each([
  [0, 43, "", ""],
  [1, 1, "; it isn’t recorded in the next document", "；本站未在后续文件中收录其目标"],
  [2, 2, "; none of them is recorded in the next document", "；本站均未在后续文件中收录其目标"],
  [
    1,
    5,
    "; 1 of the 5 isn’t recorded in the next document",
    "；5项中有1项，本站未在后续文件中收录其目标",
  ],
  [
    13,
    43,
    "; 13 of the 43 aren’t recorded in the next document",
    "；43项中有13项，本站未在后续文件中收录其目标",
  ],
] as const)(
  "that the next document lacks %i of %i is told apart",
  (left, total, english, chinese) => {
    expect(en.left(left, total)).toBe(english);
    expect(zh.left(left, total)).toBe(chinese);
  },
);
