import type { Day } from "#domain/calendar/dates.ts";
import type { Bound } from "#domain/judging/evidence/proof.ts";

/** Words beside a point; other figures are in the table, and read out point by point. */
export interface DirectLabel {
  /** What of its row it stands beside. */
  readonly of: "reading" | "baseline" | "interim" | "target" | "silence";
  readonly lines: readonly string[];
  readonly at: "above" | "below";
  /** How far from the point their nearer edge stands, in sixteenths of a rem. */
  readonly away: number;
}

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
  /** At the end of that stretch, in lines: since when there is no reading. */
  readonly silent?: readonly string[];
  readonly labels?: readonly DirectLabel[];
}
