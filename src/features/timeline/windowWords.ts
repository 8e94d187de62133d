import { partsOf } from "#domain/dates.ts";
import { dateWords, monthName } from "#domain/dateWords.ts";
import { daysIn, type TimeWindow } from "#domain/timeline/timeScale.ts";

const monthWords = (day: number): string => {
  const { year, month } = partsOf(Math.floor(day));
  return `${monthName(month, false)} ${year}`;
};

/** A window in words, to the month, or to the day where it is short. */
export const windowWords = (window: TimeWindow): string =>
  daysIn(window) > 732
    ? `${monthWords(window.start + 15)} to ${monthWords(window.end - 15)}`
    : dateWords({
        precision: "span",
        start: Math.round(window.start),
        end: Math.round(window.end) - 1,
      });
