import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Day, dayOf, parseDate } from "#domain/calendar/dates.ts";
import type { Band } from "./placeTimeline.ts";
import { clampWindow } from "./moveWindow.ts";
import type { TimeWindow } from "./timeScale.ts";

export interface Preset {
  readonly key: string;
  readonly label: string;
  readonly window: TimeWindow;
}

/** Reporting periods of sources, as quiet bands. */
export const reportingPeriods = (dataset: Dataset): readonly Band[] =>
  [...dataset.sources.values()].flatMap(({ title, reportingPeriod }) => {
    const period = reportingPeriod === undefined ? undefined : parseDate(reportingPeriod);
    return period === undefined
      ? []
      : [{ start: period.start, end: period.end, label: `Reporting period of ${title}` }];
  });

const years = (first: number, last: number): TimeWindow => ({
  start: dayOf(first, 1, 1),
  end: dayOf(last + 1, 1, 1),
});

/** Stretches of time that readers ask for by name. Those outside the data are left out. */
export const presetsOf = (
  limits: TimeWindow,
  periods: readonly Band[],
  lastDay: Day | undefined,
): readonly Preset[] => {
  const [period] = periods;
  const all: Preset[] = [
    { key: "everything", label: "Everything", window: limits },
    { key: "2021-2025", label: "2021 to 2025", window: years(2021, 2025) },
    { key: "2026-2030", label: "2026 to 2030", window: years(2026, 2030) },
  ];
  if (period !== undefined) {
    const window = { start: period.start, end: period.end + 1 };
    all.push({ key: "period", label: "Newsletter’s reporting period", window });
  }
  if (lastDay !== undefined) {
    const window = { start: lastDay - 364, end: lastDay + 1 };
    all.push({ key: "last-year", label: "Last 12 months of data", window });
  }
  return all
    .filter(({ window }) => window.start < limits.end && window.end > limits.start)
    .map((preset) => ({ ...preset, window: clampWindow(preset.window, limits) }));
};
