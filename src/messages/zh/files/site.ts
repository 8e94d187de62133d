import { parseDate } from "#domain/calendar/dates.ts";
import type { ChangeCause } from "#domain/judging/verdictChanges.ts";
import type { Correction } from "#domain/schema/records.ts";

import type * as en from "#messages/files/site.ts";
import { subject } from "#languages/subject.ts";
import { publisherName, subjectMore } from "#languages/subjectMore.ts";
import { dateWords, dayWords } from "#languages/zh/words/dates.ts";
import { kindLabels } from "#languages/zh/words/labels.ts";
import { meaningLabels } from "#languages/zh/words/terms.ts";
import { verdictWords } from "#languages/zh/words/verdicts.ts";

export const descriptions: typeof en.descriptions = {
  timeline: "同一时间轴上的政策、目标和新闻，以及各目标的结果。",
  targets: "全部目标及其基准值、最新数据和评判。",
  get agencies() {
    return `哪些机构印发${subjectMore().policies ?? "这些政策"}，与谁联合发文，涉及哪些领域。`;
  },
  records: "全部政策和新闻条目，附发文机关、日期和来源。",
  data: "数据集收录了什么、核对更正了什么、尚缺什么，以及可供下载的文件和可订阅的更新。",
  sources: "各条目所依据的全部出版物和网页，附等级、日期和链接。",
  corrections: "简报刊载内容与核对结果对照，附证据。",
  gaps: "政策及其目标有哪些缺失与存疑之处，评判还缺哪些数据。",
  files: "数据集文件及其格式说明、订阅源、日历和固定链接。",
  method: "目标如何评判，逐例说明，并对照另外两种方法。",
  target: (why, policy) => `${why}。出自：${policy}。`,
  newest: (titles) => `最新条目：${titles.join("；")}。`,
};

export const cards: typeof en.cards = {
  get name() {
    return subject().site;
  },
  alt: (title) => `“${subject().site}”图表：${title}`,
};

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

const feedTitles: Readonly<Record<Parameters<typeof en.feeds.title>[0], string>> = {
  all: "最新动态",
  records: "新增条目",
  corrections: "更正",
  verdicts: "评判变化",
  editions: "数据集各版",
};

export const feeds: typeof en.feeds = {
  get author() {
    return publisherName();
  },
  title: (of) => `${publisherName()}：${feedTitles[of]}`,
  titleOf: (name) => `${publisherName()}：${name}`,
  calendarOf: (name) => `${subject().site}：${name}`,
  about: "新增条目、经核对更正的事项，以及因时间推移或新数据而变化的目标评判。",
  kinds: { record: "新增条目", correction: "更正", verdict: "评判变化", edition: "数据集新版" },
  record: ({ kind, main, issuers, edition }) =>
    [
      `${kindLabels[kind]}，${dateWords(main)}${main.means === "happened" ? "" : meaningLabels[main.means]}。`,
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
  judgedAnew: (edition, before, { why, title }) =>
    `依据${editionWords(edition)}。${why}前后评判均截至${dateOf(before.date)}，变化源于新数据，而非时间推移。出自：${title}。`,
  turned: (verdict, why) => `${verdict}。${why}`,
};

export const beforeApp: typeof en.beforeApp = {
  applying: "正在应用此链接的筛选条件……",
  opening: "正在打开您自己的数据……",
  unapplied: "此链接的筛选条件尚未应用：所需脚本加载缓慢或未能加载。",
  unfiltered: "查看未经筛选的本页",
  late: "本页可以阅读，但按钮和筛选暂不可用：脚本或数据加载缓慢或未能加载。",
  unscripted: (day) =>
    `脚本未启用或未能加载：无论网址带有何种条件，本页内容均截至${dayWords(day)}，未经筛选。`,
};
