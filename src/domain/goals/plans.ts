import { type Day, partsOf } from "#domain/calendar/dates.ts";
import { newestFirst, type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";

import { isQualitative, unitOf } from "#domain/schema/qualitative.ts";
import { type SetLevel, setLevel } from "./levels.ts";
import { measuresOf } from "./measures.ts";
import { measureOf } from "./standing.ts";

/**
 * What the later of two plans made of a goal. `new-base`: a change counted from another year, so that the two can't be
 * compared. `other-year`: the later plan sets the measure, but for other years. `not-recorded`: it isn't among those
 * recorded of the later plan, which may have it all the same; `dropped` only of one that is recorded whole.
 */
export type PlanChange = SetLevel["move"] | "new-base" | "other-year" | "not-recorded" | "dropped";

/** A goal of one of two plans, or of both. */
export interface PlanRow {
  /** What the earlier plan set; or another document, if the later plan's goal had been set before. */
  readonly earlier?: TargetEntry;
  readonly later?: TargetEntry;
  readonly change: PlanChange;
  /** Of a figure that was repeated: whether its words ask for more or less, as 'at least' does after 'more than'. */
  readonly wording?: SetLevel["wording"];
  /** The level that the later plan's is held against, where that isn't the one shown beside it. */
  readonly since?: TargetEntry;
}

export interface ComparedPlans {
  readonly earlier: Entry;
  readonly later: Entry;
  readonly rows: readonly PlanRow[];
}

const targetsOf = ({ targets }: Dataset, plan: Entry): readonly TargetEntry[] =>
  targets.filter(({ entry }) => entry === plan);

const dueYear = ({ due }: TargetEntry): number => partsOf(due.end).year;

/** What a cut or a rise against a base year measures, without that year; undefined of other targets. */
const measuredFromBase = ({ target }: TargetEntry): string | undefined =>
  !isQualitative(target) && target.baseline?.byDefinition === true
    ? `${target.metric.replaceAll(/\b\d{4}\b/g, "")} ${unitOf(target)}`
    : undefined;

/** Whether two targets set the same measure. */
const isSameMeasure = (a: TargetEntry, b: TargetEntry): boolean => {
  const [one, base] = [measureOf(a), measuredFromBase(a)];
  return (
    (one !== undefined && one === measureOf(b)) ||
    (base !== undefined && base === measuredFromBase(b))
  );
};

const baseYear = ({ target }: TargetEntry): string | undefined =>
  isQualitative(target) || target.baseline?.byDefinition !== true
    ? undefined
    : target.baseline.asOf?.slice(0, 4);

const changeOf = (
  earlier: TargetEntry,
  later: TargetEntry,
): Pick<PlanRow, "change" | "wording"> => {
  if (baseYear(earlier) !== baseYear(later)) return { change: "new-base" };
  const { move, wording } = setLevel(later, [earlier]);
  return { change: move, ...(wording && { wording }) };
};

/** Each target of the earlier plan with the one of the later that continues it: of the same year, else the next. */
const pairsOf = (
  earlier: readonly TargetEntry[],
  later: readonly TargetEntry[],
): ReadonlyMap<TargetEntry, TargetEntry> => {
  const pairs = new Map<TargetEntry, TargetEntry>();
  const isFree = (one: TargetEntry): boolean => ![...pairs.values()].includes(one);
  const pair = (fits: (a: TargetEntry, b: TargetEntry) => boolean): void => {
    // What is due last is continued first: steps on the way have no successor.
    for (const a of earlier.toSorted((one, other) => other.due.end - one.due.end)) {
      if (pairs.has(a)) continue;
      const next = later
        .filter((b) => isFree(b) && isSameMeasure(a, b) && fits(a, b))
        .sort((one, other) => one.due.end - other.due.end)[0];
      if (next !== undefined) pairs.set(a, next);
    }
  };
  pair((a, b) => dueYear(a) === dueYear(b));
  pair((a, b) => dueYear(a) < dueYear(b));
  return pairs;
};

/** A goal of the later plan that the earlier one doesn't have: what other documents had set before. */
const addedRow = (
  dataset: Dataset,
  later: TargetEntry,
  { earlier, asOf }: { readonly earlier: Entry; readonly asOf: Day },
): PlanRow => {
  const [measure] = measuresOf(dataset, [later], asOf);
  const level = measure?.levels.find(({ entry }) => entry === later);
  if (level?.before === undefined) return { later, change: "new" };
  const { before, move, wording } = level;
  const end = earlier.period?.end?.end;
  // The level for the earlier plan's own years, where a document set one, as it has an outcome.
  const inPeriod = measure?.levels.findLast(
    ({ entry }) =>
      entry.entry.publication.end < later.entry.publication.end &&
      end !== undefined &&
      dueYear(entry) === partsOf(end).year,
  );
  const shown = inPeriod?.entry ?? before;
  return {
    earlier: shown,
    later,
    change: move,
    ...(wording && { wording }),
    ...(before === shown ? {} : { since: before }),
  };
};

/**
 * Two plans goal by goal: those of the earlier plan in its order, then what only the later one has. Undefined unless
 * both were out by the as-of day and set targets.
 */
export const comparePlans = (
  dataset: Dataset,
  ids: { readonly earlier: string; readonly later: string },
  asOf: Day,
): ComparedPlans | undefined => {
  const [earlier, later] = [dataset.entryById.get(ids.earlier), dataset.entryById.get(ids.later)];
  if (earlier === undefined || later === undefined || earlier === later) return undefined;
  if (earlier.publication.end > asOf || later.publication.end > asOf) return undefined;
  const [before, after] = [targetsOf(dataset, earlier), targetsOf(dataset, later)];
  if (before.length === 0 || after.length === 0) return undefined;
  const pairs = pairsOf(before, after);
  const isWhole = isPolicy(later.record) && later.record.targetsComplete === true;
  const earlierRows = before.map((target): PlanRow => {
    const next = pairs.get(target);
    if (next !== undefined) return { earlier: target, later: next, ...changeOf(target, next) };
    const hasOtherYear = after.some((one) => isSameMeasure(target, one));
    return {
      earlier: target,
      change: hasOtherYear ? "other-year" : isWhole ? "dropped" : "not-recorded",
    };
  });
  const continued = new Set(pairs.values());
  const added = after
    .filter((target) => !continued.has(target))
    .map((target) => addedRow(dataset, target, { earlier, asOf }));
  return { earlier, later, rows: [...earlierRows, ...added] };
};

/** The plans that can be compared as of a day: policies out by then that set targets, the newest first. */
export const comparablePlans = (dataset: Dataset, asOf: Day): readonly Entry[] =>
  [...new Set(dataset.targets.map(({ entry }) => entry))]
    .filter(({ publication }) => publication.end <= asOf)
    .sort(newestFirst);
