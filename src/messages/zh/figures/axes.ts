import { partsOf } from "#domain/calendar/dates.ts";

import type * as en from "#messages/figures/axes.ts";

export const tickLabel: typeof en.tickLabel = (day, unit, isFull) => {
  const { year, month, date } = partsOf(day);
  if (unit === "year") return String(year);
  const inYear = unit === "month" ? `${month}月` : `${month}月${date}日`;
  return isFull ? `${year}年${inYear}` : inYear;
};

export const yearEndLabel: typeof en.yearEndLabel = (year) => `${year}年末`;
