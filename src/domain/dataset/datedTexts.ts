import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { DatedText } from "#domain/schema/common.ts";

/** Dated texts as one paragraph. */
export const joinTexts = (texts: readonly DatedText[]): string =>
  texts.map(({ text }) => text).join(" ");

/** The last days of dates as the data have them: few differ, and each is asked for as of many days. */
const lastDays = new Map<string, Day>();

const lastDayOf = (text: string): Day => {
  const day = lastDays.get(text) ?? parseDate(text)?.end ?? Number.POSITIVE_INFINITY;
  lastDays.set(text, day);
  return day;
};

/**
 * Whether something that has a day of its own was known by the end of another: of a month or a year the last day
 * counts. Without a day of its own it was known with the record or the figure that it belongs to.
 */
export const isKnown = (day: string | undefined, asOf: Day): boolean =>
  day === undefined || lastDayOf(day) <= asOf;

/** The texts that were known by a day; undefined where none was. */
export const textsKnown = (
  texts: readonly DatedText[] | undefined,
  asOf: Day,
): DatedText[] | undefined => {
  const known = texts?.filter((one) => isKnown(one.known, asOf));
  return known?.length === 0 ? undefined : known;
};
