import type { Day } from "#domain/calendar/dates.ts";
import type { EntryKind } from "#domain/schema/records.ts";

import { dayWords } from "#messages/words/dates.ts";
import { kindLabels } from "#messages/words/labels.ts";

/** A slim timeline: a row for each kind of record, and one for where plan periods end. */
export const strip = {
  row: (key: EntryKind | "ends"): string => (key === "ends" ? "Plans end" : kindLabels[key]),
  nothing: "Nothing to show.",
  /** What the upright line stands for. */
  line: (day: Day, isToday: boolean): string =>
    isToday ? `today, ${dayWords(day, true)}` : `as of ${dayWords(day, true)}`,
  /** What it shows of each year, in words; a year with nothing isn't among them. */
  years: "By year",
  year: (
    year: number,
    counts: readonly { readonly key: EntryKind | "ends"; readonly count: number }[],
  ): string =>
    `${year}: ${counts.map(({ key, count }) => `${strip.row(key).toLowerCase()} ${count}`).join(", ")}`,
  /** All that it shows, for those who don't see it. */
  summary: (
    label: string,
    rows: readonly { readonly key: EntryKind | "ends"; readonly count: number }[],
    isEarlier: boolean,
  ): string => {
    const counts = rows.map(({ key, count }) => `${strip.row(key).toLowerCase()} ${count}`);
    return `${label}: ${counts.join(", ")}${isEarlier ? ", as of an earlier day" : ""}`;
  },
};
