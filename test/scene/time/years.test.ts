import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { tableMeasure } from "#scene/measure.ts";
import { timeAxis, yearsIn } from "#scene/time/years.ts";
import { dayOf, partsOf } from "#domain/calendar/dates.ts";

const span = (from: number, to: number) => [dayOf(from, 1, 1), dayOf(to, 12, 31)] as const;

describe("the years of an axis", () => {
  test("each begins at its line and is named in the middle of what is in sight of it", () => {
    const { starts, named } = yearsIn(span(2020, 2026), 900);
    expect(starts.map((day) => partsOf(day).year)).toEqual([
      2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    for (const { year, day } of named) {
      expect(Math.abs(day - (dayOf(year, 1, 1) + dayOf(year, 12, 31)) / 2)).toBeLessThanOrEqual(1);
    }
  });

  test("are named where they stand apart, else round ones alone", () => {
    const named = (width: number) => yearsIn(span(2020, 2035), width).named.map(({ year }) => year);
    expect(named(900)).toHaveLength(16);
    expect(named(340)).toEqual([2020, 2022, 2024, 2026, 2028, 2030, 2032, 2034]);
    expect(named(140)).toEqual([2020, 2025, 2030, 2035]);
  });

  test("no two names touch, and none reaches far out of the axis, however it is cut", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2030, 1, 1) }),
        fc.integer({ min: 1000, max: 30_000 }),
        fc.integer({ min: 120, max: 1900 }),
        (start, days, width) => {
          const { names, lines } = timeAxis({ start, end: start + days }, width, tableMeasure);
          for (const [at, { x, isMiddle }] of names.entries()) {
            expect(isMiddle).toBe(true);
            expect(x).toBeGreaterThan(0);
            expect(x).toBeLessThan(width);
            expect(x - (names[at - 1]?.x ?? -99)).toBeGreaterThanOrEqual(34);
          }
          for (const { x } of lines) expect(x >= 0 && x <= width).toBe(true);
        },
      ),
    );
  });

  test("a short time counts in months or days, behind their lines", () => {
    const window = { start: dayOf(2023, 1, 1), end: dayOf(2024, 1, 1) };
    const { names } = timeAxis(window, 900, tableMeasure);
    expect(names.every(({ isMiddle }) => !isMiddle)).toBe(true);
    expect(names.length).toBeGreaterThan(3);
  });
});
