import fc from "fast-check";
import { expect, test } from "vitest";

import { isNamed } from "#search/isNamed.ts";

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

test.each(["NDRC", "dustry", "260", "发改委", "fagaiwei", "…", "[", "\\"])(
  "%j doesn't",
  (query) => {
    expect(isNamed(miit, query, pinyin)).toBe(false);
  },
);

test("whatever is typed, it never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (query) => {
      isNamed(miit, query, pinyin);
    }),
  );
});
