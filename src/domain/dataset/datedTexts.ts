import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { DatedText } from "#domain/schema/common.ts";

/** Dated texts as one paragraph; Chinese has no space after a full stop. */
export const joinTexts = (texts: readonly DatedText[]): string =>
  texts
    .map(({ text }) => text)
    .join(" ")
    .replaceAll("。 ", "。");

/** The last days of dates as the data have them: few differ, and each is asked for as of many days. */
const lastDays = new Map<string, Day>();

/**
 * The day from which something that has a date of its own is known: of a month or a year the last. Without one it
 * is known with the record or the figure that it belongs to.
 */
export const knownFrom = (text: string | undefined): Day => {
  if (text === undefined) return Number.NEGATIVE_INFINITY;
  const day = lastDays.get(text) ?? parseDate(text)?.end ?? Number.POSITIVE_INFINITY;
  lastDays.set(text, day);
  return day;
};

/** The texts that were known by a day; undefined where none was. */
export const textsKnown = (
  texts: readonly DatedText[] | undefined,
  asOf: Day,
): DatedText[] | undefined => {
  const known = texts?.filter((one) => knownFrom(one.known) <= asOf);
  return known?.length === 0 ? undefined : known;
};
