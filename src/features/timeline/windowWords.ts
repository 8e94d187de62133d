import { partsOf } from "#domain/dates.ts";
import { dateWords, monthName } from "#domain/dateWords.ts";
import type { TimeWindow } from "#domain/timeline/timeScale.ts";
import { wholeMonths } from "#domain/timeline/windowCodec.ts";

/** A window in words, as its address has it: whole months or years, or days where it is short. */
export const windowWords = (window: TimeWindow): string => {
  const months = wholeMonths(window);
  if (months === undefined) {
    const start = Math.round(window.start);
    return dateWords({ precision: "span", start, end: Math.round(window.end) - 1 });
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
