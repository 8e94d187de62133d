import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";

/** What the ends of a measured range snap to. */
export type RangeStep = "day" | "month" | "year";

export type RangeEnd = "start" | "end";

/** The fewest pixels in which a month can be aimed at; where it has fewer, ends snap to years. */
const LEAST_MONTH = 4;
const DAYS_A_MONTH = 30;
/** The shortest drag in days: a click isn't a range. */
const LEAST_DRAG = 2;

/** What can be aimed at in a plot of `pixels` over `days`: days where hardly a month is shown, else months or years. */
export const rangeStepFor = (days: number, pixels: number): RangeStep => {
  if (days < 2 * DAYS_A_MONTH) return "day";
  return (pixels / days) * DAYS_A_MONTH < LEAST_MONTH ? "year" : "month";
};

/** The first day of the period that a moment is in, or of one that many periods later. */
const startOf = (moment: number, step: RangeStep, later = 0): Day => {
  const { year, month, date } = partsOf(Math.floor(moment));
  if (step === "day") return dayOf(year, month, date + later);
  return step === "month" ? dayOf(year, month + later, 1) : dayOf(year + later, 1, 1);
};

/** The nearest beginning of a period that is within the limits. */
const snapped = (moment: number, step: RangeStep, limits: TimeWindow): Day => {
  const [before, after] = [startOf(moment, step), startOf(moment, step, 1)];
  if (before < limits.start) return after;
  return after > limits.end || moment - before < after - moment ? before : after;
};

/** The next beginning of a period after a day, or the last one before it. */
const nextStart = (day: Day, step: RangeStep, by: 1 | -1): Day =>
  by === 1 ? startOf(day, step, 1) : startOf(day - 1, step);

/**
 * The range between the two ends of a drag, in whole periods: at least the one in which most of the drag is. Undefined
 * where the ends are too close together.
 */
export const rangeBetween = (
  a: number,
  b: number,
  step: RangeStep,
  limits: TimeWindow,
): TimeWindow | undefined => {
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  if (Math.ceil(last) - Math.floor(first) < LEAST_DRAG) return undefined;
  const range = { start: snapped(first, step, limits), end: snapped(last, step, limits) };
  if (range.start < range.end) return range;
  const middle = (first + last) / 2;
  const start = Math.max(limits.start, startOf(middle, step));
  return { start, end: Math.min(limits.end, startOf(middle, step, 1)) };
};

/** The range with one end at another day: never beyond the limits, and never past the other end. */
const withEnd = (range: TimeWindow, end: RangeEnd, day: Day, limits: TimeWindow): TimeWindow => {
  const moved =
    end === "start"
      ? { start: Math.max(day, limits.start), end: range.end }
      : { start: range.start, end: Math.min(day, limits.end) };
  return daysIn(moved) > 0 ? moved : range;
};

/** The range with one end dragged to a moment. */
export const draggedTo = (
  range: TimeWindow,
  end: RangeEnd,
  moment: number,
  step: RangeStep,
  limits: TimeWindow,
): TimeWindow => withEnd(range, end, snapped(moment, step, limits), limits);

/** The range with one end moved by a period. */
export const steppedBy = (
  range: TimeWindow,
  end: RangeEnd,
  step: RangeStep,
  by: 1 | -1,
  limits: TimeWindow,
): TimeWindow => withEnd(range, end, nextStart(range[end], step, by), limits);

/** What is measured at first: the middle half of the window. */
export const firstRange = (window: TimeWindow, step: RangeStep, limits: TimeWindow): TimeWindow => {
  const quarter = daysIn(window) / 4;
  return rangeBetween(window.start + quarter, window.end - quarter, step, limits) ?? window;
};
