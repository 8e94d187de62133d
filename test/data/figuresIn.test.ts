import { expect, test } from "vitest";

import { figuresMissing } from "#editing/rules/figuresIn.ts";

test.each([
  ["26.275 million vehicles", "2627.5万辆"],
  ["CNY 1.5 trillion", "1.5万亿元"],
  ["USD 3bn", "30亿美元"],
  ["1,680 GW", "16.8亿千瓦"],
  ["300 Mt", "3亿吨"],
  ["8 October 2023", "2023年10月8日"],
  ["2021-25", "2021—2025年"],
  ["from 2 to 3 million", "200万—300万"],
  ["20 to 30 million", "2000—3000万"],
  ["the 14th five-year plan", "“十四五”规划"],
  ["the plan to 2025", "“十四五”规划"],
  ["in the 1990s", "20世纪90年代"],
  ["per 10,000 workers", "每万名工人"],
  ["the 20th congress", "二十大"],
  ["4.75, less 1.2, is 3.55 million", "475万减120万，得355万"],
  ["no figure", "没有数字"],
])("'%s' and '%s'", (english, chinese) => {
  expect(figuresMissing(english, chinese)).toEqual([]);
});

test.each([
  ["26.275 million vehicles", "262.75万辆", ["26.275"]],
  ["CNY 1.5 trillion", "1.5亿元", ["1.5"]],
  ["300 Mt", "30亿吨", ["300"]],
  ["8 October 2023", "2024年10月8日", ["2023"]],
  ["at least 12.5% in 2025", "2025年至少12%", ["12.5"]],
  ["the 14th five-year plan", "“十三五”规划", ["14"]],
  ["3 million", "3", ["3"]],
])("'%s' isn't '%s'", (english, chinese, missing) => {
  expect(figuresMissing(english, chinese)).toEqual(missing);
});

test("a figure without its unit may be in one of its record", () => {
  expect(figuresMissing("200 as printed", "原刊2亿户", ["million households"])).toEqual([]);
  expect(figuresMissing("200 as printed", "原刊2亿户")).toEqual(["200"]);
});
