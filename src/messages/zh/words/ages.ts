import { ageOf } from "#domain/calendar/ages.ts";
import type * as en from "#messages/words/ages.ts";

import { dateWords } from "./dates.ts";

export const ageSpan: typeof en.ageSpan = (date, asOf) => {
  const [years, months] = ageOf(date, asOf) ?? [0, 0];
  const span = `${years === 0 ? "" : `${years}年`}${months === 0 ? "" : `${months}个月`}`;
  return span === "" ? undefined : span;
};

/** How long ago the figure was true: '距今2年10个月'. */
export const ageWords: typeof en.ageWords = (date, asOf) => {
  const span = ageSpan(date, asOf);
  return span && `距今${span}`;
};

export const agedDateWords: typeof en.agedDateWords = (date, asOf, short) => {
  const age = asOf === undefined ? undefined : ageWords(date, asOf, short);
  return age === undefined ? dateWords(date, short) : `${dateWords(date, short)}（${age}）`;
};
