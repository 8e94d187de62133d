import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import type { Graded } from "#domain/grade.ts";
import type { Bound } from "#domain/judging/evidence/proof.ts";
import { trajectory } from "#messages/figures/trajectory.ts";
import { gradedName, gradeLabel } from "#messages/words/grades.ts";
import { amountWords, measuredBeside } from "#messages/words/amounts.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";

/** The end of a stretch without a reading: since when, and whether readings of another kind came. */
export interface Silent {
  readonly isUnlike: boolean;
  readonly since: CalendarDate | Day;
}

export const sinceWords = ({ since }: Silent): string =>
  typeof since === "number" ? dayWords(since, true) : dateWords(since, true);

/** A day of the figure with its values; absent values aren't known. */
export interface TrajectoryRow {
  readonly day: Day;
  readonly path?: number;
  readonly reading?: number;
  readonly bound?: Bound;
  /** The first reading that proves the target met. */
  readonly met?: boolean;
  readonly baseline?: number;
  readonly baselineBound?: Bound;
  /** A reading older than the baseline: history, not progress. */
  readonly earlier?: number;
  readonly earlierBound?: Bound;
  readonly interim?: number;
  readonly target?: number;
  /** How good the pages are on which the figures of the day were read. */
  readonly grades?: Readonly<Partial<Record<PointKind, Graded>>>;
  /** The last known value, extended to this day for lack of a later one. */
  readonly silence?: number;
  /** The end of that stretch. */
  readonly silent?: Silent;
}

/** The kinds of point, in drawing order. */
export const pointKinds = [
  "silence",
  "earlier",
  "reading",
  "interim",
  "baseline",
  "target",
] as const;

export type PointKind = (typeof pointKinds)[number];

const { tip } = trajectory;

/** The values of a day in words, line by line. */
export const rowWords = (row: TrajectoryRow, unit: string): readonly string[] => {
  const { reading, bound, path, baseline, baselineBound, earlier, earlierBound } = row;
  const { interim, target, met, silent, grades } = row;
  const amount = (kind: PointKind, value: number, own?: Bound): string => {
    const words = amountWords(value, unit, own);
    const graded = grades?.[kind];
    return graded === undefined ? words : gradedName(words, gradeLabel(graded));
  };
  return [
    ...(baseline === undefined ? [] : [tip.baseline(amount("baseline", baseline, baselineBound))]),
    ...(earlier === undefined ? [] : [tip.earlier(amount("earlier", earlier, earlierBound))]),
    ...(reading === undefined ? [] : [tip.reading(amount("reading", reading, bound))]),
    ...(met === true ? [tip.met] : []),
    ...(silent === undefined ? [] : [tip.silent(silent.isUnlike, sinceWords(silent))]),
    ...(interim === undefined ? [] : [tip.interim(amount("interim", interim))]),
    ...(target === undefined ? [] : [tip.target(amount("target", target))]),
    ...(path === undefined || target !== undefined || baseline !== undefined
      ? []
      : [tip.path(measuredBeside(path, unit, reading))]),
  ];
};
