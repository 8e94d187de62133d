import { type Day, dayOf, partsOf } from "#domain/dates.ts";

import { roundLevels } from "./roundLevels.ts";

/** The years of an axis of days. */
interface Years {
  /** First days of years within, for lines. */
  readonly years: readonly Day[];
  /** The days at which years are named: the middle of what is in sight of each. */
  readonly yearNames: readonly Day[];
}

/** Less of a year in sight than this, in days, has no room for its name. */
const NAME_ROOM = 150;

/** Room for the name of a year, in sixteenths of a rem. */
const YEAR_ROOM = 40;
const DAYS = 365.25;

/** Whether an axis so wide, from one day to another, names a year: as many as stand apart, round ones. */
export const yearNaming = (from: Day, to: Day, width: number): ((year: number) => boolean) => {
  const yearWidth = (width / Math.max(1, to - from)) * DAYS;
  const step = [1, 2, 5, 10, 20, 50].find((one) => one * yearWidth >= YEAR_ROOM) ?? 100;
  return (year) => year % step === 0;
};

/** The years between two days, for an axis so wide. */
export const yearsIn = (from: Day, to: Day, width: number): Years => {
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  const isNamed = yearNaming(from, to, width);
  const years: Day[] = [];
  const yearNames: Day[] = [];
  for (let year = first; year <= last; year += 1) {
    const start = dayOf(year, 1, 1);
    if (start >= from) years.push(start);
    const [left, right] = [Math.max(from, start), Math.min(to, dayOf(year, 12, 31))];
    if (right - left >= NAME_ROOM && isNamed(year)) {
      yearNames.push(Math.round((left + right) / 2));
    }
  }
  return { years, yearNames };
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
