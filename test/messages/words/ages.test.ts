import { expect, test } from "vitest";
import { monthsOld } from "#domain/calendar/ages.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { dayFrom } from "#test/support/dataset.ts";

const dateOf = (text: string) => parseDate(text) ?? expect.unreachable(`${text} is no date`);

// Whole months, from the end of what the figure stands for.
test.each([
  ["2021", "2022-12-30", 11],
  ["2021", "2022-12-31", 12],
  ["2021", "2026-11-24", 58],
  ["2021", "2026-12-31", 60],
  ["2024-06", "2025-06-29", 11],
  ["2024-06", "2025-06-30", 12],
  ["2024-06-30", "2026-06-29", 23],
  ["2024-06-30", "2026-06-30", 24],
  // The last day of a month is its end, however long it is.
  ["2024-02-29", "2025-02-27", 11],
  ["2024-02-29", "2025-02-28", 12],
  ["2023-12-31", "2024-06-30", 6],
  ["2024-02-29", "2025-03-01", 12],
  ["2024-02-29", "2028-02-29", 48],
  ["2021-03/2022-11", "2023-11-30", 12],
  // A figure may stand for a period that isn't over yet.
  ["2025", "2025-06-30", 0],
])("a figure of %s is as old on %s: %i", (date, asOf, months) => {
  expect(monthsOld(dateOf(date), dayFrom(asOf))).toBe(months);
});
