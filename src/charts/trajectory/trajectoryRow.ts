import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import type { Bound } from "#domain/judging/evidence/proof.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";

/** The end of a stretch without a figure: since when, and whether readings of another kind came. */
export interface Silent {
  readonly isUnlike: boolean;
  readonly since: CalendarDate | Day;
}

export const sinceWords = ({ since }: Silent): string =>
  typeof since === "number" ? dayWords(since, true) : dateWords(since, true);

/** A day of the figure and what stands on it. Absent: nothing to show there. */
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
  readonly interim?: number;
  readonly target?: number;
  /** The figure last known, carried on to here for want of a later one. */
  readonly silence?: number;
  /** Where that stretch ends. */
  readonly silent?: Silent;
}

/** What is drawn at a point, from what lies below to what lies over it. */
export const pointKinds = [
  "silence",
  "earlier",
  "reading",
  "interim",
  "baseline",
  "target",
] as const;

export type PointKind = (typeof pointKinds)[number];
