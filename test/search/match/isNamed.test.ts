import fc from "fast-check";
import { expect, test } from "vitest";

import { isNamed } from "#search/match/isNamed.ts";

const miit = [
  "MIIT",
  "Ministry of Industry and Information Technology",
  "工业和信息化部",
  "工信部",
];
const pinyin = ["gong ye he xin xi hua bu", "gong xin bu"];

test.each([
  "MIIT",
  "miit",
  "mii",
  "工信部",
  "工信",
  "工业和信息化部",
  "信息",
  "工業",
  "Industry and Information",
  "industry and information",
  "industry & information",
  "Industry&Information",
  "industry a",
  "industry, information",
  "industryandinformation",
  "工业和",
  "technology",
  "gongxinbu",
  "gong xin bu",
  "gongxin",
  "xinxihua",
  "gxb",
  "",
  "  ",
])("%j finds MIIT", (query) => {
  expect(isNamed(miit, query, pinyin)).toBe(true);
});

const others = [
  "PBoC",
  "People's Bank of China",
  "中国人民银行",
  "TC260",
  "National Technical Committee 260 on Cybersecurity",
];

test.each([
  "people's bank",
  "people’s bank",
  "peoples bank",
  "PEOPLES",
  "TC 260",
  "tc-260",
  "TC260",
  "tc 26",
  "committee 260",
])("%j finds it whatever the signs and spaces", (query) => {
  expect(isNamed(others, query)).toBe(true);
  expect(isNamed(miit, query, pinyin)).toBe(false);
});

test("names written with a sign are found by 'and', and the other way round", () => {
  expect(isNamed(["R&D office"], "R and D")).toBe(true);
  expect(isNamed(["R and D office"], "r&d")).toBe(true);
  expect(isNamed(["Rand office"], "r and d")).toBe(false);
});

test("'and' alone is looked for as it stands", () => {
  expect(isNamed(miit, "and")).toBe(true);
  expect(isNamed(["TC260"], "and")).toBe(false);
});

test.each(["NDRC", "dustry", "260", "发改委", "fagaiwei", "…", "[", "\\"])(
  "%j doesn't",
  (query) => {
    expect(isNamed(miit, query, pinyin)).toBe(false);
  },
);

test("without pinyin the names still find it", () => {
  expect(isNamed(miit, "工信部")).toBe(true);
  expect(isNamed(miit, "gongxinbu")).toBe(false);
});

test("whatever is typed, it never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (query) => {
      isNamed(miit, query, pinyin);
    }),
  );
});
