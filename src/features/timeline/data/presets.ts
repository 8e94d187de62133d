import { type Day, dayOf } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { ReportingPeriod } from "#domain/chronology/reportingPeriods.ts";

import { clampWindow } from "#domain/calendar/moveWindow.ts";

/** A named stretch of time. */
export interface Preset {
  readonly key: "first" | "everything" | "2021-2025" | "2026-2030" | "period" | "last-year";
  readonly window: TimeWindow;
}

interface Data {
  readonly limits: TimeWindow;
  /** The stretch shown at first. */
  readonly first: TimeWindow;
  readonly bands: readonly ReportingPeriod[];
}

const years = (first: number, last: number): TimeWindow => ({
  start: dayOf(first, 1, 1),
  end: dayOf(last + 1, 1, 1),
});

/** The presets for a data set, clamped to it. Those outside it are left out. */
export const presetsOf = (
  { limits, first, bands }: Data,
  lastDay: Day | undefined,
): readonly Preset[] => {
  const [period] = bands;
  const all: Preset[] = [
    { key: "first", window: first },
    { key: "everything", window: limits },
    { key: "2021-2025", window: years(2021, 2025) },
    { key: "2026-2030", window: years(2026, 2030) },
  ];
  if (period !== undefined) {
    all.push({ key: "period", window: { start: period.start, end: period.end + 1 } });
  }
  if (lastDay !== undefined) {
    all.push({ key: "last-year", window: { start: lastDay - 364, end: lastDay + 1 } });
  }
  return all
    .filter(({ window }) => window.start < limits.end && window.end > limits.start)
    .map(({ key, window }) => ({ key, window: clampWindow(window, limits) }));
};
