import { type CalendarDate, type Day, parseDate } from "#domain/calendar/dates.ts";
import { type Entry, isPolicy } from "./entry.ts";

/** The period of a plan, in days. Without `end` it is open. */
export interface Period {
  readonly start: Day;
  readonly end?: Day;
}

/** A cache, as the same few years and days recur in thousands of records. */
const cache = new Map<string, CalendarDate | undefined>();
const CACHE_SIZE = 10_000;

/** Parses a date, once per distinct text. */
export const readDate = (text: string): CalendarDate | undefined => {
  const cached = cache.get(text);
  if (cached !== undefined) return cached;
  const date = parseDate(text);
  if (cache.size < CACHE_SIZE) cache.set(text, date);
  return date;
};

export const periodOf = ({ period }: Entry): Period | undefined =>
  period && { start: period.start.start, ...(period.end && { end: period.end.end }) };

/** The first and the last day that a record refers to. An open end counts as `openEnd`. */
export const extentOf = (entry: Entry, openEnd: Day): { start: Day; end: Day } => {
  let { start, end } = entry.main;
  for (const date of entry.dates) {
    if (date.start < start) start = date.start;
    if (date.end > end) end = date.end;
  }
  const { record } = entry;
  if (!isPolicy(record)) return { start, end };
  for (const target of record.targets) {
    const due = readDate(target.due);
    if (due !== undefined && due.start < start) start = due.start;
    if (due !== undefined && due.end > end) end = due.end;
  }
  const period = periodOf(entry);
  if (period !== undefined) {
    start = Math.min(start, period.start);
    end = Math.max(end, period.end ?? openEnd);
  }
  return { start, end };
};

/**
 * The horizon of a document: the end of its plan period, else the last day on which one of its targets is
 * due.
 */
export const horizonOf = (entry: Entry): Day | undefined => {
  const end = entry.period?.end?.end;
  if (end !== undefined || !isPolicy(entry.record)) return end;
  let last: Day | undefined;
  for (const { due } of entry.record.targets) {
    const day = readDate(due)?.end;
    if (day !== undefined && (last === undefined || day > last)) last = day;
  }
  return last;
};
