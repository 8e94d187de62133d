import { expect, test } from "vitest";

import { isoDay } from "#domain/calendar/dates.ts";
import { firstWindow } from "#domain/chronology/firstWindow.ts";
import { reportingPeriods } from "#domain/chronology/reportingPeriods.ts";
import { presetsOf } from "#features/timeline/data/presets.ts";
import { coreDataset } from "#test/support/dataset.ts";

import { inputOf, TODAY } from "#test/support/timelineSketch.ts";

test("presets: everything, two five-year plans, the reporting period, the last year of data", () => {
  const dataset = coreDataset();
  const { limits, columns } = inputOf(dataset.entries);
  const first = firstWindow(columns.days, limits, TODAY);
  const bands = reportingPeriods(dataset);
  const presets = presetsOf({ limits, first, bands }, dataset.entries[0]?.main.end);
  expect(
    presets.slice(2).map(({ key, window }) => [key, isoDay(window.start), isoDay(window.end - 1)]),
  ).toEqual([
    ["2021-2025", "2021-01-01", "2025-12-31"],
    ["2026-2030", "2026-01-01", "2030-12-31"],
    ["period", "2023-09-26", "2023-10-24"],
    ["last-year", "2024-09-25", "2025-09-24"],
  ]);
  expect(presets[0]).toMatchObject({ key: "first", window: first });
  expect(presets[1]).toMatchObject({ key: "everything", window: limits });
});
