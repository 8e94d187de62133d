import { type CalendarDate, type Day, isoDay, partsOf } from "#domain/calendar/dates.ts";
import {
  type AgainstNeeded,
  againstPath,
  type Ground,
  groundsOf,
} from "#domain/judging/grounds.ts";
import { type RequiredPace, requiredPacesOf } from "#domain/judging/requiredPace.ts";
import type { NotJudgedReason } from "#domain/judging/verdict.ts";
import { type Way, wayOf } from "#domain/judging/way.ts";
import { type LeftOpen, type Why, type WhyClause, whyOf } from "#domain/judging/whyClause.ts";
import type { Bound } from "#domain/schema/records.ts";
import type { Target } from "#domain/schema/target.ts";

import type * as en from "#messages/judging/verdicts.ts";
import { formatShares } from "#languages/signs.ts";
import { formatPace, formatRate, isWords } from "#languages/zh/words/grammar.ts";
import {
  ageSpan,
  measuredBeside,
  readingWords,
  goalWords,
  differenceWords,
} from "#languages/zh/words/amounts.ts";
import { dateWords, dayWords } from "#languages/zh/words/dates.ts";
import { reasons } from "#languages/zh/words/verdicts.ts";

const silent: ReadonlySet<NotJudgedReason> = new Set([
  "not-comparable",
  "no-reading-since-baseline",
]);

export const noReadingWords: typeof en.noReadingWords = (outcome) =>
  reasons[
    outcome.verdict === "not-judged" && silent.has(outcome.reason) ? outcome.reason : "no-reading"
  ];

export const verdictMeanings: typeof en.verdictMeanings = {
  met: "截至到期日，最后一个足以评判的数据显示已达到目标值；或到期日已过而无当日数据，其后首个足以评判的数据显示已达到。",
  missed: "已到期，截至到期日的数据未达标，且到期日或其后首个足以评判的数据显示未达到目标值。",
  "due-was-ahead":
    "已到期，尚缺可确定结果的数据；按此前最后一个足以评判的数据，进展达到或超过进度要求。",
  "due-was-behind":
    "已到期，尚缺可确定结果的数据；按此前最后一个足以评判的数据，进展低于进度要求。",
  "due-no-baseline":
    "已到期，尚缺可确定结果的数据；没有进度要求可对比，或数据或基准值仅为上限或下限，进度无从确定。",
  "on-pace": "尚未到期，也未达标；最新进展达到或超过进度要求。",
  behind: "尚未到期，也未达标；最新进展低于进度要求。",
  "not-judged": "数据不足以评判；并注明原因。",
};

const bounds = { "at least": "至少", "at most": "至多" } as const;

const boundedShare = ({ covered, bound }: Way): string => {
  const [share] = formatShares(covered, undefined, bound);
  return bound === undefined ? share : `${bounds[bound]}${share}`;
};

export const wayShare: typeof en.wayShare = (judgement) => {
  const way = wayOf(judgement);
  return way && boundedShare(way);
};

const ofTheWay = (way: Way): string => `已完成${boundedShare(way)}`;

export const wayWords: typeof en.wayWords = (judgement) => {
  const way = wayOf(judgement);
  return way && ofTheWay(way);
};

const againstWords = ({ by, needed }: AgainstNeeded, unit?: string): string => {
  const read = readingWords(by, unit);
  if (needed === undefined) return read;
  return `${read}，按进度应${isWords(measuredBeside(needed.value, unit, by.value, needed.bound))}`;
};

export const againstNeeded: typeof en.againstNeeded = (judgement, by, unit) =>
  againstWords(againstPath(judgement, by), unit);

/** A date with the age of its figure on the as-of day. */
const readOn = (date: CalendarDate, asOf: Day | undefined, after: string): string => {
  const age = asOf === undefined ? undefined : ageSpan(date, asOf);
  const words = dateWords(date) + after;
  return age === undefined ? words : `${words}（距今${age}）`;
};

