import { bodiesInPart } from "#domain/query/bodyPart.ts";
import { byId } from "#domain/compare.ts";
import { type CalendarDate, partsOf } from "#domain/calendar/dates.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import type { Agency } from "#domain/schema/records.ts";
import { pickRows } from "#domain/query/filter/bits.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import {
  countVerdicts,
  type VerdictCounts,
  type VerdictsAsked,
  verdictsAsked,
} from "#domain/query/filter/verdictCounts.ts";

/** The records and targets of one body, among those under consideration. */
export interface AgencySummary {
  readonly agency: Agency;
  /** Records that it issued, in any role, newest first. */
  readonly issued: readonly Entry[];
  readonly led: number;
  readonly coIssued: number;
  /** News about the body that it didn't issue. */
  readonly about: readonly Entry[];
  /** Targets set by documents that it issued, in any role; where goals are counted, its newest of each. */
  readonly targets: readonly TargetEntry[];
  readonly verdicts: VerdictCounts;
  /** What the selection asks of the verdicts on its targets. */
  readonly requestedVerdicts: VerdictsAsked | undefined;
  /** The earliest and the latest date of what it issued. */
  readonly first: CalendarDate | undefined;
  readonly last: CalendarDate | undefined;
}

/** The records and targets under consideration. */
type Scope = Pick<Snapshot, "dataset" | "judged" | "entries" | "targets" | "selection">;

/**
 * The targets in documents that a body issued, as the list has them once it is narrowed to the body: where goals are
 * counted, they are formed among its own.
 */
const targetsOf = (body: string, { targets }: Scope): readonly TargetEntry[] => {
  const rowSet = targets.bodyColumn("issued").get(body);
  return rowSet === undefined ? [] : pickRows(targets.result.among(rowSet), targets.items);
};

const grouped = <Row>(
  rows: readonly Row[],
  bodiesOf: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const id of bodiesOf(row)) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [row]);
      // A row that names a body twice counts once.
      else if (group.at(-1) !== row) group.push(row);
    }
  }
  return groups;
};

/** The date before (or after) those of all other records. */
const furthest = (
  entries: readonly Entry[],
  isFurther: (a: CalendarDate, b: CalendarDate) => boolean,
): CalendarDate | undefined => {
  let best: CalendarDate | undefined;
  for (const { main } of entries) if (best === undefined || isFurther(main, best)) best = main;
  return best;
};

/**
 * One summary per body of the data set, those who issued most first. Bodies without a record are included.
 */
export const agencySummaries = (scope: Scope): readonly AgencySummary[] => {
  const issuedBy = grouped(scope.entries.shown, ({ bodies }) => bodies);
  const aboutBody = grouped(scope.entries.shown, bodiesInPart.about);
  return [...scope.dataset.agencies.values()]
    .map((agency): AgencySummary => {
      const issued = issuedBy.get(agency.id) ?? [];
      const targets = targetsOf(agency.id, scope);
      const led = issued.filter(({ record }) => record.issuers?.lead === agency.id).length;
      return {
        agency,
        issued,
        led,
        coIssued: issued.length - led,
        about: aboutBody.get(agency.id) ?? [],
        targets,
        verdicts: countVerdicts(targets, scope.judged),
        requestedVerdicts: verdictsAsked(scope, scope.targets.bodyColumn("issued").get(agency.id)),
        first: furthest(issued, (a, b) => a.start < b.start),
        last: furthest(issued, (a, b) => a.start >= b.start),
      };
    })
    .sort(
      (a, b) =>
        b.issued.length - a.issued.length ||
        b.led - a.led ||
        b.about.length - a.about.length ||
        byId(a.agency, b.agency),
    );
};

/** How many records a body issued in each year from `first` to `last`, by the start of its date. */
export const yearCounts = (
  entries: readonly Entry[],
  first: number,
  last: number,
): readonly number[] => {
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const { main } of entries) {
    const at = partsOf(main.start).year - first;
    if (counts[at] !== undefined) counts[at] += 1;
  }
  return counts;
};

/** The first and the last year in which anything was issued. */
export const yearRange = (entries: readonly Entry[]): readonly [number, number] => {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { main } of entries) {
    first = Math.min(first, main.start);
    last = Math.max(last, main.start);
  }
  return entries.length === 0 ? [0, 0] : [partsOf(first).year, partsOf(last).year];
};
