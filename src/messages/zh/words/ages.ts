import { ageOf } from "#domain/calendar/ages.ts";
import type * as en from "#messages/words/ages.ts";

import { dateWords } from "./dates.ts";

export const ageSpan: typeof en.ageSpan = (date, asOf) => {
  const age = ageOf(date, asOf);
  return age && `${age.count}${age.unit === "month" ? "个月" : "年"}`;
};

/** How long ago the figure was true, from one year on: '距今5年'. */
export const ageWords: typeof en.ageWords = (date, asOf) => {
  const span = ageSpan(date, asOf);
  return span && `距今${span}`;
};

export const agedDateWords: typeof en.agedDateWords = (date, asOf, short) => {
  const age = asOf === undefined ? undefined : ageWords(date, asOf, short);
  return age === undefined ? dateWords(date, short) : `${dateWords(date, short)}（${age}）`;
};
