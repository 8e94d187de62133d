import { type Day, isoDay, partsOf } from "#domain/calendar/dates.ts";
import { type RequiredPace, requiredPacesOf } from "#domain/judging/requiredPace.ts";
import { formatPace, formatRate } from "#languages/zh/digits.ts";
import type * as en from "#messages/judging/pace.ts";

import { differenceWords } from "#languages/zh/words/amounts.ts";
import { dayWords } from "#languages/zh/words/dates.ts";

/** Just under a year, so that the 365 days of a year that isn't a leap year count as one. */
const oneYear = 0.99;

/** `2023年年中`, `2020年末`, else the day itself. */
const pathDayWords = (day: Day): string => {
  const { year } = partsOf(day);
  const iso = isoDay(day);
  if (iso.endsWith("-06-30")) return `${year}年年中`;
  return iso.endsWith("-12-31") ? `${year}年末` : dayWords(day);
};

const paceWords = (pace: RequiredPace, unit: string, isPast: boolean): string => {
  const { total, perYear, compound, from, to, years } = pace;
  const must = isPast ? "原需" : "需";
  const move = perYear < 0 ? "下降" : "增加";
  if (years < oneYear) {
    const whole = differenceWords(Math.abs(total), unit, formatPace);
    return `${pathDayWords(from)}至${pathDayWords(to)}${must}${move}${whole}`;
  }
  const kind = perYear < 0 ? "降幅" : "增速";
  const rate = compound === undefined ? "" : `（年均复合${kind}${formatRate(Math.abs(compound))}）`;
  const straight = differenceWords(Math.abs(perYear), unit, formatPace);
  return `自${pathDayWords(from)}起${must}每年${move}${straight}${rate}`;
};

export const paceSentence: typeof en.paceSentence = (judgement, unit) => {
  const required = requiredPacesOf(judgement);
  if (required === undefined) return undefined;
  const { isPast, paces } = required;
  return paces.map((pace) => paceWords(pace, unit, isPast)).join("；");
};
