import type { OneWay } from "#domain/checking/rules.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Relation } from "#domain/schema/records.ts";

import { dateWords } from "#languages/zh/words/dates.ts";
import { gradeWords } from "#languages/zh/words/grades.ts";
import { inQuotes } from "#languages/zh/words/grammar.ts";
import type * as en from "#messages/views/warnings.ts";

export type { NameOf } from "#messages/views/warnings.ts";

const dated = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

const relations: Readonly<Record<Relation, (to: string) => string>> = {
  implements: (to) => `落实${inQuotes(to)}`,
  amends: (to) => `修订${inQuotes(to)}`,
  supersedes: (to) => `取代${inQuotes(to)}`,
  "builds-on": (to) => `以${inQuotes(to)}为基础`,
  restates: (to) => `重申${inQuotes(to)}的目标`,
  "followed-by": (to) => `其后有${inQuotes(to)}`,
  "bears-on": (to) => `与${inQuotes(to)}相关`,
};

const oneWay: Readonly<Record<OneWay["why"], (stated: string) => string>> = {
  "stated-both-ways": (stated) => `本条目称${stated}，而对方条目的说法相同`,
  "against-time": (stated) => `本条目称${stated}，但与二者的日期不符`,
  "no-shared-series": (stated) => `本条目称${stated}，但二者没有同一系列的目标`,
};

export const warningSentences: typeof en.warningSentences = {
  "target-without-baseline": () => "未记录基准值",
  "undated-baseline": () => "基准值未注明日期",
  "reading-after-due-unjudged": ({ asOf, due, isComparable }) =>
    isComparable
      ? `到期日（${dated(due)}）之后有${dated(asOf)}的数据，但不足以评判`
      : `到期日（${dated(due)}）之后有${dated(asOf)}的数据，但口径不同，不能据以评判`,
  // Titles of pages are as printed, often in English; the record shows the page.
  "weak-source": ({ grade }) =>
    `所引来源等级最高为“${gradeWords[grade]}”，而条目中已有文件的官方页面`,
  "date-outside-period": ({ period }) => `均不在所属简报的报道期（${dated(period)}）之内`,
  "one-way-relation": ({ relation, to, why }, nameOf) =>
    oneWay[why](relations[relation](nameOf(to))),
  "near-duplicate": ({ other, day }, nameOf) =>
    `与${inQuotes(nameOf(other))}相近，日期同为${dated(day)}，二者未相互关联`,
  "unused-sector": () => "没有条目或企业属于该行业",
  "empty-file": () => "没有条目",
};

export const warnings: typeof en.warnings = {
  title: "数据检查提示",
  about:
    "各版数据发布前均按规则检查。违反硬性规则的，发布前已改正；可能系文件原文如此的列于下方，待改正或注明保留理由。缺少基准值和基准值未注明日期的目标已计入上文。",
  titles: {
    "target-without-baseline": "无基准值、已注明原因的目标",
    "undated-baseline": "未注明日期、已注明原因的基准值",
    "reading-after-due-unjudged": "到期后的数据不足以评判的目标",
    "weak-source": "条目中已有官方页面、却引自较低等级来源的内容",
    "date-outside-period": "日期不在报道期之内的简报条目",
    "one-way-relation": "仅有一方佐证的关联",
    "near-duplicate": "标题相近、日期相同的条目",
    "unused-sector": "没有条目的行业",
    "empty-file": "没有条目的文件",
  },
  parts: new Map([
    ["dates", "日期"],
    ["documentNumber", "文号"],
    ["issuers", "发文机关"],
    ["links", "相关条目"],
    ["period", "实施期"],
    ["title", "标题"],
  ]),
  said: (part, sentence) => `${part}：${sentence}`,
  afterName: "：",
  betweenNames: "；",
  stop: "。",
  counted: (count) => `${count}项`,
  acceptedOf: (count) => (count === 0 ? "" : `（其中${count}项已接受）`),
  accepted: (day, reason) => `${dated(day)}接受：${reason}`,
};

export const warningWords: typeof en.warningWords = ({ rule, values }, nameOf) =>
  warningSentences[rule](values, nameOf);
