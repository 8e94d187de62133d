import type * as en from "#messages/figures/strip.ts";

import { dayWords } from "#languages/zh/words/dates.ts";
import { kindLabels } from "#languages/zh/words/labels.ts";

export const strip: typeof en.strip = {
  row: (key) => (key === "ends" ? "实施期满（份）" : kindLabels[key]),
  later: ({ count, lastYear }) => `另${count}份至${lastYear}年`,
  nothing: "无可显示的条目。",
  line: (day, isToday) => (isToday ? `今日（${dayWords(day)}）` : `截至${dayWords(day)}`),
  years: "分年情况",
  year: (year, counts) =>
    `${year}年：${counts.map(({ key, count }) => `${strip.row(key)}${count}`).join("，")}`,
  summary: (label, rows, isEarlier) => {
    const counts = rows.map(({ key, count }) => `${strip.row(key)}${count}`);
    return `${label}：${counts.join("，")}${isEarlier ? "，截至较早日期" : ""}`;
  },
};
