import { dateWords } from "#domain/dateWords.ts";
import type { Day } from "#domain/dates.ts";
import type { FactsOf } from "./recordFacts.ts";

/** A count in at most four characters, for a disc. */
export const shortCount = (count: number): string => {
  if (count < 1000) return String(count);
  const thousands = count / 1000;
  return `${thousands < 10 ? Math.floor(thousands * 10) / 10 : Math.floor(thousands)}k`;
};

/** '28 Sep 2023 to 23 Oct 2023', or the one day. */
export const spanWords = (first: Day, last: Day, short: boolean): string =>
  dateWords(
    first === last
      ? { precision: "day", start: first, end: first }
      : { precision: "span", start: first, end: last },
    short,
  );

/** Beyond this many records only the first few are looked at for their weight. */
const MOST_WEIGHED = 50;

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
  return `${spanWords(first, last, true)}: ${titles.join(", ")}${more}`;
};
