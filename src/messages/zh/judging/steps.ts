import type { Caution } from "#domain/judging/caution.ts";
import type { BaselinePoint } from "#domain/judging/evidence/baselinePoint.ts";
import type { Goal } from "#domain/judging/evidence/goal.ts";
import type { SameDateRule, SetAsideReason } from "#domain/judging/evidence/knownReading.ts";
import type { LineComparison } from "#domain/judging/evidence/proof.ts";
import { aboutTolerance } from "#domain/judging/evidence/tolerance.ts";
import type { Step } from "#domain/judging/step.ts";

import type * as en from "#messages/judging/steps.ts";
import { formatShare, formatValue, isWords } from "#languages/zh/words/grammar.ts";
import {
  amountWords,
  labelForms,
  measuredBeside,
  readingWords,
} from "#languages/zh/words/amounts.ts";
import { dateWords, dayWords } from "#languages/zh/words/dates.ts";
import { reasonWords, verdictWords } from "#languages/zh/words/verdicts.ts";

const directionFrom: Readonly<Record<Goal["directionFrom"], string>> = {
  comparator: "",
  stated: "，依条目所载",
  baseline: "，由基准值推知",
  assumed: "，因无其他说明",
};

const askedWords = ({ comparator, value }: Goal, unit: string): string => {
  if (typeof value !== "number" || comparator === "reach" || comparator === "between") {
    return amountWords(value, unit);
  }
  return amountWords(value, unit, comparator);
};

const goalWords = (goal: Goal, unit: string): string => {
  const better = goal.direction === "up" ? "越高越好" : "越低越好";
  const counts =
    goal.threshold === goal.aim ? "" : `；达到${amountWords(goal.threshold, unit)}即视为达标`;
  return `目标值：${askedWords(goal, unit)}（${better}${directionFrom[goal.directionFrom]}）${counts}`;
};

const baselineWords = (baseline: BaselinePoint, unit: string): string => {
  const { date, day, dayAssumed, byDefinition } = baseline;
  const defined = byDefinition ? "（按定义）" : "";
  const figure = `基准值：${readingWords(baseline, unit)}${defined}`;
  if (day === undefined) return `${figure}，未注明日期`;
  const at = date !== undefined && date.precision !== "day" ? `（${dateWords(date)}）` : "";
  return `${figure}，${dayWords(day)}${at}${dayAssumed ? "，日期为您的假设" : ""}`;
};

/** A figure in a calculation, in 万 or 亿 as in the steps before it. */
const sumFigure = (value: number, unit: string): string => labelForms(value, unit, formatValue)[0];

const standingWords: Readonly<Record<LineComparison, string>> = {
  reached: "已达到",
  short: "未达到",
  open: "仅为上限或下限，不足以评判",
};

const onPathWords: typeof standingWords = {
  ...standingWords,
  reached: "进展达到或超过进度要求",
  short: "进展低于进度要求",
};

const pathWords = (step: Extract<Step, { kind: "against-path" }>, unit: string): string => {
  const { path, segment, by, expected, tolerated, comparison } = step;
  const [start, end] = [sumFigure(segment.start, unit), sumFigure(path.end, unit)];
  const gone = formatValue(by.day - path.from);
  const all = formatValue(path.to - path.from);
  const sum =
    segment.kind === "straight"
      ? `${start} + (${end} − ${start}) × ${gone} / ${all}`
      : segment.start === 0
        ? "从略高于零处按复合增长，所需几乎为零"
        : `${start} × (${end} / ${start}) ^ (${gone} / ${all})`;
  const needed = measuredBeside(expected.value, unit, by.value, expected.bound);
  const within = tolerated === undefined ? "" : `（达到${measuredBeside(tolerated, unit)}即计入）`;
  return (
    `达标路径：至${dayWords(by.day)}已过${all}天中的${gone}天，${sum}，按进度应${isWords(needed)}${within}，` +
    `数据${isWords(readingWords(by, unit))}：${onPathWords[comparison]}`
  );
};

const nouns = { baseline: "基准值", reading: "数据" } as const;

const disclosedLaterWords = ({
  point,
  count,
}: Extract<Step, { kind: "disclosed-later" }>): string => {
  const { what, date, disclosed } = point;
  const points = count === 1 ? nouns[what] : `${count}个${nouns[what]}`;
  const dated = date === undefined ? "" : `${dateWords(date)}的`;
  const when = dateWords(disclosed.date);
  const since = disclosed.by === "page" ? `据本站所知首次发布于${when}` : `公布于${when}`;
  return `未采用：${dated}${points}，${since}`;
};

