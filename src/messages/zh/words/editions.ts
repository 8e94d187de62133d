import { parseDate } from "#domain/calendar/dates.ts";

import type * as en from "#messages/words/editions.ts";
import { dateWords } from "#languages/zh/words/dates.ts";

export type { NamedEdition } from "#messages/words/editions.ts";

export const dateOf: typeof en.dateOf = (text) => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

export const nouns: typeof en.nouns = {
  documents: (count) => `${count}份政策文件`,
  news: (count) => `${count}条新闻`,
  sources: (count) => `${count}个来源`,
};

export const listed: typeof en.listed = (counts) =>
  counts.flatMap(([count, words]) => (count === 0 ? [] : [words(count)])).join("、");

export const editions: typeof en.editions = {
  name: "更新记录",
  line: ({ version, date }, brought) => {
    const named = `数据集${version}版（${dateOf(date)}）`;
    if (brought === undefined) return named;
    const added = listed([
      [brought.policies, nouns.documents],
      [brought.news, nouns.news],
    ]);
    const parts = [
      ...(added === "" ? [] : [`新增${added}`]),
      ...(brought.verdicts === 0 ? [] : [`${brought.verdicts}项评判变化`]),
    ];
    return `${named}：${parts.length === 0 ? "未新增条目，评判无变化" : parts.join("，")}`;
  },
};
