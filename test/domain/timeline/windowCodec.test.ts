import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/dates.ts";
import { daysIn } from "#domain/timeline/timeScale.ts";
import { parseWindow, writeWindow } from "#domain/timeline/windowCodec.ts";

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

  test("a single day is widened to what can be told apart", () => {
    const window = parseWindow("2024-02-29..2024-02-29", limits);
    expect(window && daysIn(window)).toBe(10);
  });

  test("what is written is read as the same window, to within a month", () => {
    const day = fc.integer({ min: limits.start, max: limits.end - 800 });
    fc.assert(
      fc.property(day, fc.integer({ min: 10, max: 800 }), fc.boolean(), (start, days, long) => {
        const window = { start, end: Math.min(limits.end, start + days * (long ? 5 : 1)) };
        const read = parseWindow(writeWindow(window), limits);
        expect(read).toBeDefined();
        if (read === undefined) return;
        expect(Math.abs(read.start - window.start)).toBeLessThanOrEqual(16);
        expect(Math.abs(read.end - window.end)).toBeLessThanOrEqual(16);
        // Writing it once more changes nothing: an address is stable.
        expect(writeWindow(read)).toBe(writeWindow(window));
      }),
    );
  });
});
