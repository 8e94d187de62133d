import { parseDate } from "#domain/calendar/dates.ts";
import type { ChangeCause } from "#domain/judging/verdictChanges.ts";
import type { Correction } from "#domain/schema/records.ts";
import type * as en from "#messages/files/feeds.ts";

import { dateWords, dayWords } from "#languages/zh/words/dates.ts";
import { kindLabels } from "#languages/zh/words/labels.ts";
import { meaningLabels } from "#languages/zh/words/terms.ts";
import { verdictWords } from "#languages/zh/words/verdicts.ts";

type Edition = Parameters<typeof en.feeds.checked>[1];

const dateOf = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

const editionWords = ({ version, date }: Edition): string =>
  `数据集${version}版（${dateOf(date)}）`;

const corrected: Readonly<Record<Correction["outcome"], string>> = {
  differs: "更正",
  adds: "补充",
  confirms: "核对无误",
};

const causes: Readonly<Record<ChangeCause, string>> = {
  "due-passed": "到期日已过",
  reading: "有新数据公布",
  baseline: "基准值已公布",
};

const site = "中国产业政策看板";

export const feeds: typeof en.feeds = {
  author: site,
  titles: {
    all: `${site}：最新动态`,
    records: `${site}：新增条目`,
    corrections: `${site}：更正`,
    verdicts: `${site}：评判变化`,
  },
  titleOf: (name) => `${site}：${name}`,
  calendarOf: (name) => `中国产业政策：${name}`,
  about: "新增条目、经核对更正的事项，以及因时间推移或新数据而变化的目标评判。",
  kinds: { record: "新增条目", correction: "更正", verdict: "评判变化" },
  record: ({ kind, main, issuers, edition }) =>
    [
      `${kindLabels[kind]}，${dateWords(main)}${meaningLabels[main.means]}。`,
      issuers === "" ? "" : `发文机关：${issuers}。`,
      `自${editionWords(edition)}起收录。`,
    ].join(""),
  correction: (title, { field, outcome }) => `${title}：${corrected[outcome]}“${field}”`,
  checked: ({ printed, checked, note }, edition) =>
    [
      printed === undefined ? "原文未刊载。" : `刊载内容：${printed}。`,
      `核对结果：${checked}。`,
      note ?? "",
      `自${editionWords(edition)}起收录。`,
    ].join(""),
  verdict: (target, before, after) =>
    `${target}：${verdictWords[after]}（此前：${verdictWords[before]}）`,
  changed: ({ day, causes: found, why, title }) =>
    `截至${dayWords(day)}，${found.map((cause) => causes[cause]).join("，")}。${why}。出自：${title}。`,
  judgedAnew: (edition, before, title) =>
    `依据${editionWords(edition)}。前后评判均截至${dateOf(before.date)}，变化源于新数据，而非时间推移。出自：${title}。`,
};
