import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { SMALL } from "#scene/mark.ts";
import { tableMeasure } from "#scene/measure.ts";
import { countBins } from "#scene/time/density.ts";
import { shapeLanes } from "#figures/timeline/layout/laneShapes.ts";
import { placeClosed, placeNews, splitRuns } from "#figures/timeline/layout/placeStrip.ts";
import { dayOf } from "#domain/calendar/dates.ts";
import { inputOf, news, someEntries, someWindow } from "#test/support/timelineSketch.ts";

/** News over 2020 to 2029, a hundred pixels a year. */
const stripOf = (days: readonly string[]) => {
  const input = inputOf(
    days.map((day, at) => news(`n${at}`, day)),
    { window: { start: dayOf(2020, 1, 1), end: dayOf(2030, 1, 1) }, width: 1000 },
  );
  return shapeLanes(input).flatMap((shape) => placeNews(shape, input));
};

describe("news under a lane", () => {
  test("becomes a count nearer than eleven pixels", () => {
    const placed = stripOf(["2024-01-01", "2024-01-20", "2024-02-10", "2024-12-01"]);
    expect(placed.map((mark) => (mark.type === "cluster" ? mark.rows.length : 1))).toEqual([3, 1]);
  });

  test("no name reaches the next mark or leaves the plot", () => {
    const any = fc.array(fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2029, 12, 31) }), {
      minLength: 1,
      maxLength: 40,
    });
    const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(any, (days) => {
        const placed = stripOf(days.map(iso));
        placed.forEach((mark, at) => {
          if (mark.type === "cluster" || mark.label === undefined) return;
          const end = mark.label.x + tableMeasure(mark.label.text, SMALL);
          expect(end).toBeLessThanOrEqual(placed[at + 1]?.x0 ?? 1000);
        });
      }),
    );
  });
});

test("the marks of a closed lane hold every record of the window, each once", () => {
  const any = someEntries(80).chain((entries) => {
    const input = inputOf(entries, { room: 0 });
    return fc.record({ input: fc.constant(input), window: someWindow(input.limits) });
  });
  fc.assert(
    fc.property(any, ({ input, window }) => {
      const closed = new Set(input.lanes.map(({ id }) => id));
      for (const shape of shapeLanes({ ...input, window, closed })) {
        const rows = placeClosed(shape, { ...input, window }).flatMap((mark) =>
          mark.type === "record" ? [mark.row] : [...mark.rows],
        );
        const expected = [...shape.lane.rows].filter((_row, at) => {
          const start = shape.lane.starts[at] ?? 0;
          return start >= Math.floor(window.start) && start < window.end;
        });
        expect(rows).toEqual(expected);
      }
    }),
  );
});

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
