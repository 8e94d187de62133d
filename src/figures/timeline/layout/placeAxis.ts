import type { Measure } from "#scene/measure.ts";
import { dayX } from "#scene/time/timeScale.ts";
import { timeAxis } from "#scene/time/years.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { ReportingPeriod } from "#domain/chronology/reportingPeriods.ts";

import type { PlacedAxis, PlacedBand } from "./placed.ts";

export interface AxisInput {
  readonly window: TimeWindow;
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
  readonly bands: readonly ReportingPeriod[];
  readonly today: Day;
  readonly asOf: Day;
  /** The day of the newest record; undefined where there is none. */
  readonly newest: Day | undefined;
}

/** Shorter stretches without a record, in days, aren't mentioned. */
const SILENT = 45;

const placeBand = (
  period: ReportingPeriod,
  { window, width }: AxisInput,
): readonly PlacedBand[] => {
  const x0 = Math.max(0, dayX(window, width, period.start));
  const x1 = Math.min(width, dayX(window, width, period.end + 1));
  return x1 <= 0 || x0 >= width ? [] : [{ x0, x1: Math.max(x1, x0 + 2), period }];
};

/** The axis, the bands of whole stretches, and today. */
export const placeAxis = (input: AxisInput): PlacedAxis => {
  const { window, width, height, measure, today, asOf, newest, bands } = input;
  const line = (day: Day): number | undefined =>
    day < Math.floor(window.start) || day >= window.end
      ? undefined
      : dayX(window, width, day + 0.5);
  const silence = newest === undefined || asOf - newest < SILENT ? undefined : newest;
  const x0 = silence === undefined ? 0 : Math.max(0, dayX(window, width, silence + 1));
  const x1 = Math.min(width, dayX(window, width, asOf + 0.5));
  const { lines: grid, names } = timeAxis(window, width, measure);
  return {
    width,
    height,
    grid,
    names,
    bands: bands.flatMap((band) => placeBand(band, input)),
    silent: silence === undefined || x1 - x0 < 1 ? undefined : { x0, x1, after: silence },
    today: line(today),
    asOf: asOf === today ? undefined : line(asOf),
  };
};

/** How far a name may extend beyond its year. */
const OUT = 8;

/**
 * Where the name of a year begins: centred on it, or beside today's line where it fits there. `between` is the stretch
 * that the names of other years leave free.
 */
export const besideToday = (
  x: number,
  wide: number,
  { today, grid, width }: PlacedAxis,
  between: { readonly from: number; readonly to: number },
): number => {
  const middle = x - wide / 2;
  if (today === undefined || Math.abs(today - x) > wide / 2 + 1) return middle;
  const start = grid.findLast((line) => line.x <= x)?.x ?? 0;
  const end = grid.find((line) => line.x > x)?.x ?? width;
  const [left, right] = [today - 2 - wide, today + 2];
  const hasRoomLeft = left >= Math.max(start - OUT, between.from);
  if (today > x && hasRoomLeft) return left;
  if (right + wide <= Math.min(end + OUT, between.to)) return right;
  return hasRoomLeft ? left : middle;
};
