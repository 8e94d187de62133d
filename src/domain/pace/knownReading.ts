import type { CalendarDate, Day } from "#domain/dates.ts";
import type { Reading } from "#domain/schema/target.ts";
import type { Bound, Standing } from "./proof.ts";

/** A reading that counts: comparable, known by the as-of date, later than the baseline. */
export interface KnownReading {
  /** Its place in the target's `readings`. */
  readonly index: number;
  readonly reading: Reading;
  readonly value: number;
  readonly bound?: Bound;
  /** The date it stands for, as printed. */
  readonly date: CalendarDate;
  /** The day it is judged at: the last day of `date`, or the day it was told if that comes first. */
  readonly day: Day;
  /** The day from which it is known: the last day of `told`, else of `date`. */
  readonly known: Day;
  /** What it proves about the target. */
  readonly standing: Standing;
}

export type SetAsideReason =
  | "unreadable-date"
  | "not-a-number"
  /** Stands for a day after the as-of date. Views that turn back time leave it out. */
  | "later-than-as-of"
  /** Stands for an earlier day, but was told only after the as-of date. Left out likewise. */
  | "told-after-as-of"
  | "not-comparable"
  | "other-unit"
  /** Told before the date it stands for begins: a forecast, not a reading. */
  | "forecast"
  /** History, not progress. */
  | "before-baseline"
  /** States the baseline, not progress. */
  | "at-baseline"
  | "same-date";

/** What decides between two readings for one day. */
export type SameDateRule = "told-later" | "more-exact" | "less-favourable" | "identical";

/** A reading that doesn't count, and why. The reading is `readings[index]` of the target. */
export interface SetAside {
  readonly index: number;
  readonly why: SetAsideReason;
  readonly day?: Day;
  /** For `same-date`: what decided between the two. */
  readonly rule?: SameDateRule;
  /** For `same-date`: the index of the reading that counts instead. */
  readonly kept?: number;
}
