import { partsOf } from "#domain/calendar/dates.ts";
import { daysIn, sameWindow, type TimeWindow } from "#domain/timeline/timeScale.ts";
import { wholeMonths } from "#domain/timeline/windowCodec.ts";
import { dateWords, monthName } from "#messages/dates.ts";

/** Up to this many days a window is told to the day, beyond to the month. */
const DAYS_TO_THE_DAY = 2 * 366;

/** A window of whole days in words: months or years, or days where it is short and isn't of months. */
export const windowWords = (window: TimeWindow): string => {
  const months = wholeMonths(window);
  if (daysIn(window) <= DAYS_TO_THE_DAY && !sameWindow(months, window)) {
    return dateWords({ precision: "span", start: window.start, end: window.end - 1 });
  }
  const first = partsOf(months.start);
  const last = partsOf(months.end - 1);
  if (first.month === 1 && last.month === 12) {
    return first.year === last.year ? String(first.year) : `${first.year} to ${last.year}`;
  }
  const end = `${monthName(last.month, false)} ${last.year}`;
  const start = monthName(first.month, false);
  if (first.year !== last.year) return `${start} ${first.year} to ${end}`;
  return first.month === last.month ? end : `${start} to ${end}`;
};
