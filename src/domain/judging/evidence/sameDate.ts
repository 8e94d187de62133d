import type { Day } from "#domain/calendar/dates.ts";
import type { Direction } from "./goal.ts";
import type { KnownReading, SameDateRule } from "./knownReading.ts";
import type { Bound } from "./proof.ts";
import { signOf } from "./goal.ts";

const vagueness = (bound: Bound | undefined): number => {
  if (bound === undefined) return 0;
  return bound === "about" ? 1 : 2;
};

/** Only a telling that the record sets down is a restatement; that one page is younger than another isn't. */
const restatedOn = ({ disclosed, known, date }: KnownReading): Day =>
  disclosed?.by === "record" ? known : date.end;

/**
 * Orders readings by day; for one day, the one to keep comes first: the one told later (a restatement),
 * else the more exact one by its date, then by its bound, else the less favourable one, else the first.
 */
const compareReadings = (a: KnownReading, b: KnownReading, sign: 1 | -1): number =>
  a.day - b.day ||
  restatedOn(b) - restatedOn(a) ||
  b.date.start - a.date.start ||
  a.date.end - b.date.end ||
  vagueness(a.bound) - vagueness(b.bound) ||
  sign * (a.value - b.value) ||
  String(a.bound).localeCompare(String(b.bound), "en");

/** By day; of readings for one day the one to keep first. */
export const inOrder = (
  readings: readonly KnownReading[],
  direction: Direction,
): readonly KnownReading[] => {
  const sign = signOf(direction);
  return readings.toSorted((a, b) => compareReadings(a, b, sign));
};

/** What decided that of two readings for one day this one is kept. */
export const sameDateRule = (kept: KnownReading, dropped: KnownReading): SameDateRule => {
  if (restatedOn(kept) !== restatedOn(dropped)) return "disclosed-later";
  if (kept.date.start !== dropped.date.start || kept.date.end !== dropped.date.end) {
    return "more-exact";
  }
  if (vagueness(kept.bound) !== vagueness(dropped.bound)) return "more-exact";
  return kept.value === dropped.value ? "identical" : "less-favourable";
};
