import { type Day, partsOf } from "#domain/calendar/dates.ts";
import { daysIn, sameWindow, type TimeWindow, wholeMonths } from "#domain/calendar/timeWindow.ts";
import { type Grouping, NO_LANE } from "#domain/chronology/grouping.ts";
import { meantDates } from "#domain/chronology/meantDates.ts";
import { type Period, periodOf } from "#domain/dataset/periods.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";

import { dateWords, dayWords, monthName } from "#messages/words/dates.ts";
import { bodyLabel, valueLabel } from "#messages/words/labels.ts";
import { meaningLabels } from "#messages/words/terms.ts";

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

/** '28 September 2023 to 23 October 2023', or the one day. */
export const daysWords = (first: Day, last: Day): string =>
  first === last ? dayWords(first) : dateWords({ precision: "span", start: first, end: last });

/** A range whose days are counted: whole months or years as such, else to the day, however long. */
export const rangeWords = (range: TimeWindow): string =>
  sameWindow(wholeMonths(range), range)
    ? windowWords(range)
    : daysWords(range.start, range.end - 1);

/** The same in little room: what both ends share is said once, as in '8–24 Oct 2023'. */
export const tightDays = (first: Day, last: Day): string => {
  if (first === last) return dayWords(first, true);
  const from = partsOf(first);
  const to = partsOf(last);
  const day = String(from.date);
  const start =
    from.year !== to.year
      ? dayWords(first, true)
      : from.month === to.month
        ? day
        : `${day} ${monthName(from.month, true)}`;
  return `${start}–${dayWords(last, true)}`;
};

const periodWords = (period: Period, short: boolean): string =>
  period.end === undefined
    ? `plan period from ${dayWords(period.start, short)}, open`
    : `plan period ${dateWords({ precision: "span", start: period.start, end: period.end }, short)}`;

/** All that a record's dates say, with their precision: 'signed 8 October 2023, due 2025'. */
export const datesInWords = (entry: Entry, short: boolean): string => {
  const words = meantDates(entry).map(
    (date) => `${meaningLabels[date.means]} ${dateWords(date, short)}`,
  );
  const period = periodOf(entry);
  return [...words, ...(period === undefined ? [] : [periodWords(period, short)])].join(", ");
};

/** 'MIIT and 5 others', counting those that the source doesn't name; empty where none is known. */
export const issuersInBrief = ({ record, bodies }: Entry, dataset: Dataset): string => {
  const [first] = bodies;
  if (first === undefined) return "";
  const others = bodies.length - 1 + (record.issuers?.unnamed ?? 0);
  const name = bodyLabel(dataset, first);
  if (others === 0) return name;
  return `${name} and ${others} ${others === 1 ? "other" : "others"}`;
};

/** What a record's dates and issuers are, in one line. */
export const datesAndIssuers = (entry: Entry, dataset: Dataset): string =>
  [datesInWords(entry, true), issuersInBrief(entry, dataset)]
    .filter((words) => words !== "")
    .join("; ");

/** What lanes stand for. */
export const groupingLabels: Readonly<Record<Grouping, string>> = {
  field: "Field",
  kind: "Kind",
  lead: "Lead agency",
  agency: "Body, issuing or concerned",
  sector: "Sector",
  type: "Document type",
  company: "Company",
  source: "Source",
};

/** The lane of the records without a value. */
const withoutLabels: Readonly<Record<Grouping, string>> = {
  field: "No field",
  kind: "No kind",
  lead: "No lead named",
  agency: "No body named",
  sector: "No sector",
  type: "Not a document",
  company: "No company",
  source: "No source linked",
};

/** A lane by its id; one that many lanes share, by their number. */
export const laneName = (
  dataset: Dataset,
  grouping: Grouping,
  id: string,
  shared: number | undefined,
): string => {
  if (shared !== undefined) return `${shared} more, together`;
  return id === NO_LANE
    ? withoutLabels[grouping]
    : valueLabel(dataset, grouping === "lead" ? "agency" : grouping, id);
};
