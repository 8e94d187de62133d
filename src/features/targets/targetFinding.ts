import type { TargetEntry } from "#domain/entry.ts";
import { formatShare } from "#domain/pace/figureWords.ts";
import type { Judgement } from "#domain/pace/judge.ts";
import { dateWords } from "#domain/dateWords.ts";
import { reasonWords, verdictWords } from "#domain/pace/words.ts";

const ending = (judgement: Judgement): string => {
  const { verdict } = judgement;
  if (verdict === "not-judged") return `, ${reasonWords(judgement.reason)}`;
  if (verdict === "met") return `, first seen ${dateWords(judgement.metOn)}`;
  const { wayCovered, cautions, last, by } = judgement;
  if (cautions.includes("moved-backwards")) return ", having moved backwards";
  if (wayCovered === undefined || last !== by) return "";
  const least = cautions.includes("reading-is-floor") ? "at least " : "";
  return `, ${least}${formatShare(wayCovered)} of the way`;
};

/** What was found of a target, made by rule: 'Total computing power in use: short at last reading, ...'. */
export const targetFinding = ({ target }: TargetEntry, judgement: Judgement): string =>
  `${target.metric}: ${verdictWords[judgement.verdict].toLowerCase()}${ending(judgement)}`;
