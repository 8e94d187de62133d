import type { Judgement } from "./judgement.ts";
import type { RequiredPace } from "./requiredPace.ts";
import { differenceWords, formatPace, formatRate, startWords } from "./figureWords.ts";

const paceWords = ({ perYear, compound, from }: RequiredPace, unit: string): string => {
  const fall = perYear < 0 ? "a fall of " : "";
  const straight = `${fall}${differenceWords(formatPace(Math.abs(perYear)), unit)} a year`;
  const rate = compound === undefined ? "" : `, ${formatRate(Math.abs(compound))} compound`;
  return `${straight} from ${startWords(from)}${rate}`;
};

/**
 * The required pace in words: 'needs 41 EFLOPS a year from mid-2023, 18% compound; 36 EFLOPS a year from
 * mid-2024, 14% compound'. In the past tense once due or met. Undefined where no pace is required.
 */
export const paceSentence = (judgement: Judgement, unit: string): string | undefined => {
  const { paceFromBaseline, paceFromLast, due, verdict } = judgement;
  const paces = [paceFromBaseline, paceFromLast].filter((pace) => pace !== undefined);
  if (paces.length === 0) return undefined;
  const verb = verdict === "met" || due?.passed === true ? "needed" : "needs";
  return `${verb} ${paces.map((pace) => paceWords(pace, unit)).join("; ")}`;
};
