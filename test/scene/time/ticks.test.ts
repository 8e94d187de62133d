import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { SMALL } from "#scene/mark.ts";
import { tableMeasure } from "#scene/measure.ts";
import { TICK_LEAD, ticksOf } from "#scene/time/ticks.ts";

const labels = (from: [number, number, number], to: [number, number, number], width: number) =>
  ticksOf({ start: dayOf(...from), end: dayOf(...to) }, width, tableMeasure)
    .map(({ label }) => label)
    .filter((label) => label !== "");

describe("the axis", () => {
  test("counts in years, months or days, whichever can be read", () => {
    expect(labels([2021, 1, 1], [2026, 6, 1], 600)).toEqual([
      "2021",
      "2022",
      "2023",
      "2024",
      "2025",
      "2026",
    ]);
    expect(labels([2023, 11, 1], [2024, 3, 20], 500)).toEqual([
      "Nov 2023",
      "Dec",
      "Jan 2024",
      "Feb",
      "Mar",
    ]);
    expect(labels([2024, 2, 27], [2024, 3, 3], 500)).toContain("29 Feb");
  });

  test("no label is cut at the right, or runs into the next", () => {
    const start = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(3000, 1, 1) });
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 10, max: 400_000 }),
        fc.integer({ min: 200, max: 2000 }),
        (from, days, width) => {
          const ticks = ticksOf({ start: from, end: from + days }, width, tableMeasure);
          expect(ticks.length).toBeLessThanOrEqual(width / 20 + 2);
          let free = 0;
          for (const { x, label } of ticks) {
            expect(x).toBeGreaterThanOrEqual(0);
            if (label === "") continue;
            expect(x).toBeGreaterThanOrEqual(free);
            free = x + TICK_LEAD + tableMeasure(label, SMALL);
            expect(free).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
