import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";

/** Room for the name of a year, in sixteenths of a rem. */
const YEAR_ROOM = 40;
const DAYS = 365.25;

/** Whether an axis so wide, from one day to another, names a year: as many as stand apart, round ones. */
export const yearNaming = (from: Day, to: Day, width: number): ((year: number) => boolean) => {
  const yearWidth = (width / Math.max(1, to - from)) * DAYS;
  const step = [1, 2, 5, 10, 20, 50].find((one) => one * yearWidth >= YEAR_ROOM) ?? 100;
  return (year) => year % step === 0;
};

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

/**
 * The years between two days, for an axis so wide: a line where each begins, and its name in the middle
 * of what is in sight of it. The one convention of all axes of years.
 */
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
