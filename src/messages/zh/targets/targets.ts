import { siteNamed } from "#domain/siteNamed.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

import type * as en from "#messages/targets/targets.ts";
import { ageWords, amountWords } from "#languages/zh/words/amounts.ts";
import { dateWords } from "#languages/zh/words/dates.ts";
import { setInWords } from "#languages/zh/words/findings.ts";
import { gradeLabel } from "#languages/zh/words/grades.ts";
import { inQuotes, isWords } from "#languages/zh/words/grammar.ts";
import { countOf } from "#languages/zh/words/numbers.ts";
import { evidence } from "#languages/zh/words/sources.ts";
import { reasons, verdictWords } from "#languages/zh/words/verdicts.ts";

export const targets: typeof en.targets = {
  show: {
    label: "显示方式",
    list: "列表",
    goals: "目标演变",
    plans: "文件对照",
  },
  shownAs: "目标的显示方式",
  draw: { label: "绘制方式", share: "完成比例", native: "原单位" },
  sortBy: "排序方式",
  sorts: {
    pace: "进度（滞后最多的在前）",
    distance: "差距（完成比例最低的在前）",
    due: "到期时间（最早的在前）",
    name: "名称",
    verdict: "评判",
  },
  reversed: "倒序",
  divide: "分组方式",
  divisions: {
    none: "仅按评判",
    sector: "行业",
    lead: "牵头机关",
    due: "到期年份",
  },
  dividedBy: {
    sector: "按行业的评判情况",
    lead: "按牵头机关的评判情况",
    due: "按到期年份的评判情况",
  },
  sums: {
    sector: ({ sum, shown, of }) =>
      `一个目标可能涉及多个行业：各行业计数合计${sum}，目标共${countOf[of](shown)}。`,
    lead: ({ sum, shown, outside, of }) =>
      [
        ...(outside === 0 ? [] : [`${countOf[of](shown)}中有${outside}个未注明牵头机关。`]),
        ...(sum + outside === shown ? [] : ["由多家机关先后提出的目标，分别计入各家。"]),
      ].join(""),
    due: ({ outside, shown, of }) => `${countOf[of](shown)}中有${outside}个没有到期年份。`,
  },
  settle: "仅缺数据",
  settled: (count, total) =>
    count === 0
      ? `所选${countOf.targets(total)}中，没有仅缺一项数据的目标。`
      : `所选${countOf.targets(total)}中，有${count}个补齐所缺数据即可评判。`,
  verdictActions: "评判",
  listActions: "列表",
  status: (drawn, sorted, total, { isSettled, setIn }) =>
    [
      drawn < sorted && sorted === total
        ? countOf.targets(total)
        : `${countOf.targets(total)}中的${sorted}个`,
      isSettled ? "，补齐所缺数据即可评判" : setInWords(sorted, setIn),
      drawn < sorted ? `，此处列出前${drawn}个` : "",
    ].join(""),
  figure: (drawn) => `${countOf.targets(drawn)}，每行一项，由基准值至目标值`,
};

export const sharedGoal: typeof en.sharedGoal = {
  alsoIn: "另见：",
  alsoInOthers: (count, among) =>
    among === "all"
      ? `另有${count}份文件提出此目标`
      : `${among === "selected" ? "所选" : `${among.body}发布的`}文件中另有${count}份提出此目标`,
  betweenDocuments: "、",
  change: (change, amount, standing) => {
    switch (change) {
      case "restated":
        return "目标相同";
      case "raised":
        return `原${isWords(amount)}，此后提高要求`;
      case "lowered":
        return `原${isWords(amount)}，此后降低要求`;
      case "firmer":
      case "weaker":
        return `原为${inQuotes(amount)}，现为${inQuotes(standing)}`;
      case "other-terms":
        return "表述不同";
    }
  },
  inBrackets: (change) => `（${change}）`,
  all: (others) => others.map(([document, change]) => `${document}（${change}）`).join("；"),
};

const meanings: Readonly<Record<Verdict, string>> = {
  missed: "到期日或其后首个数据未达到目标值",
  "due-was-behind": "已到期，尚无到期时点的数据；最新进展低于进度要求",
  "due-was-ahead": "已到期，尚无到期时点的数据；最新进展达到或超过进度要求",
  "due-no-baseline": "已到期，尚无可确定结果的数据；最新数据无基准值可对比，或仅为上限或下限",
  behind: "尚未到期；最新进展低于进度要求",
  "on-pace": "尚未到期；最新进展达到或超过进度要求",
  met: "有数据显示已达到目标值",
  "not-judged": "数据不足以评判",
};

export const targetList: typeof en.targetList = {
  tally: () => "按评判统计的目标",
  toGroup: (verdict, count) => `${verdictWords[verdict]}${count}个，前往该组`,
  meanings,
  meaning: (verdict) => `${meanings[verdict]}。`,
  columns: { target: "目标", used: "所据数据", source: "来源", why: "理由" },
  plan: (document, due) => `${document}，${due}到期`,
  betweenPlanAndDue: "，",
  due: (due) => `${due}到期`,
  figure: amountWords,
  noFigure: "无数据",
  inUnit: (unit) => `单位：${unit}`,
  read: (date, asOf) => {
    const age = (asOf === undefined ? undefined : ageWords(date, asOf)) ?? "";
    return [dateWords(date), age, age];
  },
  betweenDateAndAge: "，",
  /** A row in one sentence, for its tooltip. */
  rowSummary: (name: string, verdict: string, why: string): string => `${name}：${verdict}；${why}`,
  publisher: (graded) =>
    graded.source?.publisher.replace(/ \([^)]*\)$|（[A-Za-z0-9 .&-]+）$/u, "") ??
    siteNamed(graded) ??
    "来源无公开链接",
  grade: (graded, name) => {
    const { source, confidence = "high" } = graded;
    const label = gradeLabel(graded, name);
    return source !== undefined || confidence === "high"
      ? label
      : `${label}，${evidence.confidence(confidence)}`;
  },
  ofBaseline: (grade) => `基准值据${grade}`,
  afterVerdict: "：",
  noSource: "未记录",
  more: (count) => `另外${count}个`,
  unprinted: (count) => `另外${count}个，未打印`,
  fewer: "只列前几项",
  moreOf: (verdict, count) => `另外${count}个：${verdictWords[verdict]}`,
  fewerOf: (verdict) => `只列前几项：${verdictWords[verdict]}`,
  reasons: (counts, others) =>
    [
      ...counts.map(([reason, count]) => `${reasons[reason]}（${count}）`),
      ...(others === 0 ? [] : [`其他原因（${others}）`]),
    ].join("；"),
  view: "视图",
  beforeView: "视图：",
  views: {
    pace: "按评判，滞后最多的在前",
    distance: "完成比例最低的在前",
    due: "最早到期的在前",
    name: "按名称",
    verdict: "按评判，已达标的在前",
  },
  goals: "目标演变",
  plans: "文件对照",
  reversed: (view) => `${view}（倒序）`,
  time: "截至",
  compare: "选择对比目标",
  nativeRow: "原单位",
  nativeOf: (name) => `按原单位绘制：${name}`,
  ofRow: (name) => `对${inQuotes(name)}的操作`,
};

export const targetNames: typeof en.targetNames = {
  dueApart: (year) => `${year}年到期`,
  apart: (parts) => parts.join("，"),
};
