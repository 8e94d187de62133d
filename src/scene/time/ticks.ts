import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { dayOf, partsOf } from "#domain/calendar/dates.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { tickLabel } from "#messages/figures/axes.ts";

import { dayX } from "./timeScale.ts";

export interface Tick {
  readonly day: number;
  readonly x: number;
  readonly label: string;
  /** True for the first tick of a year where the axis counts in months or days. */
  readonly strong: boolean;
}

/** Steps of an axis, finest first: every so many days of the month, months or years. */
const steps = [
  { unit: "day", by: 1, days: 1 },
  { unit: "day", by: 5, days: 5 },
  { unit: "day", by: 15, days: 15 },
  { unit: "month", by: 1, days: 30.4 },
  { unit: "month", by: 3, days: 91.3 },
  { unit: "year", by: 1, days: 365.2 },
  { unit: "year", by: 2, days: 730.5 },
  { unit: "year", by: 5, days: 1826 },
  { unit: "year", by: 10, days: 3652 },
  { unit: "year", by: 50, days: 18262 },
  { unit: "year", by: 100, days: 36524 },
] as const;

type Step = (typeof steps)[number];

const coarsest: Step = { unit: "year", by: 100, days: 36524 };

/** Least width for a label of each unit, in pixels. */
const room = { day: 84, month: 76, year: 46 };
/** A day with one of the longest labels: in November. */
const LONG_DAY = dayOf(2023, 11, 30);

/** How far a label begins behind its line. */
export const TICK_LEAD = 3;
/** Least gap between two labels. */
const GAP = 5;

/** Width for a label in the reader's font; on an axis in months, with its year. */
const roomFor = (unit: Step["unit"], measure: Measure): number => {
  const label = tickLabel(LONG_DAY, unit, unit === "month");
  return Math.max(room[unit], TICK_LEAD + measure(label, SMALL) + GAP);
};

const daysOf = ({ unit, by }: Step, { start, end }: TimeWindow): number[] => {
  const first = partsOf(Math.floor(start));
  const last = partsOf(Math.ceil(end));
  const days: number[] = [];
  if (unit === "year") {
    for (let year = Math.ceil(first.year / by) * by; year <= last.year; year += by) {
      days.push(dayOf(year, 1, 1));
    }
    return days;
  }
  const months = (last.year - first.year) * 12 + last.month;
  for (let month = 1; month <= months; month += 1) {
    const monthStart = dayOf(first.year, month, 1);
    if (unit === "month") {
      if ((month - 1) % by === 0) days.push(monthStart);
      continue;
    }
    const next = dayOf(first.year, month + 1, 1);
    // The last step of a month is dropped where it would crowd the first of the next.
    const least = by === 1 ? 1 : by / 2;
    const count = Math.ceil((next - monthStart - least) / by) + (by === 1 ? 1 : 0);
    for (let at = 0; at < count; at += 1) days.push(monthStart + at * by);
  }
  return days;
};

/** Whether a tick includes its year: the first one of an axis, and the first of each year. */
const isFull = (day: number, unit: Step["unit"], first: boolean): boolean => {
  const { month, date } = partsOf(day);
  return first || (month === 1 && (unit === "month" || date === 1));
};

/**
 * The ticks of the axis, as many as are legible; no label is cut or runs into the next. They are `spread` times as far
 * apart as they need.
 */
export const ticksOf = (
  window: TimeWindow,
  width: number,
  measure: Measure,
  spread = 1,
): readonly Tick[] => {
  const pixelsPerDay = width / daysIn(window) / spread;
  const step =
    steps.find(({ unit, days }) => days * pixelsPerDay >= roomFor(unit, measure)) ?? coarsest;
  const days = daysOf(step, window).filter((day) => day >= window.start && day <= window.end);
  let free = 0;
  return days.map((day, at) => {
    const x = dayX(window, width, day);
    const { month, date } = partsOf(day);
    const label = tickLabel(day, step.unit, isFull(day, step.unit, at === 0));
    const end = x + TICK_LEAD + measure(label, SMALL) + GAP;
    const fits = x >= free && end <= width;
    if (fits) free = end;
    return {
      day,
      x,
      label: fits ? label : "",
      strong: step.unit !== "year" && month === 1 && date === 1,
    };
  });
};
