import { dateWords, dayWords, monthName } from "#domain/dateWords.ts";
import { type Day, partsOf } from "#domain/calendar/dates.ts";
import type { FactsOf } from "./recordFacts.ts";

/** A count in at most four characters, for a disc. */
export const shortCount = (count: number): string => {
  if (count < 1000) return String(count);
  const thousands = count / 1000;
  return `${thousands < 10 ? Math.floor(thousands * 10) / 10 : Math.floor(thousands)}k`;
};

/** '28 September 2023 to 23 October 2023', or the one day. */
export const spanWords = (first: Day, last: Day): string =>
  first === last ? dayWords(first) : dateWords({ precision: "span", start: first, end: last });

/** The same in little room: what both ends share is said once, as in '8–24 Oct 2023'. */
const tightSpan = (first: Day, last: Day): string => {
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

/** What plans are called together of which a window shows no more than that they run. */
export const throughWords = (count: number): string => `${count} plans run throughout`;

/** Beyond this many records only the first few are looked at for their weight. */
const MOST_WEIGHED = 50;

/** The last day that any of some rows may be of: the month of a vague date counts to its end. */
export const lastDayOf = (rows: Int32Array, last: Day, factsOf: FactsOf): Day =>
  rows
    .subarray(0, MOST_WEIGHED)
    .reduce((day, row) => Math.max(day, factsOf(row).entry.main.end), last);

/** The titles of some records, those of most weight first. */
export const weightiest = (rows: Int32Array, factsOf: FactsOf, most: number): readonly string[] =>
  [...rows.subarray(0, MOST_WEIGHED)]
    .map(factsOf)
    .sort((a, b) => b.weight - a.weight || a.row - b.row)
    .slice(0, most)
    .map(({ title }) => title);

/** What a cluster is labelled with: its dates, then as many titles as may fit. */
export const clusterLabel = (rows: Int32Array, first: Day, last: Day, factsOf: FactsOf): string => {
  const titles = weightiest(rows, factsOf, 3);
  const more = rows.length > titles.length ? ", …" : "";
  return `${tightSpan(first, lastDayOf(rows, last, factsOf))}: ${titles.join(", ")}${more}`;
};
