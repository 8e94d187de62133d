import { describe, expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import {
  amountWords,
  formatCompact,
  goalWords,
  measuredBeside,
  unitWords,
} from "#languages/zh/amounts.ts";
import { dateWords, dueWords } from "#languages/zh/dates.ts";
import { listWords } from "#languages/zh/lists.ts";
import { counted } from "#languages/zh/numbers.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const date = (text: string) => {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new Error(`${text} is no date`);
  return parsed;
};

describe("dates", () => {
  test.each([
    ["2023-10-08", "2023年10月8日"],
    ["2023-10", "2023年10月"],
    ["2023", "2023年"],
    ["2021/2025", "2021年至2025年"],
    ["2023-09-26/2023-10-24", "2023年9月26日至10月24日"],
    ["2023-12-26/2024-01-24", "2023年12月26日至2024年1月24日"],
    ["2023-09/2023-10", "2023年9月至10月"],
  ])("%s reads %s", (text, words) => {
    expect(dateWords(date(text))).toBe(words);
  });

  test("a day in a table is as short as its column", () => {
    expect(dateWords(date("2023-10-08"), true)).toBe("2023-10-08");
    expect(dateWords(date("2023-10"), true)).toBe("2023年10月");
  });

  test("what ends with its year is due in that year", () => {
    expect(dueWords(date("2025"))).toBe("2025年");
    expect(dueWords(date("2025-06"))).toBe("2025年6月");
  });
});

describe("figures", () => {
  test.each([
    [300, "EFLOPS", "more than", "超过300EFLOPS"],
    [6000, "employees", "about", "约6,000名员工"],
    [800, "CNY billion", undefined, "8,000亿元"],
    [1.2, "CNY trillion", "at least", "不低于1.2万亿元"],
    [5.8, "million", undefined, "580万"],
    [200, "kt/yr", undefined, "20万吨/年"],
    [71, "% of population", undefined, "占人口的71%"],
    [7, "% a year", "more than", "年均超过7%"],
    [26, "stations per 10,000 people", undefined, "每万人26个"],
    [3, "parsecs", undefined, "3 parsecs"],
  ] as const)("%d %s reads as Chinese counts", (value, unit, bound, words) => {
    expect(amountWords(value, unit, bound)).toBe(words);
  });

  test("a calculated figure is told from the printed one in its own scale", () => {
    expect(measuredBeside(5.8, "million", 5.81)).toBe("580万");
    expect(measuredBeside(1655.4, "EFLOPS")).toBe("1,655EFLOPS");
  });

  test("large ones are shortened in 万 and 亿", () => {
    expect([950, 1_680_000, 234_000_000, 5.6e12].map(formatCompact)).toEqual([
      "950",
      "168万",
      "2.34亿",
      "5.6万亿",
    ]);
  });

  test("a unit by itself keeps the scale of the data's figures", () => {
    expect(["CNY billion", "million vehicles", "kt/yr", "vehicles"].map(unitWords)).toEqual([
      "十亿元",
      "百万辆",
      "千吨/年",
      "辆",
    ]);
  });

  test("every target of the data says its goal, and none with two bounds", () => {
    const { targets } = realSnapshot("");
    for (const { target } of targets.shown) {
      expect(goalWords(target)).not.toMatch(/undefined|NaN|#|超过约/);
    }
  });
});

test("lists and counts", () => {
  expect(listWords(["A"])).toBe("A");
  expect(listWords(["A", "B"])).toBe("A和B");
  expect(listWords(["A", "B", "C"], "or")).toBe("A、B或C");
  expect(counted(1, "个条目")).toBe("1个条目");
});
