import fc from "fast-check";
import { expect, test } from "vitest";

import { splitRuns } from "#figures/timeline/layout/placeStrip.ts";
import { countBins } from "#scene/time/density.ts";
import { lowerBound } from "#scene/time/sortedDays.ts";

const sorted = fc
  .array(fc.integer({ min: 0, max: 3000 }), { maxLength: 300 })
  .map((days) => Int32Array.from(days.sort((a, b) => a - b)));

test("runs partition a lane, and break exactly where neighbours are far enough apart", () => {
  fc.assert(
    fc.property(sorted, fc.double({ min: 0.1, max: 400, noNaN: true }), (starts, gap) => {
      const runs = splitRuns(starts, 0, starts.length, gap) ?? [];
      const plain: number[][] = [];
      starts.forEach((day, at) => {
        const last = plain.at(-1);
        if (last === undefined || day - (starts[at - 1] ?? 0) >= gap) plain.push([at]);
        else last.push(at);
      });
      expect(runs.map(({ from, to }) => [from, to])).toEqual(
        plain.map((run) => [run[0], (run.at(-1) ?? 0) + 1]),
      );
    }),
  );
});

test("beyond the most runs asked for there are none", () => {
  expect(splitRuns(Int32Array.of(0, 10, 20, 30), 0, 4, 5, 3)).toBeUndefined();
  expect(splitRuns(Int32Array.of(0, 10, 20, 30), 0, 4, 5, 4)).toHaveLength(4);
});

test("bins count every record of the window once", () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: 1, max: 500 }), fc.nat(2000), (starts, bins, start) => {
      const window = { start, end: start + 700 };
      const { counts, most } = countBins(starts, window, bins);
      const inside = starts.filter((day) => day >= start && day < start + 700);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inside.length);
      expect(most).toBe(Math.max(0, ...counts));
    }),
    // 308 parts of 700 days, added up as fractions, end a little after the window.
    { examples: [[Int32Array.of(815), 308, 115]] },
  );
});

test("the lower bound is the first place that isn't smaller", () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: -5, max: 3005 }), (starts, value) => {
      const plain = starts.findIndex((day) => day >= value);
      expect(lowerBound(starts, value)).toBe(plain < 0 ? starts.length : plain);
    }),
  );
});
