import type * as en from "#messages/filters/dueYears.ts";

import { countOf } from "#languages/zh/words/numbers.ts";

export const dueYears: typeof en.dueYears = {
  unit: "每年到期目标数",
  key: "深色部分可予评判。点击选择年份，拖动选择多年。",
  today: "今日",
  short: (year) => year.slice(-2),
  bar: (year, count, judged) => `${year}年到期：${countOf.targets(count)}，其中${judged}项可予评判`,
  passed: (last) => `已到期（截至${last}年）`,
  soon: (years) => `一年内到期：${years}年`,
  each: "逐年列出",
};
