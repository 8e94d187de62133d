import type { Measure } from "#scene/measure.ts";
import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { tickLabel } from "#messages/figures/axes.ts";

import { TICK_LEAD, ticksOf } from "./ticks.ts";
import { dayX } from "./timeScale.ts";

/** Width for the name of a year, in sixteenths of a rem. */
const YEAR_ROOM = 40;
const DAYS = 365.25;

/** Whether an axis names a year, given the width of a year: as many as fit, preferring round ones. */
const yearNaming = (yearWidth: number): ((year: number) => boolean) => {
  const step = [1, 2, 5, 10, 20, 50].find((one) => one * yearWidth >= YEAR_ROOM) ?? 100;
  return (year) => year % step === 0;
};

/** A year that an axis names, and the day of its label: the middle of its visible part. */
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

/** Width of the name of a year; one that extends into its neighbours needs this share of its own year. */
const NAME = 34;
const SHARE = 0.9;

/** Least distance between the middles of two names. */
const APART = 38;

/**
 * The years between two days, for an axis of a width: a line where each begins, and its name in the middle of its
 * visible part, as far as it fits. All axes of years use this convention.
 */
export const yearsIn = ([from, to]: readonly [Day, Day], width: number): Years => {
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  const perDay = width / Math.max(1, to - from);
  const isNamed = yearNaming(perDay * DAYS);
  const room = Math.min(NAME / perDay, SHARE * DAYS);
  const starts: Day[] = [];
  const sights: (NamedYear & { readonly inSight: number })[] = [];
  for (let year = first; year <= last; year += 1) {
    const start = dayOf(year, 1, 1);
    if (start >= from) starts.push(start);
    const [left, right] = [Math.max(from, start), Math.min(to, dayOf(year, 12, 31))];
    if (right - left >= room && isNamed(year)) {
      sights.push({ year, day: Math.round((left + right) / 2), inSight: right - left });
    }
  }
  // The first and the last year may be partly visible: their names are then closer to their neighbours.
  const named = sights.filter(({ day, inSight }, at) =>
    [sights[at - 1], sights[at + 1]].every(
      (other) =>
        other === undefined ||
        Math.abs(other.day - day) * perDay >= APART ||
        other.inSight <= inSight,
    ),
  );
  return { starts, named };
};

/** A time axis as it is drawn. */
export interface TimeAxis {
  readonly lines: readonly { readonly x: number; readonly strong: boolean }[];
  /** Years are labelled in their middle, months and days behind their lines. */
  readonly names: readonly {
    readonly x: number;
    readonly text: string;
    readonly isMiddle: boolean;
  }[];
}

/** From this many years on an axis counts in years. */
const YEARS = 2.6;
/** Years narrower than this have no line each. */
const LEAST_YEAR = 12;

const yearAxis = (window: TimeWindow, width: number, spread: number): TimeAxis => {
  const days = [Math.floor(window.start), Math.ceil(window.end) - 1] as const;
  const { starts, named } = yearsIn(days, width / spread);
  const isNarrow = (width / daysIn(window)) * DAYS < LEAST_YEAR;
  const lined = isNarrow ? named.map(({ year }) => dayOf(year, 1, 1)) : starts;
  return {
    lines: lined
      .map((day) => ({ x: dayX(window, width, day), strong: false }))
      .filter(({ x }) => x >= 0 && x <= width),
    names: named.map(({ year, day }) => ({
      x: dayX(window, width, day + 0.5),
      text: tickLabel(dayOf(year, 1, 1), "year", true),
      isMiddle: true,
    })),
  };
};

/** Years for a long window, months or days for a short one; names are `spread` times as far apart as they need. */
export const timeAxis = (
  window: TimeWindow,
  width: number,
  measure: Measure,
  spread = 1,
): TimeAxis => {
  if (daysIn(window) > YEARS * DAYS) return yearAxis(window, width, spread);
  const ticks = ticksOf(window, width, measure, spread);
  return {
    lines: ticks.map(({ x, strong }) => ({ x, strong })),
    names: ticks.flatMap(({ x, label }) =>
      label === "" ? [] : [{ x: x + TICK_LEAD, text: label, isMiddle: false }],
    ),
  };
};
