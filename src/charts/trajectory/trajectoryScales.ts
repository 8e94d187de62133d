import { roundLevels } from "#charts/scene/levels.ts";
import { yearNaming } from "#charts/scene/time/years.ts";
import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";

/** A year that an axis names, and at which day: the middle of what is in sight of it. */
interface NamedYear {
  readonly year: number;
  readonly day: Day;
}

/** The years of an axis of days. */
export interface Years {
  /** First days of years within, for lines. */
  readonly starts: readonly Day[];
  readonly named: readonly NamedYear[];
}

/** Less of a year in sight than this, in days, has no room for its name. */
const NAME_ROOM = 150;

/** From the middle of one name to that of the next, in sixteenths of a rem. */
const APART = 38;

/** The years between two days, for an axis so wide. */
export const yearsIn = ([from, to]: readonly [Day, Day], width: number): Years => {
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  const isNamed = yearNaming(from, to, width);
  const starts: Day[] = [];
  const sights: (NamedYear & { readonly inSight: number })[] = [];
  for (let year = first; year <= last; year += 1) {
    const start = dayOf(year, 1, 1);
    if (start >= from) starts.push(start);
    const [left, right] = [Math.max(from, start), Math.min(to, dayOf(year, 12, 31))];
    if (right - left >= NAME_ROOM && isNamed(year)) {
      sights.push({ year, day: Math.round((left + right) / 2), inSight: right - left });
    }
  }
  // The first and the last year may be in sight in part only: their names then stand nearer.
  const apart = (APART * (to - from)) / width;
  const named = sights.filter(({ day, inSight }, at) =>
    [sights[at - 1], sights[at + 1]].every(
      (other) =>
        other === undefined || Math.abs(other.day - day) >= apart || other.inSight <= inSight,
    ),
  );
  return { starts, named };
};

/**
 * Round levels that hold all values: from zero, unless the values lie so close together that their
 * course would be lost.
 */
export const valueLevels = (values: readonly number[]): readonly number[] => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const zero = !(least >= most * 0.7 && least > 0) && !(most <= least * 0.7 && most < 0);
  const low = zero ? Math.min(0, least) : least;
  const high = zero ? Math.max(0, most) : most;
  return roundLevels(low, high > low ? high : low + Math.abs(low || 1));
};
