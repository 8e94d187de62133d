import type { TargetEntry } from "#domain/entry.ts";
import type { Judgement } from "#domain/pace/judge.ts";
import { wayWords } from "#domain/pace/wayWords.ts";
import { reasonWords } from "#domain/pace/verdictWords.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { dateWords } from "#messages/dates.ts";
import { verdictWords } from "#messages/verdicts.ts";

const ending = (judgement: Judgement): string => {
  const { verdict } = judgement;
  if (verdict === "not-judged") return `, ${reasonWords(judgement.reason)}`;
  if (verdict === "met") return `, first seen ${dateWords(judgement.metOn)}`;
  const { cautions, last, by } = judgement;
  if (cautions.includes("moved-backwards")) return ", having moved backwards";
  const way = wayWords(judgement);
  return way === undefined || last !== by ? "" : `, ${way}`;
};

/** What was found of a target, made by rule: 'Total computing power in use: short at last reading, ...'. */
export const targetFinding = ({ target }: TargetEntry, judgement: Judgement): string =>
  isQualitative(target)
    ? `${target.metric}: a goal in words, not judged`
    : `${target.metric}: ${verdictWords[judgement.verdict].toLowerCase()}${ending(judgement)}`;
