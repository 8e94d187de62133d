import type { Judgement } from "#domain/judging/judgement.ts";
import { type LeftOpen, type Why, type WhyClause, whyOf } from "#domain/judging/whyClause.ts";
import type { Target } from "#domain/schema/target.ts";
import { formatShares } from "#languages/signs.ts";

import { goalWords, measuredBeside, readingWords } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { reasons } from "#messages/words/verdicts.ts";

const moments = {
  "on-the-way": "",
  due: " at the due date",
  "after-due": " at the first figure after the due date",
} as const;

const wayWords = (clause: Extract<WhyClause, { readonly is: "way" }>, own: string): string => {
  const { way, needed, moment, isPrerendered, isWithinTolerance } = clause;
  const { covered, bound } = way;
  const [share, asked] = formatShares(covered, moment === "on-the-way" ? needed : undefined, bound);
  const words = `${bound === undefined ? "" : `${bound} `}${share} of the way${own}${moments[moment]}`;
  if (asked === undefined) return words;
  const within = isWithinTolerance ? ", within the tolerance of 'about'" : "";
  if (share !== asked) return `${words} when ${asked} was needed${within}`;
  if (isWithinTolerance) return `${words}${within}`;
  return isPrerendered ? `${words}, as needed by then` : `${words}, just short of what was needed`;
};

const backwardsWords = (
  { baseline, needed, moment }: Extract<WhyClause, { readonly is: "backwards" }>,
  unit: string | undefined,
): string => {
  const from = `moved backwards from its baseline of ${readingWords({ value: baseline }, unit)}`;
  if (moment !== "on-the-way") return `${from}${moments[moment]}`;
  const [asked] = needed === undefined ? [] : formatShares(needed);
  return asked === undefined ? from : `moved backwards; ${asked} of the way was needed by then`;
};

const openWords = (target: Target, { by, needed }: LeftOpen, unit: string | undefined): string => {
  const asked =
    needed === undefined
      ? goalWords(target)
      : `the ${measuredBeside(needed.value, undefined, by.value, needed.bound)} needed`;
  return `${readingWords(by, unit)} may or may not reach ${asked}`;
};

/** `isEarlier` where a later reading is told of before: then the figure's date tells them apart. */
const clauseWords = (
  target: Target,
  { clause, isOwnSum }: Why,
  unit: string | undefined,
  isEarlier: boolean,
): string => {
  // Right behind the figure or its share, for what is asked or needed is nobody's sum.
  const own = isOwnSum ? " by our own sum" : "";
  switch (clause.is) {
    case "way":
      return wayWords(clause, own);
    case "backwards":
      return backwardsWords(clause, unit);
    case "against": {
      const { by, needed } = clause;
      const read = readingWords(by, unit);
      if (needed === undefined) return read;
      return `${read} when ${measuredBeside(needed.value, undefined, by.value, needed.bound)} was needed`;
    }
    case "figure": {
      const { by, moment, problem } = clause;
      const read = `${readingWords(by, unit)}${own}${moments[moment]}`;
      const words = isEarlier
        ? `${read} (${dateWords(by.date, true)})`
        : `${read}, ${goalWords(target)} asked`;
      return problem === undefined ? words : `${words}; ${reasons[problem]}`;
    }
    case "open":
      return openWords(target, clause, unit);
    case "seen": {
      const { date, isAfterDue, isWithinTolerance, hasFallenBack } = clause;
      return [
        `reached by the figure for ${dateWords(date, true)}`,
        isAfterDue ? ", after the due date" : "",
        isWithinTolerance ? ", within the tolerance of 'about'" : "",
        hasFallenBack ? "; a later figure no longer shows it" : "",
      ].join("");
    }
    case "reasons":
      return clause.reasons.map((reason) => reasons[reason]).join(", ");
  }
};

/**
 * Why a verdict is what it is, in one clause: '67% of the way by our own sum at the due date', '21% of the
 * way when 80% was needed'. A last figure that settles nothing comes first, for it is the one in sight.
 */
export const whyWords = (target: Target, judgement: Judgement): string => {
  const why = whyOf(judgement);
  const { clause, isOwnSum, reachedLater, leftOpenBy } = why;
  const { unit } = judgement;
  return [
    leftOpenBy === undefined ? "" : `${openWords(target, leftOpenBy, unit)}; before it `,
    clauseWords(target, why, unit, leftOpenBy !== undefined),
    isOwnSum && clause.is !== "figure" && clause.is !== "way" ? ", by our own sum" : "",
    reachedLater === undefined ? "" : `; reached later, ${dateWords(reachedLater, true)}`,
  ].join("");
};
