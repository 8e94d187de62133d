import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import {
  amountWords,
  formatValue,
  labelForms,
  labelUnit,
  formatCompact,
  goalWords,
  measuredBeside,
  numberUnit,
  agedDateWords,
} from "#languages/zh/words/amounts.ts";
import { dateWords, dueWords } from "#languages/zh/words/dates.ts";
import { ignoredWords } from "#languages/zh/app/ignored.ts";
import { issuersWords } from "#languages/zh/words/titles.ts";
import { search } from "#languages/zh/app/search.ts";
import { strip } from "#languages/zh/figures/strip.ts";
import { targetStrip } from "#languages/zh/figures/targetStrip.ts";
import { pairs } from "#languages/zh/views/agencies.ts";
import { bodyPage } from "#languages/zh/views/bodyPage.ts";
import { watch } from "#languages/zh/views/overview.ts";
import { targetPage } from "#languages/zh/targets/targetPage.ts";
import { compareTargets } from "#languages/zh/targets/comparison.ts";
import { scoreboard } from "#languages/zh/figures/scoreboard.ts";
import { sources } from "#languages/zh/words/sources.ts";
import { listWords, counted } from "#languages/zh/words/numbers.ts";
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

  test("a day in a table is written as in sentences beside it", () => {
    expect(dateWords(date("2023-10-08"), true)).toBe("2023年10月8日");
    expect(dateWords(date("2023-10"), true)).toBe("2023年10月");
  });

  test("what ends with its year is due in that year", () => {
    expect(dueWords(date("2025"))).toBe("2025年");
    expect(dueWords(date("2025-06"))).toBe("2025年6月");
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

  test.each([
    ["Mt", "吨"],
    ["billion connections", "个"],
    ["CNY trillion", "元"],
    ["vehicles", "辆"],
    ["EFLOPS", "EFLOPS"],
    ["GW", "千瓦"],
    ["million", ""],
    ["% a year", "%（年均）"],
  ])("the unit of labels in %s has no size of its own: %s", (unit, words) => {
    expect(labelUnit(unit)).toBe(words);
  });

  test("a calculated figure is told from the printed one in its own scale", () => {
    expect(measuredBeside(5.8, "million", 5.81)).toBe("580万");
    expect(measuredBeside(1655.4, "EFLOPS")).toBe("1655 EFLOPS");
  });

  test("large ones are shortened in 万 and 亿", () => {
    expect([950, 1_680_000, 234_000_000, 5.6e12].map(formatCompact)).toEqual([
      "950",
      "168万",
      "2.34亿",
      "5.6万亿",
    ]);
  });

  test("numbers alone are counted in 万 and 亿 too, on an axis by the largest of them", () => {
    expect(
      ["CNY billion", "million vehicles", "GW", "vehicles", "% a year"].map((unit) =>
        numberUnit(unit),
      ),
    ).toEqual([
      [10, "亿元"],
      [100, "万辆"],
      [100, "万千瓦"],
      [1, "辆"],
      [1, "%（年均）"],
    ]);
    expect(numberUnit("GW", 20)).toEqual([100, "万千瓦"]);
    expect(numberUnit("GW", 3600)).toEqual([0.01, "亿千瓦"]);
    expect(numberUnit("vehicles", 50_000)).toEqual([0.0001, "万辆"]);
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

test.each([
  [{ lead: "miit", co: [] }, "工业和信息化部"],
  [
    { lead: "miit", co: ["cac", "moe"], unnamed: 11 },
    "工业和信息化部牵头，国家互联网信息办公室、教育部及另外11家未列名机关参与",
  ],
  [{ lead: "miit", co: [], unnamed: 1 }, "工业和信息化部牵头，另外1家未列名机关参与"],
  [{ co: ["cac"], unnamed: 2 }, "国家互联网信息办公室及另外2家未列名机关"],
  [{ co: [], unnamed: 3 }, "3家未列名机关"],
  [undefined, ""],
])("who issued it: %j", (issuers, words) => {
  expect(issuersWords(issuers, realSnapshot("").dataset)).toBe(words);
});

test("ages, sources, counts of verdicts and results", () => {
  expect(agedDateWords(date("2021"), date("2026-12-31").end)).toBe("2021年（距今5年）");
  expect(agedDateWords(date("2021"), date("2021-12-31").end)).toBe("2021年");
  const publishers = ["人民网", "新华社", "央视网", "财新"].map(
    (name) => ({ name, grades: ["official-media"], copies: "none" }) as const,
  );
  expect(sources.line({ publishers }, 3)).toBe(
    "来源：人民网（官方媒体）；新华社（官方媒体）；央视网（官方媒体），另有1家来源机构。",
  );
  expect(scoreboard.link("met", 1, 12, true, "goals")).toBe("已达标：12个目标中的1个，已选中");
  expect(search.results(120, "whole")).toBe("120条结果");
  expect(search.filterBy("“氢能”")).toBe("按“氢能”筛选各页面");
});

test("names of links that others share the words of, years of a strip, what falls due next", () => {
  expect(pairs.withPartner(pairs.leads("工业和信息化部", 5), "科学技术部")).toBe(
    "工业和信息化部牵头5件，与科学技术部联合发文",
  );
  const counts = [{ key: "policy", count: 12 } as const, { key: "ends", count: 3 } as const];
  expect(strip.year(2023, counts)).toBe("2023年：政策文件12，实施期满（份）3");
  expect(watch.dueOf(3, 1, "能源发展规划", "goals")).toBe("能源发展规划中的3个目标");
  const due = targetStrip.due("Electric steel share", "2025");
  expect(targetStrip.setBy(due, "能源发展规划")).toBe(
    "Electric steel share（2025年到期，能源发展规划）",
  );
  // A measure word alone is no unit.
  expect(bodyPage.unitAndDue("家工厂", "2025年")).toBe("单位：家工厂，2025年到期");
  expect(watch.dueOf(22, 8, "能源发展规划", "goals")).toBe("8份文件中的22个目标");
});

test("a goal that is a sentence loses its full stop within another", () => {
  const policies: unknown = JSON.parse(readFileSync("public/data/policies.json", "utf8"));
  const goals = [...JSON.stringify(policies).matchAll(/"goal":\{"en":"[^"]*","zh":"([^"]*)"/g)];
  expect(goals.length).toBeGreaterThan(10);
  for (const [, goal = ""] of goals) {
    for (const sentence of [
      targetPage.goalBy(goal, "2025年"),
      compareTargets.goalBy(goal, "2025年"),
    ])
      expect(sentence).not.toMatch(/[。.]，/);
  }
});

test("what of an address is ignored is named by value", () => {
  expect(
    ignoredWords([
      { what: "agency", text: "x", why: "unknown" },
      { what: "-sector", text: "Wool", why: "unknown" },
      { what: "from", text: "2024", why: "swapped" },
    ]),
  ).toEqual([
    "链接中的机构“x”和排除的行业“Wool”不在本数据集中，已忽略。",
    "链接中的起始日期晚于结束日期，已互换。",
  ]);
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
