import { describe, expect, it } from "vitest";

import { type Figure, figuresIn } from "#importing/newsletter/figures.ts";
import { plainly } from "#importing/newsletter/units.ts";

const units = new Set([
  "EFLOPS",
  "%",
  "CNY billion",
  "aircraft",
  "focus areas",
  "times",
  "million vehicles",
  "% of population",
  "vehicles",
  "employees",
  "tonnes per year",
]);

const numberOf = (value: Figure["value"]): string =>
  typeof value === "number" ? String(value) : `${value.min}–${value.max}`;

/** Each figure as 'bound value unit from base'. */
const read = (text: string, takesWords = false): readonly string[] =>
  figuresIn(text, units, takesWords).map(({ value, unit, bound, base, change }) =>
    [
      bound,
      numberOf(value),
      unit ?? "(no unit)",
      ...(base === undefined ? [] : ["from", numberOf(base.value), base.unit ?? "(no unit)"]),
      ...(change === "cut" ? ["cut"] : []),
    ]
      .flatMap((part) => (part === undefined ? [] : [part]))
      .join(" "),
  );

describe("a figure", () => {
  it.each([
    // A baseline, a comparator and a target.
    ["from 197 to more than 300 EFLOPS by 2025", ["more than 300 EFLOPS from 197 EFLOPS"]],
    ["from 197 EFLOPS in 2023 to 300 by 2025", ["300 EFLOPS from 197 EFLOPS"]],
    ["a rate of 45 percent, up from 30 percent in 2020", ["45 % from 30 %"]],
    [
      "from CNY 1 trillion to over 2.5 trillion",
      ["more than 2.5 CNY trillion from 1 CNY trillion"],
    ],
    // Scales, currencies and percent.
    ["CNY 800 billion", ["800 CNY billion"]],
    ["800 billion yuan", ["800 CNY billion"]],
    [
      "$9.9bn, US$2 million and HK$30 per share",
      ["9.9 USD billion", "2 USD million", "30 HKD per share"],
    ],
    ["€70m, or 70m euros", ["70 EUR million", "70 EUR million"]],
    ["1,800 exabytes (EB)", ["1800 EB"]],
    ["40 per cent, 41% and 42 pct", ["40 %", "41 %", "42 %"]],
    ["56 percent of the population", ["56 % of population"]],
    ["7 percent a year and 8 percent growth annually", ["7 % a year", "8 % a year"]],
    ["increase sales by 20 percent and cut waste by 13.5 percent", ["20 % increase", "13.5 % cut"]],
    [
      "20 million tonnes, 3 Mt a year and 5 tonnes a year",
      ["20 Mt", "3 Mt a year", "5 tonnes per year"],
    ],
    ["12 million new energy vehicles", ["12 million vehicles"]],
    ["6 thousand employees", ["6000 employees"]],
    ["500 robots per 10,000 workers", ["500 robots per 10,000 workers"]],
    ["100 domestically produced C919 aircraft", ["100 aircraft"]],
    [
      "30 application benchmarks per focus area, covering",
      ["30 application benchmarks per focus area"],
    ],
    // How far it binds.
    [
      "at least 5 GW, no less than 6 GW, 7 GW or more",
      ["at least 5 GW", "at least 6 GW", "at least 7 GW"],
    ],
    ["up to 5 GW, below 6 GW, no more than 7 GW", ["up to 5 GW", "less than 6 GW", "at most 7 GW"]],
    [
      "about 5 GW, nearly USD 6 billion, exceeding 7 GW",
      ["about 5 GW", "about 6 USD billion", "more than 7 GW"],
    ],
    // Ranges.
    ["30 to 35 percent, 10%-15%, between 20 and 25 GW", ["30–35 %", "10–15 %", "20–25 GW"]],
    ["USD 30-40 billion", ["30–40 USD billion"]],
    // A minus, and dashes that are none.
    ...["-", "−", "–"].flatMap((sign): [string, string[]][] => [
      [`is to change by ${sign}18 percent by 2025`, ["-18 %"]],
      [`growth of about ${sign}1,800.5 GW`, ["about -1800.5 GW"]],
      [`a balance (${sign}5 percent), CNY ${sign}6 billion`, ["-5 %", "-6 CNY billion"]],
      [`lost $${sign}5 billion or ${sign}$6 billion`, ["-5 USD billion", "-6 USD billion"]],
      [`between ${sign}5 and ${sign}3 percent`, ["-5–-3 %"]],
      [`10%${sign}15%, 20 GW ${sign}30 GW`, ["10–15 %", "20–30 GW"]],
    ]),
    ["-5 percent of output; -6 GW", ["5 %", "6 GW"]],
    ["−5 percent of output; −6 GW", ["-5 %", "-6 GW"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "Made in China 2025 and the years 2021-2035, 2021-25 and 2024/25",
    "on October 8, 2023 and 8 Oct., and by June 2024",
    "Article 12 of Order No. 15, phase 2, chapters 3 and 4, page 3, top 10",
    "the C919, IPv6, 5G, TC260, the 14th plan, the 1990s, GB/T 45654-2025",
    "1. a list 2) of things (3) and 国发〔2021〕23号",
    "a two-year plan of six ministries, for 30 days or 5 years",
    "at 10:30, a ratio of 1:5, 24/7",
    "doubling output, a tenfold rise, half of it",
    "One reason is that the Three Gorges stand",
  ])("isn't in: %s", (text) => {
    expect(figuresIn(text, units, true).filter(({ unit }) => unit !== undefined)).toEqual([]);
  });

  it("may be a word in the news: people and things that are counted", () => {
    const text =
      "detained one senior executive and two more former employees, one million times faster";
    expect(read(text, true)).toEqual(["1 person", "2 persons", "1000000 times"]);
    expect(read(text)).toEqual(["1000000 times"]);
  });

  it("is the same in another scale", () => {
    expect(plainly(1, "CNY trillion")).toEqual(plainly(1000, "CNY billion"));
    expect(plainly(20, "Mt")).toEqual(plainly(20, "million tonnes"));
    expect(plainly(1, "CNY trillion")).not.toEqual(plainly(1000, "USD billion"));
  });
});
