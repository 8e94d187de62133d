import { parseDate } from "#domain/calendar/dates.ts";
import type * as en from "#messages/filters/dateRange.ts";

import { dateWords } from "#languages/zh/words/dates.ts";

const placeWords = (text: string | undefined, open: string): string => {
  const date = text === undefined ? undefined : parseDate(text);
  return date === undefined ? open : dateWords(date);
};

const ordinals: ReadonlyMap<number, string> = new Map([
  [12, "十二"],
  [13, "十三"],
  [14, "十四"],
  [15, "十五"],
  [16, "十六"],
]);

export const dateRange: typeof en.dateRange = {
  title: "日期",
  from: "起始",
  to: "截止",
  fromWords: (text) => placeWords(text, "自最早条目起"),
  toWords: (text) => placeWords(text, "至最近条目止"),
  summary: (from, to) => {
    if (from === undefined) return to === undefined ? "" : `至${placeWords(to, to)}止`;
    if (to === undefined) return `自${placeWords(from, from)}起`;
    // Years are joined by a dash, and what both ends share is said once.
    const span = from === to ? parseDate(from) : parseDate(`${from}/${to}`);
    return span === undefined
      ? `${placeWords(from, from)}至${placeWords(to, to)}`
      : dateWords(span);
  },
  byYear: (noun, years) => {
    const counts = years.map(([year, count]) => `${year}年${count}`);
    return `${noun === "records" ? "条目" : "目标"}按年分布：${counts.length === 0 ? "无" : counts.join("，")}`;
  },
  shortcuts: "时段",
  plan: (ordinal, first, last) =>
    `“${ordinals.get(ordinal) ?? String(ordinal)}五”（${first}—${last}年）`,
  lastYear: "近12个月",
  figure: "日期分布图",
  figureTitle: { records: "条目的日期分布", targets: "目标所属文件的日期分布" },
  within: "所选日期范围内",
  outside: "范围外",
};
