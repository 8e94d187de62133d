import { type WhyClause, whyOf } from "#domain/judging/whyClause.ts";
import type { Target } from "#domain/schema/target.ts";
import { formatShares } from "#languages/signs.ts";
import { formatBeside } from "#languages/zh/digits.ts";
import type * as en from "#messages/judging/why.ts";

import { goalWords, measuredBeside, readingWords } from "#languages/zh/words/amounts.ts";
import { dateWords } from "#languages/zh/words/dates.ts";
import { reasons } from "#languages/zh/words/verdicts.ts";

const moments = { "on-the-way": "", due: "到期时", "after-due": "到期后首个读数" } as const;
const bounds = { "at least": "至少", "at most": "至多" } as const;

const wayWords = ({
  way: { covered, bound },
  needed,
  moment,
  isAhead,
}: Extract<WhyClause, { readonly is: "way" }>): string => {
  const [share, asked] = formatShares(covered, moment === "on-the-way" ? needed : undefined, bound);
  const words = `${moments[moment]}已完成${bound === undefined ? "" : bounds[bound]}${share}`;
  if (asked === undefined) return words;
  if (share !== asked) return `${words}，当时应完成${asked}`;
  return isAhead ? `${words}，达到当时所需` : `${words}，略低于当时所需`;
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

const clauseWords = (target: Target, clause: WhyClause, unit: string | undefined): string => {
  switch (clause.is) {
    case "way":
      return wayWords(clause);
    case "backwards":
      return backwardsWords(clause, unit);
    case "against": {
      const { by, needed } = clause;
      const read = readingWords(by, unit);
      if (needed === undefined) return read;
      const asked =
        unit === undefined
          ? formatBeside(needed, by.value)
          : measuredBeside(needed, unit, by.value);
      return `${read}，当时所需值为${asked}`;
    }
    case "figure": {
      const { by, moment, problem } = clause;
      const words = `${moments[moment]}为${readingWords(by, unit)}，目标值为${goalWords(target)}`;
      const said = moment === "on-the-way" ? `读数${words}` : words;
      return problem === undefined ? said : `${said}；${reasons[problem]}`;
    }
    case "open":
      return `读数${readingWords(clause.by, unit)}仅为界限值，不足以判定`;
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
  const { clause, isOwnSum, reachedLater, leftOpenBy } = whyOf(judgement);
  return [
    clauseWords(target, clause, judgement.unit),
    isOwnSum ? "（读数由本站推算）" : "",
    reachedLater === undefined ? "" : `；${dateWords(reachedLater, true)}的读数已达到`,
    leftOpenBy === undefined
      ? ""
      : `；其后的读数${readingWords(leftOpenBy, judgement.unit)}不足以判定`,
  ].join("");
};
