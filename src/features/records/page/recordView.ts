import type { LinkedEntry } from "#domain/dataset/dataset.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Policy } from "#domain/schema/records.ts";
import { recordPage } from "#messages/views/recordPage.ts";

import type { RecordOrder } from "#features/records/params.ts";
import { sortRecords } from "#features/records/sortRecords.ts";

/** Where a record stands among those that are selected. */
export interface Neighbours {
  /** From 1; undefined for a record that isn't selected. */
  readonly place: number | undefined;
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

/** The records before and after one, in the order that the table has. */
export const neighboursOf = (
  id: string,
  { entries, dataset }: Snapshot,
  sorting: RecordOrder,
): Neighbours => {
  const sorted = sortRecords(entries, sorting, dataset);
  const at = sorted.findIndex((entry) => entry.id === id);
  if (at < 0) return { place: undefined, previous: undefined, next: undefined };
  return { place: at + 1, previous: sorted[at - 1], next: sorted[at + 1] };
};

/** Links that bear on a record in one way: all that implement it, all it builds on. */
interface LinkGroup extends Pick<LinkedEntry, "relation" | "direction"> {
  readonly key: string;
  readonly links: readonly LinkedEntry[];
}

export const groupLinks = (links: readonly LinkedEntry[]): readonly LinkGroup[] => {
  const groups = new Map<string, LinkGroup>();
  for (const link of links) {
    const { relation, direction } = link;
    const key = `${relation} ${direction}`;
    groups.set(key, { key, relation, direction, links: [...(groups.get(key)?.links ?? []), link] });
  }
  return [...groups.values()];
};

/** `2021 to 2025`, or `from 2021` where the end is open; what can't be read stands as it is. */
export const periodWords = ({ start, end }: NonNullable<Policy["period"]>): string => {
  const text = end === undefined ? start : `${start}/${end}`;
  const date = parseDate(text);
  return date === undefined ? text : recordPage.period(date, end === undefined);
};
