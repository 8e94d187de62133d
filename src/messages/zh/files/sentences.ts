import type * as en from "#messages/files/sentences.ts";

import { dateWords } from "#languages/zh/words/dates.ts";
import { kindLabels } from "#languages/zh/words/labels.ts";
import { countOf } from "#languages/zh/words/numbers.ts";
import { shownWords } from "#languages/zh/words/findings.ts";
import { meaningLabels } from "#languages/zh/words/terms.ts";

export type { LeadingFields, WatchFacts } from "#messages/files/sentences.ts";

const LAST_YEARS = 3;

const leading = ({ name, fields, count, total }: en.LeadingFields, what: string): string =>
  fields === 1
    ? `${name}${what}最多（${total}个中${count}个）`
    : `${name}等${fields}个领域${what}最多（各${count}个）`;

export const sentences: typeof en.sentences = {
  first: (title, rows, more) =>
    `${title}：${rows.map(([name, count]) => `${name}（${count}）`).join("、")}${more === 0 ? "" : "等"}`,
  years: (title, noun, years) => {
    const all = countOf[noun](years.reduce((sum, [, count]) => sum + count, 0));
    const [first, last] = [years[0]?.[0], years.at(-1)?.[0]];
    if (first === undefined) return `${title}：${all}`;
    if (first === last) return `${title}：${first}年${all}`;
    const each = years
      .slice(-LAST_YEARS)
      .map(([year, count]) => `${year}年${count}个`)
      .join("、");
    return `${title}：${first}—${last}年共${all}，其中${each}`;
  },
  fields: (right, left) =>
    [
      right === undefined ? "没有目标已达标或进度正常" : leading(right, "已达标或进度正常的目标"),
      left === undefined
        ? "没有目标未达标、进度滞后或不明"
        : leading(left, "未达标、进度滞后或不明的目标"),
    ].join("；"),
  watch: ({ due, unread, latest }) =>
    [
      ...(due === undefined ? [] : [`${due.what}将于${dateWords(due.date)}到期`]),
      ...(unread === undefined
        ? []
        : [`已到期的${unread.name}自${dateWords(unread.date)}以来没有新数据`]),
      ...(latest === undefined ? [] : [`最新条目日期为${dateWords(latest)}`]),
    ]
      .slice(0, 2)
      .join("；"),
  compared: ({ name, outcome, last, goal }) =>
    `${name}：${outcome}，${last === undefined ? "无数据" : `最新数据${last}`}，目标值${goal}`,
  between: "；",
  sources: (title, total, publishers, forms) =>
    `${title}：${publishers}家来源机构的${total}个来源，其中${forms
      .map(([form, count]) => `${form}${count}个`)
      .join("、")}`,
  verdicts: (names) => `评判结果共${names.length}种：${names.join("、")}`,
  record: ({ title, kind, main, issuers, targets }) =>
    [
      `${title}：${kindLabels[kind]}，${dateWords(main)}${main.means === "happened" ? "" : meaningLabels[main.means]}`,
      ...(issuers === "" ? [] : [`发文机关：${issuers}`]),
      ...(targets === 0 ? [] : [`提出${countOf.targets(targets)}`]),
    ].join("；"),
  firstRecords: (drawn, listed, total) =>
    drawn < listed
      ? `${shownWords(listed, total, "records")}，此处列出前${drawn}个`
      : shownWords(listed, total, "records"),
};
