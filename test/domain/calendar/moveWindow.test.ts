import fc from "fast-check";
import { expect, test } from "vitest";

import { clampWindow, panWindow, zoomWindow } from "#domain/calendar/moveWindow.ts";
import { dayAt, dayX } from "#scene/time/timeScale.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";

const limits: TimeWindow = { start: 0, end: 5000 };
const window = fc
  .tuple(
    fc.double({ min: 0, max: 4900, noNaN: true }),
    fc.double({ min: 10, max: 5000, noNaN: true }),
  )
  .map(([start, days]) => clampWindow({ start, end: start + days }, limits));

const isWithin = ({ start, end }: TimeWindow): void => {
  expect(start).toBeGreaterThanOrEqual(limits.start - 1e-6);
  expect(end).toBeLessThanOrEqual(limits.end + 1e-6);
  expect(end - start).toBeGreaterThanOrEqual(10 - 1e-6);
};

test("a pixel and its moment belong together", () => {
  fc.assert(
    fc.property(window, fc.double({ min: 0, max: 900, noNaN: true }), (one, x) => {
      expect(dayX(one, 900, dayAt(one, 900, x))).toBeCloseTo(x, 6);
    }),
  );
});

test("zooming and panning stay within the limits", () => {
  const factor = fc.double({ min: 0.001, max: 1000, noNaN: true });
  const days = fc.double({ min: -9999, max: 9999, noNaN: true });
  fc.assert(
    fc.property(window, factor, days, (one, by, move) => {
      isWithin(zoomWindow(one, by, (one.start + one.end) / 2, limits));
      isWithin(panWindow(one, move, limits));
      expect(daysIn(panWindow(one, move, limits))).toBeCloseTo(daysIn(one), 6);
    }),
  );
});

test("what is under the pointer stays there while one zooms in", () => {
  const from = { start: 1000, end: 2000 };
  const to = zoomWindow(from, 0.5, 1250, limits);
  expect(dayX(to, 800, 1250)).toBeCloseTo(dayX(from, 800, 1250), 9);
});
