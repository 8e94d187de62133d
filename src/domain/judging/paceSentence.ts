import type { Judgement } from "./judgement.ts";
import type { RequiredPace } from "#domain/judging/path/requiredPace.ts";
import { paceFromBaseline, paceFromLast } from "#domain/judging/path/requiredPace.ts";
import { differenceWords, formatPace, formatRate, pathDayWords } from "./figureWords.ts";

/** Just under a year, so that the 365 days of a year that isn't a leap year count as one. */
const oneYear = 0.99;

/** Less than a year is told as a whole: a rate a year would be one that nobody is asked to keep up. */
const paceWords = (pace: RequiredPace, unit: string): string => {
  const { total, perYear, compound, from, to, years } = pace;
  const fall = perYear < 0 ? "a fall of " : "";
  if (years < oneYear) {
    const whole = differenceWords(formatPace(Math.abs(total)), unit);
    return `${fall}${whole} from ${pathDayWords(from)} to ${pathDayWords(to)}`;
  }
  const straight = `${fall}${differenceWords(formatPace(Math.abs(perYear)), unit)} a year`;
  const rate = compound === undefined ? "" : `, ${formatRate(Math.abs(compound))} compound`;
  return `${straight} from ${pathDayWords(from)}${rate}`;
};

/**
 * The required pace in words: 'needs 41 EFLOPS a year from mid-2023, 18% compound; 36 EFLOPS a year from
 * mid-2024, 14% compound'. In the past tense once due or met. Undefined where no pace is required.
 */
export const paceSentence = (judgement: Judgement, unit: string): string | undefined => {
  const { due, verdict } = judgement;
  const paces = [paceFromBaseline(judgement), paceFromLast(judgement)].filter(
    (pace) => pace !== undefined,
  );
  if (paces.length === 0) return undefined;
  const verb = verdict === "met" || due?.passed === true ? "needed" : "needs";
  return `${verb} ${paces.map((pace) => paceWords(pace, unit)).join("; ")}`;
};
