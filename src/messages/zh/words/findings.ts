import { headlineOf } from "#domain/findings/headline.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import type { VerdictCounts, VerdictsAsked } from "#domain/query/filter/verdictCounts.ts";
import type * as en from "#messages/words/findings.ts";

import { reasons, verdictWords } from "./verdicts.ts";

/** The words for targets whose outcome is unknown, where the label of their verdict wouldn't fit. */
const states: Partial<Record<Verdict, string>> = {
  "due-was-ahead": "已到期而结果不明，最新进展达到或超过进度要求",
  "due-was-behind": "已到期而结果不明，最新进展低于进度要求",
  "due-no-baseline": "已到期而结果不明，无从确定进度是否滞后",
};

const stateOf = (verdict: Verdict): string => states[verdict] ?? verdictWords[verdict];

/** Why they can't be judged, as far as one reason says it. */
const whyNot = ({ total, reasons: all }: VerdictCounts): string => {
  const [reason, count] = all[0] ?? [];
  if (reason === undefined || count === undefined) return "";
  return count === total ? `：${reasons[reason]}` : `，其中${count}个的原因是：${reasons[reason]}`;
};

/** For targets that all have one verdict: what else there is to say. */
const sameFinding = (verdict: Verdict, counts: VerdictCounts): string => {
  const { total, dueYears } = counts;
  const all = total === 1 ? "该目标" : `${total}个目标均`;
  if (verdict === "not-judged") return `${all}无法评判${whyNot(counts)}`;
  const [year, count] = dueYears()[0] ?? [];
  if (year === undefined || count === undefined) return `${all}${stateOf(verdict)}`;
  const due = count === total ? `于${year}年到期` : `其中${count}个于${year}年到期`;
  return `${all}${stateOf(verdict)}，${due}`;
};

/** The parts of a headline in clauses, whose numbers add up to all: to `among`, where some are filtered out. */
const headlineWords = (counts: VerdictCounts, among?: number): string => {
  const { total, met, missed, unknown, underWay, notJudged } = headlineOf(counts);
  const isAll = among === undefined;
  if (isAll && unknown === total) return `${total}个目标均已到期而结果不明`;
  if (isAll && underWay === total) return `${total}个目标均在进行中`;
  const all = among ?? total;
  const undecided = unknown + underWay;
  const settled = [
    ...(met === 0 ? [] : [`${met}个已达标`]),
    ...(missed === 0 ? [] : [`${missed}个未达标`]),
    // Of those filtered out, some may have been met.
    ...(isAll && met === 0 && missed > 0 ? ["尚无一个达标"] : []),
  ].join("、");
  const open = [
    ...(undecided === 0 ? [] : [`${undecided}个尚无结论`]),
    ...(notJudged === 0 ? [] : [`${notJudged}个无法评判`]),
    ...(all === total ? [] : [`${all - total}个已被筛除`]),
  ].join("，");
  return `${all}个目标中，${[settled, open].filter((part) => part !== "").join("；")}`;
};

/** Where verdicts are filtered by: how many of those that match the rest have one of them. */
const askedFinding = (
  counts: VerdictCounts,
  verdict: Verdict | undefined,
  { among, isOnOfficial }: VerdictsAsked,
): string => {
  const share = `${among}个目标中，${counts.total}个`;
  const words =
    verdict === undefined
      ? headlineWords(counts, among)
      : verdict === "not-judged"
        ? `${share}无法评判${whyNot(counts)}`
        : `${share}${stateOf(verdict)}`;
  return isOnOfficial ? `据官方数据，${words}` : words;
};

export const targetsFinding: typeof en.targetsFinding = (counts, _of, asked) => {
  const { total, byVerdict } = counts;
  if (total === 0) return "没有符合条件的目标";
  const held = verdicts.filter((verdict) => (byVerdict.get(verdict) ?? 0) > 0);
  const only = held.length === 1 ? held[0] : undefined;
  if (asked !== undefined) return askedFinding(counts, only, asked);
  return only === undefined ? headlineWords(counts) : sameFinding(only, counts);
};

export const setInWords: typeof en.setInWords = (goals, targets) =>
  targets === undefined || targets === goals ? "" : `，各文件共提出${targets}次`;

const counters = {
  records: ["个", "条目"],
  goals: ["个", "目标"],
  targets: ["个", "目标"],
} as const;

export const shownWords: typeof en.shownWords = (shown, total, noun, setIn) => {
  const [measure, name] = counters[noun];
  const all = `${total}${measure}${name}`;
  if (shown === 0 && total > 0) return `${all}，无一符合`;
  const some = shown === total ? `全部${all}` : `${all}中的${shown}${measure}`;
  return `${some}${setInWords(shown, setIn)}`;
};
