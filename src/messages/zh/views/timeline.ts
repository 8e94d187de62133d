import { valueLabel } from "#languages/zh/words/facets.ts";
import { partsOf } from "#domain/calendar/dates.ts";
import { daysIn, sameWindow, wholeMonths } from "#domain/calendar/timeWindow.ts";
import { type Grouping, NO_LANE } from "#domain/chronology/grouping.ts";
import { meantDates } from "#domain/chronology/meantDates.ts";
import { type Period, periodOf } from "#domain/dataset/periods.ts";
import type { PlansFinding } from "#domain/findings/plansFinding.ts";

import type * as en from "#messages/views/timeline.ts";
import { dateWords, dayWords } from "#languages/zh/words/dates.ts";
import { kindLabels, bodyLabel } from "#languages/zh/words/labels.ts";
import { listWords, countOf } from "#languages/zh/words/numbers.ts";
import { departments } from "#languages/zh/words/grammar.ts";
import { meaningLabels } from "#languages/zh/words/terms.ts";

export const timelineFinding: typeof en.timelineFinding = (finding) => {
  switch (finding.is) {
    case "nothing":
      return "没有符合条件的条目";
    case "fullest-year": {
      const { count, total, year } = finding;
      if (total === 1) return `该条目的日期在${year}年`;
      if (count === 1) return `${countOf.records(total)}的日期各在不同年份`;
      return count === total
        ? `全部条目的日期均在${year}年`
        : count * 2 > total
          ? `多数条目的日期在${year}年`
          : `${countOf.records(count)}的日期在${year}年，为各年之最`;
    }
    case "plans-end": {
      const { count, total, year, isPast } = finding;
      const end = isPast ? `已于${year}年期满` : `于${year}年期满`;
      return count === total ? `全部实施期${end}` : `${total}个实施期中有${count}个${end}`;
    }
  }
};

const onlyPlan = ({ metAll, missed, partly }: PlansFinding): string => {
  if (metAll === 1) return "目标全部达标";
  if (missed === 1) return "有目标未达标";
  return partly === 1 ? "有目标尚无结论或无法评判" : "其目标均无法评判";
};

export const plansWords: typeof en.plansWords = (finding) => {
  const { plans, ended, metAll, missed, partly, notJudged } = finding;
  if (plans === 1) {
    return ended === 0
      ? "唯一一份设有目标的文件尚未期满"
      : `唯一一份设有目标的文件已期满：${onlyPlan(finding)}`;
  }
  if (ended === 0) return `${plans}份设有目标的文件均未期满`;
  if (ended === 1) return `${plans}份设有目标的文件中有1份已期满：${onlyPlan(finding)}`;
  const claim =
    ended === plans
      ? `${plans}份设有目标的文件均已期满`
      : `${plans}份设有目标的文件中，${ended}份已期满`;
  if (metAll === ended) return `${claim}，目标全部达标`;
  if (missed === ended) return `${claim}，每份都有目标未达标`;
  if (partly === ended) return `${claim}，每份都有目标尚无结论或无法评判`;
  if (notJudged === ended) return `${claim}，目标全部无法评判`;
  const parts = [
    ...(metAll === 0 ? [] : [`${metAll}份的目标全部达标`]),
    ...(missed === 0 ? [] : [`${missed}份有目标未达标`]),
    ...(notJudged === 0 ? [] : [`${notJudged}份的目标全部无法评判`]),
    ...(partly === 0 ? [] : [`其余${partly}份有目标尚无结论或无法评判`]),
  ];
  return `${claim}：${parts.join("，")}`;
};

