import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import {
  amountWords,
  formatValue,
  labelForms,
  formatCompact,
  goalWords,
} from "#languages/zh/words/amounts.ts";
import { dateWords } from "#languages/zh/words/dates.ts";
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
    ["2021/2025", "2021—2025年"],
    ["2023-09-26/2023-10-24", "2023年9月26日至10月24日"],
    ["2023-12-26/2024-01-24", "2023年12月26日至2024年1月24日"],
    ["2023-09/2023-10", "2023年9月至10月"],
  ])("%s reads %s", (text, words) => {
    expect(dateWords(date(text))).toBe(words);
  });
});

describe("figures", () => {
  test.each([
    [300, "EFLOPS", "more than", "超过300 EFLOPS"],
    [6000, "employees", "about", "约6000名"],
    [800, "CNY billion", undefined, "8000亿元"],
    [2.5, "CNY trillion", "up to", "最高2.5万亿元"],
    [104_338, "vehicles", "about", "约10.4338万辆"],
    [10_000, "firms", "at least", "不少于1万家"],
    [{ min: 4.5, max: 5 }, "%", undefined, "4.5%至5%"],
    [{ min: 100, max: 200 }, "kt/yr", undefined, "10万至20万吨/年"],
    [{ min: 3, max: 5 }, "firms", undefined, "3至5家"],
    [1.3, "PUE", "at most", "PUE不超过1.3"],
    [1.5, "times the theoretical latency", "at most", "不超过理论时延的1.5倍"],
    [71, "% of population", "more than", "超过人口的71%"],
    [1.2, "CNY trillion", "at least", "不低于1.2万亿元"],
    [5.8, "million", undefined, "580万"],
    [200, "kt/yr", undefined, "20万吨/年"],
    [71, "% of population", undefined, "占人口的71%"],
    [7, "% a year", "more than", "年均超过7%"],
    [26, "stations per 10,000 people", undefined, "每万人26个"],
    [3, "parsecs", undefined, "3 parsecs"],
  ] as const)("%j %s reads as Chinese counts", (value, unit, bound, words) => {
    expect(amountWords(value, unit, bound)).toBe(words);
  });

  test.each([
    [2.55, "billion connections", "25.5亿", "25.5亿"],
    [7352, "vehicles", "7352", "7350"],
    [39_568, "vehicles", "3.9568万", "3.96万"],
    [480, "Mt", "4.8亿", "4.8亿"],
    [71, "% of population", "71%", "71%"],
    [136, "GW", "1.36亿", "1.36亿"],
    [0, "million vehicles", "0", "0"],
    [50_000, undefined, "50000", "5万"],
  ] as const)(
    "%d %s is labelled in the size that readings beside it are said in",
    (value, unit, ...forms) => {
      expect(labelForms(value, unit, formatValue)).toEqual(forms);
    },
  );

  test("large ones are shortened in 万 and 亿", () => {
    expect([950, 1_680_000, 234_000_000, 5.6e12].map(formatCompact)).toEqual([
      "950",
      "168万",
      "2.34亿",
      "5.6万亿",
    ]);
  });

  test("every target of the data says its goal, and none with two bounds", () => {
    const { targets } = realSnapshot("");
    for (const { target } of targets.shown) {
      expect(goalWords(target)).not.toMatch(/undefined|NaN|#|超过约/);
    }
  });
});

test("a publisher has one name in each language, so that there are as many in both", () => {
  const published = new URL("../../public/data/sources.json", import.meta.url);
  const { records } = JSON.parse(readFileSync(published, "utf8")) as {
    readonly records: readonly {
      readonly publisher: string | { readonly en: string; readonly zh: string };
    }[];
  };
  const names = new Set(
    records.map(({ publisher }) =>
      typeof publisher === "string"
        ? `${publisher} = ${publisher}`
        : `${publisher.en} = ${publisher.zh}`,
    ),
  );
  const part = (at: 0 | 1): readonly string[] =>
    [...names].map((pair) => pair.split(" = ")[at] ?? "");
  const repeated = (all: readonly string[]): readonly string[] =>
    all.filter((name, at) => all.indexOf(name) !== at);
  expect(repeated(part(0))).toEqual([]);
  expect(repeated(part(1))).toEqual([]);
});
