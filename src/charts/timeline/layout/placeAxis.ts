import { SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { ticksOf, TICK_LEAD } from "#charts/scene/time/ticks.ts";
import { xOf } from "#charts/scene/time/timeScale.ts";
import { yearNaming } from "#charts/scene/time/years.ts";
import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { ReportingPeriod } from "#domain/chronology/reportingPeriods.ts";
import { tickLabel } from "#messages/charts/ticks.ts";

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

/** From this many years on the axis counts in years. */
const YEARS = 2.6;
const DAYS = 365.25;
/** Fewer days without a record than this are nothing to be told. */
const SILENT = 45;

/** The first days of all years that a window holds a part of. */
const yearsIn = ({ start, end }: TimeWindow): readonly number[] => {
  const first = partsOf(Math.floor(start)).year;
  const last = partsOf(Math.ceil(end) - 1).year;
  return Array.from({ length: last - first + 1 }, (_none, at) => first + at);
};

const yearAxis = ({ window, width, measure }: AxisInput): Pick<PlacedAxis, "grid" | "names"> => {
  const isNamed = yearNaming(window.start, window.end, width);
  const years = yearsIn(window);
  const edge = (year: number): number => xOf(window, width, dayOf(year, 1, 1));
  return {
    grid: years.flatMap((year) => {
      const x = edge(year);
      return x < 0 || x > width ? [] : [{ x, strong: false }];
    }),
    names: years.flatMap((year) => {
      const [x0, x1] = [Math.max(0, edge(year)), Math.min(width, edge(year + 1))];
      const text = tickLabel(dayOf(year, 1, 1), "year", true);
      // A name of every other year may reach into its neighbours, but none out of a year that is cut off.
      const fits =
        x1 - x0 >= Math.min(measure(text, SMALL) + 2, (edge(year + 1) - edge(year)) * 0.9);
      return isNamed(year) && fits ? [{ x: (x0 + x1) / 2, text, isMiddle: true }] : [];
    }),
  };
};

const tickAxis = ({ window, width, measure }: AxisInput): Pick<PlacedAxis, "grid" | "names"> => {
  const ticks = ticksOf(window, width, measure);
  return {
    grid: ticks.map(({ x, strong }) => ({ x, strong })),
    names: ticks.flatMap(({ x, label }) =>
      label === "" ? [] : [{ x: x + TICK_LEAD, text: label, isMiddle: false }],
    ),
  };
};

const placeBand = (
  period: ReportingPeriod,
  { window, width }: AxisInput,
): readonly PlacedBand[] => {
  const x0 = Math.max(0, xOf(window, width, period.start));
  const x1 = Math.min(width, xOf(window, width, period.end + 1));
  return x1 <= 0 || x0 >= width ? [] : [{ x0, x1: Math.max(x1, x0 + 2), period }];
};

/** The axis, what is known of whole stretches, and today. */
export const placeAxis = (input: AxisInput): PlacedAxis => {
  const { window, width, height, today, asOf, newest, bands } = input;
  const line = (day: Day): number | undefined =>
    day < Math.floor(window.start) || day >= window.end ? undefined : xOf(window, width, day + 0.5);
  const silence = newest === undefined || asOf - newest < SILENT ? undefined : newest;
  const x0 = silence === undefined ? 0 : Math.max(0, xOf(window, width, silence + 1));
  const x1 = Math.min(width, xOf(window, width, asOf + 0.5));
  return {
    width,
    height,
    ...(daysIn(window) > YEARS * DAYS ? yearAxis(input) : tickAxis(input)),
    bands: bands.flatMap((band) => placeBand(band, input)),
    silent: silence === undefined || x1 - x0 < 1 ? undefined : { x0, x1, after: silence },
    today: line(today),
    asOf: asOf === today ? undefined : line(asOf),
  };
};
