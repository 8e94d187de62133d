import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import type { Judgement } from "#domain/judging/judgement.ts";
import { type WhyClause, whyOf } from "#domain/judging/whyClause.ts";
import type { Target } from "#domain/schema/target.ts";
import { formatBeside } from "#languages/digits.ts";
import { formatShares } from "#languages/signs.ts";

import { goalWords, readingWords } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { reasons } from "#messages/words/verdicts.ts";

const moments = {
  "on-the-way": "",
  due: " at the due date",
  "after-due": " at the first figure after the due date",
} as const;

const wayWords = ({
  way: { covered, bound },
  needed,
  moment,
  isAhead,
}: Extract<WhyClause, { readonly is: "way" }>): string => {
  const [share, asked] = formatShares(covered, moment === "on-the-way" ? needed : undefined, bound);
  const words = `${bound === undefined ? "" : `${bound} `}${share} of the way${moments[moment]}`;
  if (asked === undefined) return words;
  if (share !== asked) return `${words} when ${asked} was needed`;
  return isAhead ? `${words}, as needed by then` : `${words}, just short of what was needed`;
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

const figureWords = (target: Target, by: KnownReading, unit: string | undefined): string =>
  `${readingWords(by, unit)}, ${goalWords(target)} asked`;

const clauseWords = (target: Target, clause: WhyClause, unit: string | undefined): string => {
  switch (clause.is) {
    case "way":
      return wayWords(clause);
    case "backwards":
      return backwardsWords(clause, unit);
    case "against": {
      const { by, needed } = clause;
      const read = readingWords(by, unit);
      return needed === undefined
        ? read
        : `${read} when ${formatBeside(needed, by.value)} was needed`;
    }
    case "figure": {
      const { by, moment, problem } = clause;
      const figure = readingWords(by, unit);
      const words =
        moment === "on-the-way"
          ? figureWords(target, by, unit)
          : `${figure}${moments[moment]}, ${goalWords(target)} asked`;
      return problem === undefined ? words : `${words}; ${reasons[problem]}`;
    }
    case "open":
      return `${readingWords(clause.by, unit)} proves neither`;
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
 * Why a verdict is what it is, in one clause: '67% of the way at the due date, by our own sum', '21% of the
 * way when 80% was needed'.
 */
export const whyWords = (target: Target, judgement: Judgement): string => {
  const { clause, isOwnSum, reachedLater, leftOpenBy } = whyOf(judgement);
  return [
    clauseWords(target, clause, judgement.unit),
    isOwnSum ? ", by our own sum" : "",
    reachedLater === undefined ? "" : `; reached later, ${dateWords(reachedLater, true)}`,
    leftOpenBy === undefined
      ? ""
      : `; the later ${readingWords(leftOpenBy, judgement.unit)} proves neither`,
  ].join("");
};
