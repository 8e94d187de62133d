import type * as en from "#messages/filters/dueYears.ts";

import { dayWords } from "#languages/zh/words/dates.ts";
import { countOf } from "#languages/zh/words/numbers.ts";

export const dueYears: typeof en.dueYears = {
  unit: "每年到期目标数",
  key: "深色部分可予评判。点击选择年份，拖动选择多年。",
  today: "今日",
  short: (year) => year.slice(-2),
  bar: (year, count, judged) => `${year}年到期：${countOf.targets(count)}，其中${judged}项可予评判`,
  passed: (asOf) => `此前到期（早于${dayWords(asOf)}）`,
  soon: (last) => `一年内到期（至${dayWords(last)}）`,
  each: "逐年列出",
};
