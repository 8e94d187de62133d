import { dayX } from "#scene/time/timeScale.ts";
import type { Measure } from "#scene/measure.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";

import type { FactsOf, RecordFacts } from "./recordFacts.ts";

/** The margin left of the plot, for its counters. */
export const EDGE = 36;

/** What placing marks needs to know of the whole timeline. */
export interface PlaceContext {
  readonly factsOf: FactsOf;
  readonly measure: Measure;
  readonly window: TimeWindow;
  readonly width: number;
  /** Width of the margin right of the plot: for what comes later, and for the totals of lanes. */
  readonly later: number;
  /** The day that divides elapsed time from what is to come. */
  readonly asOf: Day;
}

interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** A document over time: the parts of its row, in pixels. */
export interface RowShape {
  /** From the first day of its period to the day of issue, or the reverse. */
  readonly lead: Stretch | undefined;
  readonly past: Stretch | undefined;
  readonly coming: Stretch | undefined;
  /** The day of issue, and all possible days where that isn't known. */
  readonly issued: number | undefined;
  readonly unsure: Stretch | undefined;
  /** Its horizon: a bracket, or an arrow where that is beyond the window. */
  readonly end: { readonly x: number; readonly isBeyond: boolean } | undefined;
}

/** An uncertain date narrower than this, in pixels, is treated as known. */
const LEAST_UNSURE = 9;

const within = (from: number, to: number, width: number): Stretch | undefined => {
  const x0 = Math.max(from, 0);
  const x1 = Math.min(to, width);
  return x1 - x0 < 0.5 ? undefined : { x0, x1 };
};

/** Places a document: its period, its day of issue, its elapsed and its remaining time. */
export const placeRow = (
  { entry: { main }, start, horizon, isOpenEnded }: RecordFacts,
  { window, width, asOf }: Pick<PlaceContext, "window" | "width" | "asOf">,
): RowShape => {
  const at = (day: number): number => dayX(window, width, day);
  const [first, last] = [at(main.start), at(main.end + 1)];
  const x = (first + last) / 2;
  const issued = x < -1 || x > width + 1 ? undefined : x;
  const unsure = last - first < LEAST_UNSURE ? undefined : within(first, last, width);
  const begun = start === undefined ? x : at(start);
  const lead = within(Math.min(begun, x), Math.max(begun, x), width);
  if (horizon === undefined && !isOpenEnded) {
    return { lead, past: undefined, coming: undefined, issued, unsure, end: undefined };
  }
  const from = Math.max(begun, x);
  const end = horizon === undefined ? Number.POSITIVE_INFINITY : at(horizon + 1);
  const now = at(asOf + 1);
  // A horizon on the window's last day is within it, despite rounding.
  const isBeyond = end > width + 1;
  return {
    lead,
    past: within(from, Math.min(end, now), width),
    coming: within(Math.max(from, now), end, width),
    issued,
    unsure,
    end: end < -1 ? undefined : { x: Math.min(end, width), isBeyond },
  };
};
