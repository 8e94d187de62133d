import { parseDate } from "#domain/calendar/dates.ts";
import { dateWords } from "#messages/words/dates.ts";

/** Where a handle stands: at a date, or at the end where nothing is asked. */
const placeWords = (text: string | undefined, open: string): string => {
  const date = text === undefined ? undefined : parseDate(text);
  return date === undefined ? open : dateWords(date);
};

/** When records are from, as a histogram with two handles and two fields. */
export const dateRange = {
  title: "Date",
  from: "From",
  to: "To",
  fromWords: (text: string | undefined): string => placeWords(text, "from the first record"),
  toWords: (text: string | undefined): string => placeWords(text, "to the last record"),
  /** What is asked for, on the folded head; empty where nothing is. */
  summary: (from: string | undefined, to: string | undefined): string =>
    [
      ...(from === undefined ? [] : [`from ${from}`]),
      ...(to === undefined ? [] : [`to ${to}`]),
    ].join(" "),
  /** What the bars show: 'Records by year: 2021: 8, 2023: 24'. */
  byYear: (
    noun: "records" | "targets",
    years: readonly (readonly [year: number, count: number])[],
  ): string => {
    const counts = years.map(([year, count]) => `${year}: ${count}`);
    return `${noun === "records" ? "Records" : "Targets"} by year: ${counts.length === 0 ? "none" : counts.join(", ")}`;
  },
  shortcuts: "Periods",
  plan: (ordinal: number, first: number, last: number): string =>
    `${ordinal}th plan, ${first}–${String(last).slice(-2)}`,
  lastYear: "Last 12 months",
  figure: "Dates",
  figureTitle: { records: "Records by date", targets: "Targets by date of their document" },
  within: "within the dates asked for",
  outside: "outside them",
};
