import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { recordPage } from "#messages/views/recordPage.ts";

/** Where a record stands among those that are selected. */
export interface Neighbours {
  /** From 1; undefined for a record that isn't selected. */
  readonly place: number | undefined;
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

/** The records before and after one in a list of them. */
export const neighboursOf = (id: string, sorted: readonly Entry[]): Neighbours => {
  const at = sorted.findIndex((entry) => entry.id === id);
  if (at < 0) return { place: undefined, previous: undefined, next: undefined };
  return { place: at + 1, previous: sorted[at - 1], next: sorted[at + 1] };
};

/** How precisely an end of a period is known. */
const precisionOf = ({ precision }: CalendarDate): "day" | "month" | "year" =>
  precision === "span" ? "day" : precision;

/** `2021 to 2025`, or `from 2021` where the end is open. */
export const periodWords = ({ start, end }: NonNullable<Entry["period"]>): string =>
  end === undefined
    ? recordPage.period(start, true)
    : recordPage.period(
        {
          precision: "span",
          start: start.start,
          end: end.end,
          ends: [precisionOf(start), precisionOf(end)],
        },
        false,
      );
