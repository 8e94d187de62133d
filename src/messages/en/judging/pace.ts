import { type Day, isoDay, partsOf } from "#domain/calendar/dates.ts";
import type { Judgement } from "#domain/judging/judgement.ts";
import { type RequiredPace, requiredPacesOf } from "#domain/judging/requiredPace.ts";
import { formatPace, formatRate } from "#languages/digits.ts";

import { differenceWords } from "#messages/words/amounts.ts";
import { dayWords } from "#messages/words/dates.ts";

/** Just under a year, so that the 365 days of a year that isn't a leap year count as one. */
const oneYear = 0.99;

/** The day at an end of a path: `mid-2023`, `end-2020`, else the day itself. */
const pathDayWords = (day: Day): string => {
  const { year } = partsOf(day);
  const iso = isoDay(day);
  if (iso.endsWith("-06-30")) return `mid-${year}`;
  return iso.endsWith("-12-31") ? `end-${year}` : dayWords(day);
};

/** Less than a year is told as a whole: a rate a year would be one that nobody is asked to keep up. */
const paceWords = (pace: RequiredPace, unit: string): string => {
  const { total, perYear, compound, from, to, years } = pace;
  const fall = perYear < 0 ? "a fall of " : "";
  if (years < oneYear) {
    const whole = differenceWords(Math.abs(total), unit, formatPace);
    return `${fall}${whole} from ${pathDayWords(from)} to ${pathDayWords(to)}`;
  }
  const straight = `${fall}${differenceWords(Math.abs(perYear), unit, formatPace)} a year`;
  const rate = compound === undefined ? "" : `, ${formatRate(Math.abs(compound))} compound`;
  return `${straight} from ${pathDayWords(from)}${rate}`;
};

/**
 * The required pace in words: 'needs 41 EFLOPS a year from mid-2023, 18% compound; 36 EFLOPS a year from
 * mid-2024, 14% compound'. In the past tense once due or met. Undefined where no pace is required.
 */
export const paceSentence = (judgement: Judgement, unit: string): string | undefined => {
  const required = requiredPacesOf(judgement);
  if (required === undefined) return undefined;
  const { isPast, paces } = required;
  return `${isPast ? "needed" : "needs"} ${paces.map((pace) => paceWords(pace, unit)).join("; ")}`;
};
