import type { SaidShare } from "#domain/findings/judgedFinding.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import type * as en from "#messages/words/findings.ts";

import { reasons, verdictWords } from "./verdicts.ts";

/** The words for targets that are due but unsettled, where the label of their verdict wouldn't fit. */
const open: Partial<Record<Verdict, string>> = {
  "due-was-ahead": "，最新读数不低于所需进度",
  "due-was-behind": "，最新读数落后于所需进度",
  "due-no-baseline": "，无从判定是否落后",
};

/** The words for all targets in question, or, with `among`, for some out of others that are unsettled too. */
const stateOf = (verdict: Verdict, among = false): string =>
  open[verdict] === undefined
    ? verdictWords[verdict]
    : `${among ? "到期但尚无定论的目标" : "已到期但尚无定论"}${open[verdict]}`;

/** For targets that all have one verdict: what else there is to say. */
const sameFinding = (verdict: Verdict, counts: VerdictCounts): string => {
  const { total, dueYears } = counts;
  const all = total === 1 ? "该项目标" : `${total}项目标均`;
  if (verdict === "not-judged") {
    const [reason, count] = counts.reasons[0] ?? [];
    if (reason === undefined || count === undefined) return `${all}未予评判`;
    return count === total
      ? `${all}未予评判：${reasons[reason]}`
      : `${all}未予评判，其中${count}项的原因是：${reasons[reason]}`;
  }
  const [year, count] = dueYears()[0] ?? [];
  if (year === undefined || count === undefined) return `${all}${stateOf(verdict)}`;
  const due = count === total ? `于${year}年到期` : `其中${count}项于${year}年到期`;
  return `${all}${stateOf(verdict)}，${due}`;
};

export const targetsFinding: typeof en.targetsFinding = (counts) => {
  const { total, judged, byVerdict } = counts;
  if (total === 0) return "没有符合条件的目标";
  const held = verdicts.filter((verdict) => (byVerdict.get(verdict) ?? 0) > 0);
  const [first] = held;
  if (first !== undefined && held.length === 1) return sameFinding(first, counts);
  if (first !== undefined && byVerdict.get(first) === judged) {
    return judged === 1
      ? `唯一可予评判的目标${stateOf(first)}`
      : `可予评判的${judged}项目标均${stateOf(first)}`;
  }
  const met = byVerdict.get("met") ?? 0;
  const onPace = byVerdict.get("on-pace") ?? 0;
  if (met === 0 && onPace === 0) return `可予评判的${judged}项目标中，尚无一项达标`;
  return met === 0
    ? `可予评判的${judged}项目标中，${onPace}项符合进度`
    : `可予评判的${judged}项目标中，${met}项已达标`;
};

const shareWords: Readonly<Record<SaidShare, string>> = {
  quarter: "四分之一",
  third: "三分之一",
  "about-half": "约半数",
  half: "半数",
  "two-thirds": "三分之二",
  "three-quarters": "四分之三",
};

export const judgedWords: typeof en.judgedWords = ({ judged, first, count, share, second }) => {
  const many = share === undefined ? `${count}项` : shareWords[share];
  const state = first === "met" && count === 0 ? "尚无一项达标" : `${many}${stateOf(first)}`;
  const claim = `可予评判的${judged}项目标中，${state}`;
  if (second === undefined) return claim;
  return `${claim}；${count === 0 ? "有" : "另有"}${second.count}项${stateOf(second.verdict, true)}`;
};

export const setInWords: typeof en.setInWords = (goals, targets) =>
  targets === undefined || targets === goals ? "" : `，各文件共提出${targets}次`;

const counters = {
  records: ["个", "条目"],
  goals: ["项", "目标"],
  targets: ["项", "目标"],
} as const;

export const shownWords: typeof en.shownWords = (shown, total, noun, setIn) => {
  const [measure, name] = counters[noun];
  const all = `${total}${measure}${name}`;
  if (shown === 0 && total > 0) return `${all}，无一符合`;
  const some = shown === total ? `全部${all}` : `${all}中的${shown}${measure}`;
  return `${some}${setInWords(shown, setIn)}`;
};
