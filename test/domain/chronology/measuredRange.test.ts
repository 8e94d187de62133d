import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf, isoDay } from "#domain/calendar/dates.ts";
import { sameWindow, type TimeWindow, wholeMonths } from "#domain/calendar/timeWindow.ts";
import {
  draggedTo,
  firstRange,
  rangeBetween,
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
