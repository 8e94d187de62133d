import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { linear } from "#scene/scale.ts";
import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import { yearEndLabel } from "#messages/figures/axes.ts";

/** A label of the axis, relative to the position of its day; `aside` shifts it into the figure. */
export interface YearEndLabel {
  readonly day: Day;
  readonly text: string;
  readonly aside: number;
}

export interface YearEnds {
  /** Last days of the visible years, for lines. */
  readonly days: readonly Day[];
  readonly labels: readonly YearEndLabel[];
}

/** The position of an axis, and how far its labels may extend. */
interface Extent {
  readonly left: number;
  readonly right: number;
  readonly least: number;
  readonly most: number;
}

/** Least gap between two labels. */
const GAP = 8;
const DAYS = 365.25;

/** The number of years from one label of an axis to the next. */
const stepOf = (yearWidth: number, needed: number): number =>
  [1, 2, 5, 10, 20, 50].find((one) => one * yearWidth >= needed) ?? 100;

/**
 * The axis of figures over time. A value for a year counts at its end, so years are marked and labelled there: 'end
 * 2023' is below the reading for 2023. The first year is labelled, whatever its number. All charts of yearly values use
 * this convention; axes of documents and events use `yearsIn`.
 */
export const yearEndsIn = (
  [from, to]: readonly [Day, Day],
  { left, right, least, most }: Extent,
  measure: Measure,
): YearEnds => {
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  const x = linear([from, Math.max(from + 1, to)], [left, right]);
  const days = Array.from({ length: last - first + 1 }, (_none, at) =>
    dayOf(first + at, 12, 31),
  ).filter((day) => day >= from && day <= to);
  // Within one year its name alone is enough.
  const named: readonly (readonly [day: Day, text: string])[] =
    days.length === 0
      ? [[Math.round((from + to) / 2), String(first)]]
      : days.map((day) => [day, yearEndLabel(partsOf(day).year)]);
  const widest = Math.max(...named.map(([, text]) => measure(text, SMALL)));
  const step = stepOf(x(from + DAYS) - x(from), widest + GAP);
  let free = Number.NEGATIVE_INFINITY;
  const labels = named.flatMap(([day, text], at): readonly YearEndLabel[] => {
    const [place, half] = [x(day), measure(text, SMALL) / 2];
    const middle = Math.max(least + half, Math.min(most - half, place));
    if (at % step !== 0 || middle - half < free) return [];
    free = middle + half + GAP;
    return [{ day, text, aside: middle - place }];
  });
  return { days, labels };
};
