import type * as en from "#messages/files/sentences.ts";

import { dateWords } from "#languages/zh/words/dates.ts";
import { kindLabels } from "#languages/zh/words/labels.ts";
import { countOf } from "#languages/zh/words/numbers.ts";
import { shownWords } from "#languages/zh/words/findings.ts";
import { meaningLabels } from "#languages/zh/words/terms.ts";

const LAST_YEARS = 3;

export const sentences: typeof en.sentences = {
  first: (title, rows, more) =>
    `${title}：${rows.map(([name, count]) => `${name}（${count}）`).join("、")}${more === 0 ? "" : "等"}`,
  years: (title, noun, years) => {
    const all = countOf[noun](years.reduce((sum, [, count]) => sum + count, 0));
    const [first, last] = [years[0]?.[0], years.at(-1)?.[0]];
    if (first === undefined) return `${title}：${all}`;
    if (first === last) return `${title}：${first}年${all}`;
    const measure = noun === "records" ? "个" : "项";
    const each = years
      .slice(-LAST_YEARS)
      .map(([year, count]) => `${year}年${count}${measure}`)
      .join("、");
    return `${title}：${first}—${last}年共${all}，其中${each}`;
  },
  fields: ({ title, fields, total, judged, right, left }) =>
    `${title}：${fields}个领域的${countOf.targets(total)}中，可评判的有${judged}项：已达标或领先${right}项，未达标或落后${left}项`,
  compared: ({ name, outcome, last, goal }) =>
    `${name}：${outcome}，${last === undefined ? "无数据" : `最新数据${last}`}，目标值${goal}`,
  between: "；",
  sources: (title, total, publishers, forms) =>
    `${title}：${publishers}家发布者的${total}个来源，其中${forms
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
