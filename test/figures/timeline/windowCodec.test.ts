import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { wholeDays } from "#domain/calendar/moveWindow.ts";
import { daysIn } from "#domain/calendar/timeWindow.ts";
import { parseWindow, writeWindow } from "#figures/timeline/windowCodec.ts";

type Ymd = [year: number, month: number, date: number];

const limits = { start: dayOf(2019, 1, 1), end: dayOf(2037, 1, 1) };

describe("a window in the address", () => {
  test.each<[string, Ymd, Ymd]>([
    ["2021-01..2026-12", [2021, 1, 1], [2027, 1, 1]],
    ["2021..2025", [2021, 1, 1], [2026, 1, 1]],
    ["2023-09-26..2023-10-24", [2023, 9, 26], [2023, 10, 25]],
    ["2024-02..2024-02", [2024, 2, 1], [2024, 3, 1]],
    // Reversed: turned round.
    ["2026-12..2021-01", [2021, 1, 1], [2027, 1, 1]],
    // A thousand years wide: cut to what there is.
    ["1500..2500", [2019, 1, 1], [2037, 1, 1]],
    [" 2021..2022 ", [2021, 1, 1], [2023, 1, 1]],
  ])("%s is read", (text, from, to) => {
    expect(parseWindow(text, limits)).toEqual({ start: dayOf(...from), end: dayOf(...to) });
  });

  test.each([
    null,
    "",
    "..",
    "2021",
    "2021..",
    "..2021",
    "2021..2022..2023",
    "2021/2022..2023",
    "2021-13..2022",
    "1500..1600",
    "x".repeat(9999),
  ])("%s is no window", (text) => {
    expect(parseWindow(text, limits)).toBeUndefined();
  });

  test("what is written is read as the very same window", () => {
    const day = fc.integer({ min: limits.start, max: limits.end - 800 });
    fc.assert(
      fc.property(day, fc.integer({ min: 10, max: 800 }), fc.boolean(), (start, days, long) => {
        const window = { start, end: Math.min(limits.end, start + days * (long ? 5 : 1)) };
        expect(parseWindow(writeWindow(window), limits)).toEqual(window);
      }),
    );
  });

  test("any window of a gesture is rounded to one that can be written, within the limits", () => {
    const moment = fc.oneof(
      fc.double({ min: limits.start, max: limits.end, noNaN: true }),
      // A narrow stretch is widened about its middle, which may be noon.
      fc.integer({ min: 2 * limits.start, max: 2 * limits.end }).map((half) => half / 2),
    );
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const window = { start: Math.min(a, b), end: Math.max(a, b) };
        const whole = wholeDays(window, limits);
        expect(parseWindow(writeWindow(whole), limits)).toEqual(whole);
        if (daysIn(window) > 11) {
          expect(Math.abs(whole.start - window.start)).toBeLessThanOrEqual(0.5);
          expect(Math.abs(whole.end - window.end)).toBeLessThanOrEqual(0.5);
        }
      }),
      { examples: [[22604.5, 22605.5]] },
    );
  });
});