const groundWords = (ground: Ground, unit: string | undefined, asOf: Day | undefined): string => {
  switch (ground.is) {
    case "seen":
      return readOn(ground.date, asOf, "数据首次达到");
    case "after-due":
      return "为到期后数据";
    case "within-tolerance":
      return "在“约”允许的误差之内";
    case "reading":
      return readingWords(ground.by, unit);
    case "against-needed":
      return againstWords(ground, unit);
    case "way":
      return ofTheWay(ground.way);
    case "moved-backwards":
      return "不及基准值";
    case "open":
      return "仅为上限或下限，不足以评判";
    case "reason":
      return reasons[ground.reason];
    case "left-out":
      return `另有${ground.count}个数据因公布较晚未采用`;
    case "read":
      return readOn(ground.date, asOf, "数据");
    case "reached-later":
      return `${dateWords(ground.date)}的数据已达到`;
  }
};

/** Between the date of a figure and the first of its grounds. */
const afterRead = (first: Ground | undefined, words: string): string =>
  first?.is === "moved-backwards" ? words : first?.is === "way" ? `显示${words}` : isWords(words);

/** The figure is of its date, which comes first: '2023年数据（距今2年6个月）为48%，按进度应为44%'. */
export const verdictDetail: typeof en.verdictDetail = (judgement, short) => {
  const grounds = groundsOf(judgement);
  const wordsOf = (ground: Ground): string =>
    groundWords(ground, short ? undefined : judgement.unit, judgement.asOf);
  const others = grounds.filter(({ is }) => is !== "read");
  const words = others.map(wordsOf).join("，");
  const read = grounds.find(({ is }) => is === "read");
  return read === undefined ? words : wordsOf(read) + afterRead(others[0], words);
};

const moments = { "on-the-way": "", due: "到期时", "after-due": "到期后首个数据" } as const;

const wayClauseWords = (
  clause: Extract<WhyClause, { readonly is: "way" }>,
  own: string,
): string => {
  const { way, needed, moment, isAhead, isWithinTolerance } = clause;
  const { covered, bound } = way;
  const [share, asked] = formatShares(covered, moment === "on-the-way" ? needed : undefined, bound);
  const words = `${moments[moment]}已完成${bound === undefined ? "" : bounds[bound]}${share}${own}`;
  if (asked === undefined) return words;
  const within = isWithinTolerance ? "，在“约”允许的误差之内" : "";
  if (share !== asked) return `${words}，按进度应完成${asked}${within}`;
  if (isWithinTolerance) return `${words}${within}`;
  return isAhead ? `${words}，达到进度要求` : `${words}，略低于进度要求`;
};

const backwardsWords = (
  { baseline, needed, moment }: Extract<WhyClause, { readonly is: "backwards" }>,
  unit: string | undefined,
): string => {
  const from = `${moments[moment]}不及基准值${readingWords({ value: baseline }, unit)}`;
  if (moment !== "on-the-way" || needed === undefined) return from;
  const [asked] = formatShares(needed);
  return `不及基准值，按进度应完成${asked}`;
};

const FLOORS: ReadonlySet<Bound> = new Set<Bound>(["more than", "at least"]);

const openWords = (target: Target, { by, needed }: LeftOpen, unit: string | undefined): string => {
  const read = `数据${isWords(readingWords(by, unit))}`;
  if (needed === undefined) return `${read}，是否达到目标值（${goalWords(target)}）尚不能确定`;
  const required = isWords(measuredBeside(needed.value, unit, by.value, needed.bound));
  const open = `${read}，按进度应${required}`;
  if (needed.bound === undefined) return `${open}，是否达到尚不能确定`;
  const which = by.bound === undefined ? "后者只是" : "两者都只是";
  const sides = [by.bound ?? needed.bound, needed.bound].map((bound) => FLOORS.has(bound));
  const limit = sides[0] === sides[1] ? (sides[0] ? "下限" : "上限") : "限值";
  return `${open}；${which}${limit}，是否达到尚不能确定`;
};

