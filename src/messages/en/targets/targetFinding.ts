import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { isQualitative } from "#domain/schema/target.ts";

import { ageSpan } from "#messages/words/ages.ts";
import { dateWords } from "#messages/words/dates.ts";
import { againstNeeded, wayWords } from "#messages/judging/details.ts";
import { reasons, verdictInText } from "#messages/words/verdicts.ts";

/** ' when last read two years ago': of what is due, how old the last figure is matters most. */
const whenRead = ({ asOf }: Judgement, { date }: KnownReading): string => {
  const age = asOf === undefined ? undefined : ageSpan(date, asOf);
  return ` when last read${age === undefined ? "" : ` ${age} ago`}`;
};

const ending = (judgement: Judgement): string => {
  const { verdict, unit } = judgement;
  if (verdict === "not-judged") return `, ${reasons[judgement.reason]}`;
  if (verdict === "met") return `, first seen ${dateWords(judgement.metOn)}`;
  const { cautions, last, by } = judgement;
  if (verdict === "due-no-baseline") {
    const why = judgement.isOpen ? "" : `, ${reasons[judgement.baselineProblem ?? "no-path"]}`;
    return `${why}, ${againstNeeded(judgement, by, unit)}${whenRead(judgement, by)}`;
  }
  const read =
    verdict === "due-was-ahead" || verdict === "due-was-behind" ? whenRead(judgement, by) : "";
  if (last === by && cautions.includes("moved-backwards")) return `${read}, having moved backwards`;
  if (read !== "") return `${read}, ${againstNeeded(judgement, by, unit)}`;
  const way = wayWords(judgement);
  return way === undefined || last !== by ? "" : `, ${way}`;
};

/**
 * What was found of a target, made by rule: 'Total computing power in use: due, was ahead when last read
 * two years ago, 246 EFLOPS against 238 needed'.
 */
export const targetFinding = ({ target }: TargetEntry, judgement: Judgement): string =>
  isQualitative(target)
    ? `${target.metric}: a goal in words, not judged`
    : `${target.metric}: ${verdictInText(judgement.verdict)}${ending(judgement)}`;