export const timeline: typeof en.timeline = {
  sight: (window, { total, dated, shown }, lanes) => {
    if (total === undefined) return windowWords(window);
    const running = total === dated ? "" : `，另有${total - dated}个延续至此`;
    const seen =
      total === 0
        ? "此时段内没有条目"
        : total === shown
          ? "全部在此时段内"
          : `${countOf.records(dated)}的日期在此时段内${running}`;
    return `${windowWords(window)}${lanes === undefined ? "" : `，分${lanes}组`}：${seen}`;
  },
  notListed: (count, window) => `未列出：${windowWords(window)}以外的${countOf.records(count)}`,
  fileStatus: (shown, total, window) => `${total}个条目中的${shown}个 · 图示${windowWords(window)}`,
  drawnBy: (lanes, rows) =>
    rows === "date"
      ? `按${groupingLabels[lanes]}分组，按日期排序`
      : `按${groupingLabels[lanes]}分组，按结果排序`,
  lanesBy: "分组",
  otherLanes: "其他",
  rowsBy: "行序",
  rowOrders: { date: "日期", outcome: "结果" },
  readings: (lanes) => ({
    newest: "最新优先",
    plans: `按${groupingLabels[lanes]}看文件`,
    due: "到期日",
  }),
  laneLabels: { field: "领域", sector: "行业", lead: "机构", kind: "类别" },
  stillToCome: "今后到期",
  nothingToCome: "没有目标到期。",
  todayOn: (day) => `今日，${dayWords(day)}`,
  noRecordAfter: (day) => `${dayWords(day)}之后无条目`,
  fallDue: (targets, plans) => `${plans}份文件的${countOf.targets(targets)}到期`,
  dueLater: (targets, first, last) =>
    `另有${countOf.targets(targets)}，${first === last ? first : `${first}—${last}`}年到期`,
  dueIn: (due, asOf) => dayWords(due) + (due === asOf ? "" : `，还有${due - asOf}天`),
  listLine: ({ main, record }, who) =>
    `${dateWords(main)}，${who === "" ? kindLabels[record.kind] : who}`,
  barYears: (first, last) =>
    first === last ? first : last === "" ? `${first}起` : `${first}至${last}`,
  listTargets: "目标：",
  time: "显示",
  presets: {
    everything: "全部时段",
    "2021-2025": "2021—2025年",
    "2026-2030": "2026—2030年",
    period: "简报报道期",
    "last-year": "数据的最近12个月",
  },
  days: "选择日期",
  from: "自",
  to: "至",
  show: "显示",
  showStretch: "显示时间段",
  showDays: "显示所选日期",
  showTable: "显示表格",
  hideTable: "隐藏表格",
  hide: "隐藏",
  zoom: "缩放",
  zoomIn: "放大",
  zoomOut: "缩小",
  all: "全部",
  fit: "放大所选",
  fitNeeds: "请先选择条目：点击其所在行。",
  measure: "时段统计",
  minimap: {
    label: "时段",
    body: "所示时段",
    start: "时段起点",
    end: "时段终点",
  },
  legend: "图例",
  emptyLanes: (names) => `${listWords(names)}没有条目。`,
  keys: "方向键在行间和行内移动，Enter打开，?显示全部按键。",
  details: "详情",
  close: "关闭",
  firstListed: (most) => `仅列出前${most}个。缩小筛选范围可查看其余条目。`,
  fallTogether: (count) => `${countOf.records(count)}日期相邻`,
  moreTargets: (count) => `另有${countOf.targets(count)}`,
  ringed: (count) =>
    count === 0 ? "按Esc取消选择。" : `已圈出${count}个关联条目。按Esc取消选择。`,
  filteredOut: "该条目不符合当前筛选条件，图中未显示。",
  kindAndType: (kind, type) => `${kind}，${type}`,
  planPeriod: "实施期",
  openPeriod: { before: "自", after: "起，未定终期" },
  issuedBy: "发文机关",
  between: "、",
  lead: "（牵头）",
  unnamed: (count, isAfterOthers) =>
    isAfterOthers ? `等，另有${count}家未列名` : `${count}家未列名`,
  wholeRecord: "完整条目及来源",
  section: {
    year: (year) => `${year}年`,
    month: (year, month) => `${year}年${month}月`,
    others: "日期不在此时段，但在此时段内实施或到期",
  },
  moreInSection: (count) => `另有${count}个。请筛选或缩短时段查看。`,
  showAlone: (total) => `仅显示这${total}个`,
  table: {
    heading: "以表格显示以上条目",
    caption: "时间线上的条目，按组及时间排列",
    record: "条目",
    dates: "日期",
    kind: "类别",
    notNamed: "来源未列明",
    cut: (listed, total) => `仅列出${total}个中的前${listed}个。放大或筛选可查看其他条目。`,
  },
};

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

/** What both ends share is written once, as in '2023年10月8日至24日'. */
export const tightDays: typeof en.tightDays = (first, last) => {
  const from = partsOf(first);
  const to = partsOf(last);
  const isOneMonth = from.year === to.year && from.month === to.month;
  return first !== last && isOneMonth ? `${dayWords(first)}至${to.date}日` : daysWords(first, last);
};

const periodWords = (period: Period): string =>
  period.end === undefined
    ? `实施期自${dayWords(period.start)}起，未定终期`
    : `实施期${dateWords({ precision: "span", start: period.start, end: period.end })}`;

/** The date before its meaning: '2023年10月8日发布，2025年到期'; the day of an event needs none. */
export const datesInWords: typeof en.datesInWords = (entry) => {
  const words = meantDates(entry).map((date) =>
    date.means === "happened" ? dateWords(date) : `${dateWords(date)}${meaningLabels[date.means]}`,
  );
  const period = periodOf(entry);
  return [...words, ...(period === undefined ? [] : [periodWords(period)])].join("，");
};

/** '工业和信息化部等六部门', with the first one named; where two are named, both are given. */
export const issuersInBrief: typeof en.issuersInBrief = ({ record, bodies }, dataset) => {
  const [first, second] = bodies;
  if (first === undefined) return "";
  const all = bodies.length + (record.issuers?.unnamed ?? 0);
  const name = bodyLabel(dataset, first);
  if (all === 1) return name;
  return all === 2 && second !== undefined
    ? `${name}、${bodyLabel(dataset, second)}`
    : `${name}等${departments(all)}`;
};

export const datesAndIssuers: typeof en.datesAndIssuers = (entry, dataset) =>
  [datesInWords(entry, true), issuersInBrief(entry, dataset)]
    .filter((words) => words !== "")
    .join("；");

export const groupingLabels: typeof en.groupingLabels = {
  field: "领域",
  kind: "类别",
  lead: "牵头机关",
  agency: "发文或所涉机构",
  sector: "行业",
  type: "文种",
  company: "企业",
  source: "来源",
};

const withoutLabels: Readonly<Record<Grouping, string>> = {
  field: "无领域",
  kind: "无类别",
  lead: "未载明牵头机关",
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
