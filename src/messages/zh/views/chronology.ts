import { partsOf } from "#domain/calendar/dates.ts";
import { daysIn, sameWindow, wholeMonths } from "#domain/calendar/timeWindow.ts";
import { type Grouping, NO_LANE } from "#domain/chronology/grouping.ts";
import { meantDates } from "#domain/chronology/meantDates.ts";
import { type Period, periodOf } from "#domain/dataset/periods.ts";
import type * as en from "#messages/views/chronology.ts";

import { dateWords, dayWords } from "#languages/zh/words/dates.ts";
import { bodyLabel, valueLabel } from "#languages/zh/words/labels.ts";
import { meaningLabels } from "#languages/zh/words/terms.ts";

const DAYS_TO_THE_DAY = 2 * 366;

/** A stretch of time to the day, or of whole months or years: '2023年9月至11月'. */
export const windowWords: typeof en.windowWords = (window) => {
  const months = wholeMonths(window);
  if (daysIn(window) <= DAYS_TO_THE_DAY && !sameWindow(months, window)) {
    return dateWords({ precision: "span", start: window.start, end: window.end - 1 });
  }
  const first = partsOf(months.start);
  const last = partsOf(months.end - 1);
  if (first.month === 1 && last.month === 12) {
    return first.year === last.year ? `${first.year}年` : `${first.year}—${last.year}年`;
  }
  const start = `${first.year}年${first.month}月`;
  if (first.year !== last.year) return `${start}至${last.year}年${last.month}月`;
  return first.month === last.month ? start : `${start}至${last.month}月`;
};

export const daysWords: typeof en.daysWords = (first, last) =>
  first === last ? dayWords(first) : dateWords({ precision: "span", start: first, end: last });

export const rangeWords: typeof en.rangeWords = (range) =>
  sameWindow(wholeMonths(range), range)
    ? windowWords(range)
    : daysWords(range.start, range.end - 1);

/** What both ends share is said once, as in '2023年10月8日至24日'. */
export const tightDays: typeof en.tightDays = (first, last) => {
  const from = partsOf(first);
  const to = partsOf(last);
  const isOneMonth = from.year === to.year && from.month === to.month;
  return first !== last && isOneMonth ? `${dayWords(first)}至${to.date}日` : daysWords(first, last);
};

const periodWords = (period: Period, short: boolean): string =>
  period.end === undefined
    ? `规划期自${dayWords(period.start, short)}起，未定终期`
    : `规划期${dateWords({ precision: "span", start: period.start, end: period.end }, short)}`;

/** The date before what it stands for: '2023年10月8日发布，2025年到期'. */
export const datesInWords: typeof en.datesInWords = (entry, short) => {
  const words = meantDates(entry).map(
    (date) => `${dateWords(date, short)}${meaningLabels[date.means]}`,
  );
  const period = periodOf(entry);
  return [...words, ...(period === undefined ? [] : [periodWords(period, short)])].join("，");
};

/** '工业和信息化部等6部门', the one that is named among them; two that are named are both told. */
export const issuersInBrief: typeof en.issuersInBrief = ({ record, bodies }, dataset) => {
  const [first, second] = bodies;
  if (first === undefined) return "";
  const all = bodies.length + (record.issuers?.unnamed ?? 0);
  const name = bodyLabel(dataset, first);
  if (all === 1) return name;
  return all === 2 && second !== undefined
    ? `${name}、${bodyLabel(dataset, second)}`
    : `${name}等${all}部门`;
};

export const datesAndIssuers: typeof en.datesAndIssuers = (entry, dataset) =>
  [datesInWords(entry, true), issuersInBrief(entry, dataset)]
    .filter((words) => words !== "")
    .join("；");

export const groupingLabels: typeof en.groupingLabels = {
  field: "领域",
  kind: "类别",
  lead: "牵头单位",
  agency: "发文或所涉机构",
  sector: "行业",
  type: "文种",
  company: "企业",
  source: "来源",
};

const withoutLabels: Readonly<Record<Grouping, string>> = {
  field: "无领域",
  kind: "无类别",
  lead: "未载明牵头单位",
  agency: "未载明机构",
  sector: "无行业",
  type: "非政策文件",
  company: "不涉及企业",
  source: "无来源链接",
};

export const laneName: typeof en.laneName = (dataset, grouping, id, shared) => {
  if (shared !== undefined) return `其余${shared}项合并`;
  return id === NO_LANE
    ? withoutLabels[grouping]
    : valueLabel(dataset, grouping === "lead" ? "agency" : grouping, id);
};
