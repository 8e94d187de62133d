import type * as en from "#messages/words/typedDates.ts";

import { dayWords } from "#messages/words/dates.ts";

/** Months are numbers here, which are read in any language. */
export const monthNamed: typeof en.monthNamed = () => undefined;

export const typedDates: typeof en.typedDates = {
  placeholder: "2023年11月",
  means: {
    first: (day) => `从${dayWords(day)}起`,
    last: (day) => `至${dayWords(day)}`,
    day: (day) => `按${dayWords(day)}计`,
  },
  faults: {
    unreadable: (text) => `“${text}”不是日期。可填写2023、2023-11、2023年11月或2023年11月1日。`,
    "no-such-day": (text) => `日历中没有“${text}”。`,
    "either-of-two": (text) => `“${text}”可能指两个不同日期。请按年月日填写，如2023年11月1日。`,
  },
};
