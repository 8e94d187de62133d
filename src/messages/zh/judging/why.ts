import { type LeftOpen, type Why, type WhyClause, whyOf } from "#domain/judging/whyClause.ts";
import type { Target } from "#domain/schema/target.ts";
import { formatShares } from "#languages/signs.ts";
import type * as en from "#messages/judging/why.ts";

import { goalWords, measuredBeside, readingWords } from "#languages/zh/words/amounts.ts";
import { dateWords } from "#languages/zh/words/dates.ts";
import { reasons } from "#languages/zh/words/verdicts.ts";

const moments = { "on-the-way": "", due: "到期时", "after-due": "到期后首个读数" } as const;
const bounds = { "at least": "至少", "at most": "至多" } as const;

const wayWords = (clause: Extract<WhyClause, { readonly is: "way" }>, own: string): string => {
  const { way, needed, moment, isPrerendered, isWithinTolerance } = clause;
  const { covered, bound } = way;
  const [share, asked] = formatShares(covered, moment === "on-the-way" ? needed : undefined, bound);
  const words = `${moments[moment]}已完成${bound === undefined ? "" : bounds[bound]}${share}${own}`;
  if (asked === undefined) return words;
  const within = isWithinTolerance ? "，在“约”的容差之内" : "";
  if (share !== asked) return `${words}，当时应完成${asked}${within}`;
  if (isWithinTolerance) return `${words}${within}`;
  return isPrerendered ? `${words}，达到当时所需` : `${words}，略低于当时所需`;
};

const backwardsWords = (
  { baseline, needed, moment }: Extract<WhyClause, { readonly is: "backwards" }>,
  unit: string | undefined,
): string => {
  const from = `${moments[moment]}较基准值${readingWords({ value: baseline }, unit)}出现倒退`;
  if (moment !== "on-the-way" || needed === undefined) return from;
  const [asked] = formatShares(needed);
  return `出现倒退，当时应完成${asked}`;
};

const openWords = (target: Target, open: LeftOpen, unit: string | undefined): string => {
  const asked =
    open.needed === undefined
      ? `目标值（${goalWords(target)}）`
      : `当时所需的${measuredBeside(open.needed.value, unit, open.by.value, open.needed.bound)}`;
  return `读数${readingWords(open.by, unit)}，尚不能确定是否已达到${asked}`;
};

const ownSum = "（读数由本站推算）";

const clauseWords = (
  target: Target,
  { clause, isOwnSum }: Why,
  unit: string | undefined,
  isEarlier: boolean,
): string => {
  const own = isOwnSum ? ownSum : "";
  switch (clause.is) {
    case "way":
      return wayWords(clause, own);
    case "backwards":
      return backwardsWords(clause, unit);
    case "against": {
      const { by, needed } = clause;
      const read = readingWords(by, unit);
      if (needed === undefined) return read;
      return `${read}，当时所需值为${measuredBeside(needed.value, unit, by.value, needed.bound)}`;
    }
    case "figure": {
      const { by, moment, problem } = clause;
      const read = `${moment === "on-the-way" ? "读数" : moments[moment]}为${readingWords(by, unit)}${own}`;
      const words = isEarlier
        ? `${read}（${dateWords(by.date, true)}）`
        : `${read}，目标值为${goalWords(target)}`;
      return problem === undefined ? words : `${words}；${reasons[problem]}`;
    }
    case "open":
      return openWords(target, clause, unit);
    case "seen": {
      const { date, isAfterDue, isWithinTolerance, hasFallenBack } = clause;
      return [
        `${dateWords(date, true)}的读数已达到目标值`,
        isAfterDue ? "，系到期后读数" : "",
        isWithinTolerance ? "，在“约”的容差之内" : "",
        hasFallenBack ? "；其后读数已不再达标" : "",
      ].join("");
    }
    case "reasons":
      return clause.reasons.map((reason) => reasons[reason]).join("，");
  }
};

export const whyWords: typeof en.whyWords = (target, judgement) => {
  const why = whyOf(judgement);
  const { clause, isOwnSum, reachedLater, leftOpenBy } = why;
  const { unit } = judgement;
  return [
    leftOpenBy === undefined ? "" : `${openWords(target, leftOpenBy, unit)}；此前`,
    clauseWords(target, why, unit, leftOpenBy !== undefined),
    isOwnSum && clause.is !== "figure" && clause.is !== "way" ? ownSum : "",
    reachedLater === undefined ? "" : `；${dateWords(reachedLater, true)}的读数已达到`,
  ].join("");
};
