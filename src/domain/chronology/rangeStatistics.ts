import { byLetters } from "#domain/compare.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";
import type { EntryKind } from "#domain/schema/records.ts";

/** How many documents of a time range a body led, and how many it co-issued with another in the lead. */
export interface BodyCount {
  readonly id: string;
  readonly leads: number;
  readonly coIssues: number;
}

/** Statistics of a time range. */
export interface RangeStatistics {
  /** Records whose main date is, or may be, in the range. */
  readonly records: number;
  readonly byKind: Readonly<Record<EntryKind, number>>;
  /** Issuing bodies, those that led most first. */
  readonly bodies: readonly BodyCount[];
  /** Targets that fall due in the range, and the number of their documents. */
  readonly due: number;
  readonly dueOf: number;
  /**
   * Days from a document's issue to its entry into force, where both are known to the day: the median, of how
   * many documents.
   */
  readonly toForce: { readonly median: number; readonly of: number } | undefined;
}

/** Whether a record's main date is, or may be, in a time range. */
export const isOfRange = ({ main }: Entry, { start, end }: TimeWindow): boolean =>
  main.start < end && main.end >= start;

/** Whether a target falls due in a time range, by the last day of its due date. */
export const isDueIn = ({ due: { end: day } }: TargetEntry, { start, end }: TimeWindow): boolean =>
  day >= start && day < end;

/** The day on which a document was issued: signed, adopted or published, whichever is known to the day and comes first. */
const issuedOn = ({ dates }: Entry): Day | undefined =>
  dates.find(
    ({ means, precision }) =>
      precision === "day" && (means === "signed" || means === "adopted" || means === "published"),
  )?.start;

const inForceOn = ({ dates }: Entry): Day | undefined =>
  dates.find(({ means, precision }) => precision === "day" && means === "in-force")?.start;

/** The median; of an even number of values the mean of the two in the middle. */
const medianOf = (values: readonly number[]): number | undefined => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
};

const countBodies = (documents: readonly Entry[]): readonly BodyCount[] => {
  const counts = new Map<string, { leads: number; coIssues: number }>();
  for (const { bodies, record } of documents) {
    for (const id of bodies) {
      const count = counts.get(id) ?? { leads: 0, coIssues: 0 };
      counts.set(id, count);
      if (record.issuers?.lead === id) count.leads += 1;
      else count.coIssues += 1;
    }
  }
  return [...counts]
    .map(([id, count]) => ({ id, ...count }))
    .sort((a, b) => b.leads - a.leads || b.coIssues - a.coIssues || byLetters(a.id, b.id));
};

/** Counts the records and targets in a time range. */
export const rangeStatistics = (
  entries: readonly Entry[],
  targets: readonly TargetEntry[],
  range: TimeWindow,
): RangeStatistics => {
  const own = entries.filter((entry) => isOfRange(entry, range));
  const byKind = { policy: 0, "policy-news": 0, "corporate-news": 0 };
  for (const { record } of own) byKind[record.kind] += 1;
  const documents = own.filter(({ record }) => isPolicy(record));
  const due = targets.filter((target) => isDueIn(target, range));
  const days = documents.flatMap((entry) => {
    const [issued, force] = [issuedOn(entry), inForceOn(entry)];
    return issued === undefined || force === undefined || force < issued ? [] : [force - issued];
  });
  const median = medianOf(days);
  return {
    records: own.length,
    byKind,
    bodies: countBodies(documents),
    due: due.length,
    dueOf: new Set(due.map(({ entry }) => entry)).size,
    toForce: median === undefined ? undefined : { median, of: days.length },
  };
};
