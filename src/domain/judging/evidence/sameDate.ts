import type { Day } from "#domain/calendar/dates.ts";
import { type Direction, signOf } from "./goal.ts";
import type { KnownReading, SameDateRule } from "./knownReading.ts";
import { type Bound, isStrictBound, sideOf } from "./proof.ts";

const vagueness = (bound: Bound | undefined): number => {
  if (bound === undefined) return 0;
  return bound === "about" ? 1 : 2;
};

/**
 * Ranks bounds of the same figure by how favourable they are to the target, least first: a ceiling before a
 * floor.
 */
const favourOf = (bound: Bound | undefined, direction: Direction): number => {
  const strength = isStrictBound(bound) ? 2 : 1;
  return { ceiling: -strength, figure: 0, floor: strength }[sideOf(bound, direction)];
};

/** Only a disclosure that the record states is a restatement; that one page is younger than another isn't. */
const restatedOn = ({ disclosed, known, date }: KnownReading): Day =>
  disclosed?.by === "record" ? known : date.end;

/**
 * Orders readings by day; for one day, the one to keep comes first: the one disclosed later (a restatement),
 * else the more exact one by its date, then by its bound, else the less favourable one (for equal figures, by
 * bound), else the first.
 */
const compareReadings = (a: KnownReading, b: KnownReading, direction: Direction): number =>
  a.day - b.day ||
  restatedOn(b) - restatedOn(a) ||
  b.date.start - a.date.start ||
  vagueness(a.bound) - vagueness(b.bound) ||
  signOf(direction) * (a.value - b.value) ||
  favourOf(a.bound, direction) - favourOf(b.bound, direction);

/** Readings by day; of several for one day, the one to keep comes first. */
export const readingsInOrder = (
  readings: readonly KnownReading[],
  direction: Direction,
): readonly KnownReading[] => readings.toSorted((a, b) => compareReadings(a, b, direction));

/** The rule by which, of two readings for one day, this one is kept. */
export const sameDateRule = (kept: KnownReading, dropped: KnownReading): SameDateRule => {
  if (restatedOn(kept) !== restatedOn(dropped)) return "disclosed-later";
  if (kept.date.start !== dropped.date.start) return "more-exact";
  if (vagueness(kept.bound) !== vagueness(dropped.bound)) return "more-exact";
  const isSame =
    kept.value === dropped.value && favourOf(kept.bound, "up") === favourOf(dropped.bound, "up");
  return isSame ? "identical" : "less-favourable";
};