export const stepWords: typeof en.stepWords = (step, unit) => {
  switch (step.kind) {
    case "goal":
      return goalWords(step.goal, unit);
    case "due": {
      const { due, asOf } = step;
      const printed = due.date.precision === "day" ? "" : `（${dateWords(due.date)}）`;
      const still = due.passed ? "已到期" : "尚未到期";
      return `到期日：${dayWords(due.day)}${printed}，截至${dayWords(asOf)}${still}`;
    }
    case "baseline":
      return baselineWords(step.baseline, unit);
    case "baseline-problem":
      return `无法确定达标路径：${reasonWords(step.problem)}`;
    case "readings":
      return step.last === undefined
        ? "无可采用的数据"
        : `采用的数据：${step.counted}个，最新数据${isWords(readingWords(step.last, unit))}（${dateWords(step.last.date)}）`;
    case "set-aside":
      return `${step.count}个数据未采用：${setAsideWords(step.why)}`;
    case "disclosed-later":
      return disclosedLaterWords(step);
    case "against-target": {
      const line = amountWords(step.threshold, unit, step.strict ? "more than" : undefined);
      return `${dateWords(step.by.date)}数据${isWords(readingWords(step.by, unit))}，目标要求${line}：${standingWords[step.comparison]}`;
    }
    case "against-path":
      return pathWords(step, unit);
    case "way": {
      const { start, aim, last, covered } = step;
      const [from, to, at] = [start, aim, last.value].map((value) => sumFigure(value, unit));
      return `完成比例：(${at} − ${from}) / (${to} − ${from}) = ${formatShare(covered)}`;
    }
    case "caution":
      return `注意：${cautionWords(step.caution)}`;
    case "unsettled":
      return `没有${dayWords(step.due.day)}或其后的数据可确定是否达标`;
    case "verdict": {
      const { outcome } = step;
      const reasons = outcome.verdict === "not-judged" ? outcome.reasons : [];
      const why = reasons.length === 0 ? "" : `：${reasons.map(reasonWords).join("，")}`;
      return `评判：${verdictWords[outcome.verdict]}${why}`;
    }
  }
};

const cautions: Readonly<Record<Caution, string>> = {
  "reading-approximate": "数据原文为“约”，按该数值计",
  "reading-is-floor": "数据仅为上限或下限：实际数值不差于此",
  "reading-is-ceiling": "数据仅为上限或下限：实际数值不优于此",
  "within-tolerance": `未达到该数值，但在“约”所允许的${formatShare(aboutTolerance)}误差之内`,
  "beyond-range": "已越过目标区间的另一端，不视为未达标",
  "baseline-approximate": "基准值原文为“约”，按该数值计",
  "baseline-is-bound": "基准值仅为上限或下限，路径所需值也是",
  "baseline-day-assumed": "基准值的日期为您的假设",
  "baseline-already-there": "基准值已达到或超过目标值，无需推进",
  "compound-impossible": "起点或终点数值不大于零，无法采用复合增长路径，改按直线路径计",
  "seen-after-due": "首次见到达标数据时已过到期日，是否按期达标不明",
  "fell-back": "到期后的数据已不再达标",
  "reached-later": "其后的数据已达到",
  "moved-backwards": "不及基准值：比基准值离目标值更远",
};

export const cautionWords: typeof en.cautionWords = (caution) => cautions[caution];

const setAside: Readonly<Record<SetAsideReason, string>> = {
  "unreadable-date": "日期无法识别",
  "not-a-number": "数值无法识别",
  "later-than-as-of": "所指日期较晚",
  "disclosed-after-as-of": "公布较晚",
  "not-comparable": "统计口径不同",
  "other-unit": "单位不同",
  forecast: "发布早于所指日期，属预测值",
  "before-baseline": "早于基准日，属历史数据而非进展",
  "at-baseline": "即基准值本身",
  "same-date": "同一日期以另一数据为准",
};

const rules: Readonly<Record<SameDateRule, string>> = {
  "disclosed-later": "其公布较晚",
  "more-exact": "其更为精确",
  "less-favourable": "取两者中较为不利者",
  identical: "两者相同",
};

export const setAsideWords: typeof en.setAsideWords = (why, rule) =>
  rule === undefined ? setAside[why] : `${setAside[why]}：${rules[rule]}`;
