import { yearsOld } from "#domain/calendar/dates.ts";
import type * as en from "#messages/words/ages.ts";

import { dateWords } from "./dates.ts";

/** How long ago the figure was true, from one year on: '距今5年'. */
export const ageWords: typeof en.ageWords = (date, asOf) => {
  const years = yearsOld(date, asOf);
  return years === 0 ? undefined : `距今${years}年`;
};

export const agedDateWords: typeof en.agedDateWords = (date, asOf, short) => {
  const age = asOf === undefined ? undefined : ageWords(date, asOf, short);
  return age === undefined ? dateWords(date, short) : `${dateWords(date, short)}（${age}）`;
};
