import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import type { Reading } from "#domain/schema/target.ts";
import type { Disclosed } from "./known.ts";
import type { Bound, LineComparison } from "./proof.ts";

/** A reading that counts: comparable, known by the as-of date, later than the baseline. */
export interface KnownReading {
  /** Its place in the target's `readings`. */
  readonly index: number;
  readonly reading: Reading;
  readonly value: number;
  readonly bound: Bound | undefined;
  /** The date that it stands for, as printed. */
  readonly date: CalendarDate;
  /** The day of which it is judged: the last day of `date`, even where it was disclosed before. */
  readonly day: Day;
  /** The day since when it is known; see `knownSince`. */
  readonly known: Day;
  readonly disclosed: Disclosed | undefined;
  /** What it proves about the target. */
  readonly comparison: LineComparison;
}

export type SetAsideReason =
  | "unreadable-date"
  | "not-a-number"
  /** Stands for a day after the as-of date. Views of an earlier as-of date leave it out. */
  | "later-than-as-of"
  /**
   * Stands for an earlier day, but was disclosed after the as-of date. Left out, and the reasoning says so.
   */
  | "disclosed-after-as-of"
  | "not-comparable"
  | "other-unit"
  /** Disclosed before the date that it stands for begins: a forecast, not a reading. */
  | "forecast"
  /** History, not progress. */
  | "before-baseline"
  /** States the baseline, not progress. */
  | "at-baseline"
  | "same-date";

/** What decides between two readings for one day. */
export type SameDateRule = "disclosed-later" | "more-exact" | "less-favourable" | "identical";

/** A reading that doesn't count, and why. The reading is `readings[index]` of the target. */
export interface SetAside {
  readonly index: number;
  readonly why: SetAsideReason;
  readonly day?: Day | undefined;
  /** For `same-date`: what decided between the two. */
  readonly rule?: SameDateRule;
  /** For `same-date`: the index of the reading that counts instead. */
  readonly kept?: number;
}

/** A point that stands for a day up to the as-of date, but was disclosed after it and is left out. */
export interface DisclosedLater {
  readonly what: "baseline" | "reading";
  /** The date that it stands for; absent for an undated baseline. */
  readonly date: CalendarDate | undefined;
  readonly disclosed: Disclosed;
}
