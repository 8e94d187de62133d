import { type Day, partsOf } from "#domain/calendar/dates.ts";
import { byLetters } from "#domain/compare.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";

import { levelChange } from "./changes.ts";
import { type Goal, goalsAmong } from "./goals.ts";
import { inOrder, type LeftOut, leftOutBy, levelsOf, type SetLevel } from "./levels.ts";
import { measureOf } from "./standing.ts";

/**
 * What the documents that set a measure made of it. Raised and lowered: for the same year; `higher` and `lower`: for a
 * later one, which is no change of the earlier level.
 */
export type MeasureMove = "raised" | "higher" | "kept" | "lowered" | "lower";

/** A measure of which several documents set the level. */
export interface Measure {
  /** The series with its unit. */
  readonly key: string;
  /** Every level, in the order in which they were set. */
  readonly levels: readonly SetLevel[];
  /** The levels by the year in which they are due, each by the target that stands. */
  readonly goals: readonly Goal[];
  /** The target that stands for the last year. */
  readonly last: TargetEntry;
  /** The documents, in the order in which they were published. */
  readonly documents: readonly Entry[];
  readonly move: MeasureMove;
  /** How the level moved in all: from before the first move to after the last one. */
  readonly moved?: {
    readonly change: "raised" | "lowered";
    readonly from: TargetEntry;
    readonly to: TargetEntry;
  };
  /**
   * The document that followed the last one and doesn't repeat the measure. Only of one that is recorded whole it
   * is known that it dropped it.
   */
  readonly leftOutBy?: LeftOut;
  /** The field of most of its targets. */
  readonly field: string | undefined;
}

/** The field of most of the targets; of equally many, that of the one set first. */
const fieldOf = (targets: readonly TargetEntry[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { entry } of targets) {
    if (entry.field !== undefined) counts.set(entry.field, (counts.get(entry.field) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

const moveOf = (levels: readonly SetLevel[]): Pick<Measure, "move" | "moved"> => {
  const moves = levels.filter(({ move }) => move === "raised" || move === "lowered");
  const [first, last] = [moves[0], moves.at(-1)];
  if (first?.before === undefined || last === undefined) return { move: "kept" };
  const { before: from } = first;
  // What was raised and lowered again was kept in all.
  const { entry: to } = last;
  const change = levelChange(from, to);
  if (change !== "raised" && change !== "lowered") return { move: "kept" };
  const isSameYear = partsOf(from.due.end).year === partsOf(to.due.end).year;
  const later = change === "raised" ? "higher" : "lower";
  return { move: isSameYear ? change : later, moved: { change, from, to } };
};

const isKnown =
  (asOf: Day) =>
  ({ entry }: TargetEntry) =>
    entry.publication.end <= asOf;

const measureFrom = (
  dataset: Dataset,
  key: string,
  set: readonly TargetEntry[],
  asOf: Day,
): Measure | undefined => {
  const targets = set.filter(isKnown(asOf)).sort(inOrder);
  const documents = [...new Set(targets.map(({ entry }) => entry))];
  const goals = goalsAmong(targets, asOf).toSorted((a, b) => a.year - b.year);
  const last = goals.at(-1)?.standing;
  if (last === undefined || documents.length < 2) return undefined;
  const levels = levelsOf(dataset, targets);
  const [left] = leftOutBy(dataset, documents, last.target.series, asOf);
  const { move, ...moved } = moveOf(levels);
  return {
    key,
    levels,
    goals,
    last,
    documents,
    move,
    ...moved,
    ...(left === undefined ? {} : { leftOutBy: left }),
    field: fieldOf(targets),
  };
};

const figureOf = ({ evidence }: TargetEntry): number | undefined =>
  evidence.figures?.plan?.goal.aim;

/** By how much the level of a measure moved, as a share of where it was. */
const shareMoved = ({ moved }: Pick<Measure, "moved">): number => {
  const [from, to] = [moved && figureOf(moved.from), moved && figureOf(moved.to)];
  if (from === undefined || to === undefined) return 0;
  return from === 0 ? Number.POSITIVE_INFINITY : Math.abs((to - from) / from);
};

/** In which group of the order a measure is: down, up, kept. */
const groupOf = ({ moved }: Measure): number =>
  moved === undefined ? 2 : moved.change === "raised" ? 1 : 0;

/** The lowered first, as they are few, then the raised and the kept; in each what moved most, then what most documents set. */
const byMove = (a: Measure, b: Measure): number => {
  const [one, other] = [shareMoved(a), shareMoved(b)];
  return (
    groupOf(a) - groupOf(b) ||
    (one === other ? 0 : other - one) ||
    b.documents.length - a.documents.length ||
    byLetters(a.key, b.key)
  );
};

/**
 * The measures of some targets of which several documents set the level, with all documents published by a day,
 * whether their targets are among the given ones or not: those lowered first, then what moved most.
 */
export const measuresOf = (
  dataset: Dataset,
  among: Iterable<TargetEntry>,
  asOf: Day,
): readonly Measure[] => {
  const wanted = new Set<string>();
  for (const entry of among) {
    const key = measureOf(entry);
    if (key !== undefined) wanted.add(key);
  }
  const byKey = new Map<string, TargetEntry[]>();
  for (const entry of dataset.targets) {
    const key = measureOf(entry);
    if (key === undefined || !wanted.has(key)) continue;
    const set = byKey.get(key);
    if (set === undefined) byKey.set(key, [entry]);
    else set.push(entry);
  }
  return Array.from(byKey, ([key, set]) => measureFrom(dataset, key, set, asOf) ?? [])
    .flat()
    .sort(byMove);
};
