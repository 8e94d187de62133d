import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf, isoDay } from "#domain/calendar/dates.ts";
import { sameWindow, type TimeWindow, wholeMonths } from "#domain/calendar/timeWindow.ts";
import {
  draggedTo,
  firstRange,
  rangeBetween,
  rangeStepFor,
  steppedBy,
} from "#domain/chronology/measuredRange.ts";

const limits = { start: dayOf(2015, 11, 20), end: dayOf(2036, 2, 10) };
const rangeText = (range: TimeWindow | undefined) =>
  range && `${isoDay(range.start)} ${isoDay(range.end)}`;

describe("a drag along the axis", () => {
  const [from, to] = [dayOf(2023, 3, 20), dayOf(2024, 2, 10)] as const;

  test.each([
    ["day", "2023-03-20 2024-02-10"],
    ["month", "2023-04-01 2024-02-01"],
    ["year", "2023-01-01 2024-01-01"],
  ] as const)("snaps to the nearest %s, whichever way it goes", (step, expected) => {
    expect(rangeText(rangeBetween(from, to, step, limits))).toBe(expected);
    expect(rangeText(rangeBetween(to, from, step, limits))).toBe(expected);
  });

  test("within a month is that month, and a click is none", () => {
    const day = dayOf(2023, 5, 12);
    expect(rangeText(rangeBetween(day, day + 4, "month", limits))).toBe("2023-05-01 2023-06-01");
    expect(rangeText(rangeBetween(day, day + 4, "year", limits))).toBe("2023-01-01 2024-01-01");
    expect(rangeBetween(day + 0.2, day + 0.4, "month", limits)).toBeUndefined();
  });

  test.each([
    [20, 1000, "day"],
    [365, 1000, "month"],
    [6 * 365, 1000, "month"],
    [6 * 365, 200, "year"],
    [40 * 365, 1000, "year"],
  ] as const)("over %d days in %d pixels snaps to a %s", (days, pixels, step) => {
    expect(rangeStepFor(days, pixels)).toBe(step);
  });
});

test.each([
  ["start", "month", 1, "2023-02-01 2024-01-01"],
  ["start", "month", -1, "2022-12-01 2024-01-01"],
  ["end", "year", 1, "2023-01-01 2025-01-01"],
  ["end", "month", -1, "2023-01-01 2023-12-01"],
  // Never past the other end.
  ["end", "year", -1, "2023-01-01 2024-01-01"],
  ["start", "year", 1, "2023-01-01 2024-01-01"],
] as const)("a key moves the %s by a %s: %d", (end, step, by, expected) => {
  const range = { start: dayOf(2023, 1, 1), end: dayOf(2024, 1, 1) };
  expect(rangeText(steppedBy(range, end, step, by, limits))).toBe(expected);
});

test("from a day within a month a key leads to the beginning of one", () => {
  const range = { start: dayOf(2023, 1, 20), end: dayOf(2024, 1, 1) };
  expect(rangeText(steppedBy(range, "start", "month", -1, limits))).toBe("2023-01-01 2024-01-01");
  expect(rangeText(steppedBy(range, "start", "month", 1, limits))).toBe("2023-02-01 2024-01-01");
});

test("a range always has a day, is within the limits, and is of whole months where it snaps to them", () => {
  const moment = fc.double({ min: limits.start, max: limits.end, noNaN: true });
  const step = fc.constantFrom("month" as const, "year" as const);
  fc.assert(
    fc.property(moment, moment, moment, step, (a, b, c, by) => {
      const between = rangeBetween(a, b, by, limits);
      const first = firstRange(
        { start: Math.floor(Math.min(a, b)), end: Math.ceil(Math.max(a, b)) + 20 },
        by,
        limits,
      );
      for (const range of [between, first]) {
        if (range === undefined) continue;
        const all = [
          range,
          draggedTo(range, "start", c, by, limits),
          draggedTo(range, "end", c, by, limits),
          steppedBy(range, "end", by, 1, limits),
          steppedBy(range, "start", by, -1, limits),
        ];
        for (const { start, end } of all) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(limits.start);
          expect(end).toBeLessThanOrEqual(limits.end);
        }
        const inside = range.start > limits.start && range.end < limits.end;
        if (inside) expect(sameWindow(wholeMonths(range), range)).toBe(true);
      }
    }),
  );
});
