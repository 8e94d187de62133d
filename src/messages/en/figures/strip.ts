import type { Day } from "#domain/calendar/dates.ts";
import type { EntryKind } from "#domain/schema/records.ts";

import { dayWords } from "#messages/words/dates.ts";
import { kindLabels } from "#messages/words/labels.ts";

/** A slim timeline: a row for each kind of record, and one for the ends of plan periods. */
export const strip = {
  row: (key: EntryKind | "ends"): string => (key === "ends" ? "Plans end" : kindLabels[key]),
  /** Plans that end after the years drawn, behind an arrow: '3 later, to 2035'. */
  later: ({ count, lastYear }: { readonly count: number; readonly lastYear: number }): string =>
    `${count} later, to ${lastYear}`,
  nothing: "Nothing to show.",
  /** The label of the vertical line. */
  line: (day: Day, isToday: boolean): string =>
    isToday ? `today, ${dayWords(day, true)}` : `as of ${dayWords(day, true)}`,
  /** Its content by year, in words; years without records are left out. */
  years: "By year",
  year: (
    year: number,
    counts: readonly { readonly key: EntryKind | "ends"; readonly count: number }[],
  ): string =>
    `${year}: ${counts.map(({ key, count }) => `${strip.row(key).toLowerCase()} ${count}`).join(", ")}`,
  /** All its content, for screen readers. */
  summary: (
    label: string,
    rows: readonly { readonly key: EntryKind | "ends"; readonly count: number }[],
    isEarlier: boolean,
  ): string => {
    const counts = rows.map(({ key, count }) => `${strip.row(key).toLowerCase()} ${count}`);
    return `${label}: ${counts.join(", ")}${isEarlier ? ", as of an earlier day" : ""}`;
  },
};