const ownSum = "（本站测算）";

const clauseWords = (
  target: Target,
  { clause, isOwnSum }: Why,
  unit: string | undefined,
): string => {
  const own = isOwnSum ? ownSum : "";
  switch (clause.is) {
    case "way":
      return wayClauseWords(clause, own);
    case "backwards":
      return backwardsWords(clause, unit);
    case "against": {
      const { by, needed } = clause;
      const read = readingWords(by, unit);
      if (needed === undefined) return read;
      return `${read}，按进度应${isWords(measuredBeside(needed.value, unit, by.value, needed.bound))}`;
    }
    case "figure": {
      const { by, moment, problem } = clause;
      const read = `${moment === "on-the-way" ? "数据" : moments[moment]}${isWords(readingWords(by, unit))}${own}`;
      const words = `${read}，目标值${isWords(goalWords(target))}`;
      return problem === undefined ? words : `${words}；${reasons[problem]}`;
    }
    case "open":
      return openWords(target, clause, unit);
    case "seen": {
      const { date, first, isAfterDue, isNotDueYet, isWithinTolerance, hasFallenBack } = clause;
      return [
        `${dateWords(date)}的数据已达到目标值${own}`,
        first === undefined ? "" : `，最早见于${dateWords(first)}数据`,
        isAfterDue ? "，为到期后数据" : "",
        isNotDueYet ? "，尚未到期" : "",
        isWithinTolerance ? "，在“约”允许的误差之内" : "",
        hasFallenBack ? "；其后数据已不再达标" : "",
      ].join("");
    }
    case "reasons":
      return clause.reasons.map((reason) => reasons[reason]).join("，");
  }
};

export const whyWords: typeof en.whyWords = (target, judgement, inShort) => {
  const why = whyOf(judgement, inShort);
  const { clause, isOwnSum, reachedLater, leftOpenBy } = why;
  const { unit } = judgement;
  return [
    leftOpenBy === undefined ? "" : `${openWords(target, leftOpenBy, unit)}；此前`,
    clauseWords(target, why, unit),
    isOwnSum && clause.is !== "figure" && clause.is !== "way" && clause.is !== "seen" ? ownSum : "",
    reachedLater === undefined ? "" : `；${dateWords(reachedLater)}的数据已达到`,
  ].join("");
};

/** Just over a year, so that the 366 days of a leap year count as one. */
const oneYear = 1.01;

/** `2023年年中`, `2020年末`, otherwise the full date. */
const pathDayWords = (day: Day): string => {
  const { year } = partsOf(day);
  const iso = isoDay(day);
  if (iso.endsWith("-06-30")) return `${year}年年中`;
  return iso.endsWith("-12-31") ? `${year}年末` : dayWords(day);
};

const paceWords = (pace: RequiredPace, unit: string, isPast: boolean): string => {
  const { total, perYear, compound, from, to, years } = pace;
  const must = isPast ? "原须" : "须";
  const move = perYear < 0 ? "下降" : "增加";
  // Right before the figure: '每万名工人增加49台'.
  const moved = (by: number): string =>
    differenceWords(Math.abs(by), unit, (figure) => `${move}${formatPace(figure)}`);
  if (years < oneYear) return `${pathDayWords(from)}至${pathDayWords(to)}${must}${moved(total)}`;
  const kind = perYear < 0 ? "降幅" : "增速";
  const rate = compound === undefined ? "" : `（年均复合${kind}${formatRate(Math.abs(compound))}）`;
  return `自${pathDayWords(from)}起每年${must}${moved(perYear)}${rate}`;
};

export const paceSentence: typeof en.paceSentence = (judgement, unit) => {
  const required = requiredPacesOf(judgement);
  if (required === undefined) return undefined;
  const { isPast, paces } = required;
  return paces.map((pace) => paceWords(pace, unit, isPast)).join("；");
};
