import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import type { PlacedLane, PlacedMark } from "#charts/timeline/layout/placed.ts";
import { recordMarks } from "#charts/timeline/marks/laneMarks.ts";
import { contextOf, placeTimeline } from "#charts/timeline/layout/placeTimeline.ts";
import { KIND_LEAD } from "#charts/timeline/layout/placeItems.ts";
import { stopsOf } from "#charts/timeline/stops/stops.ts";
import { SMALL } from "#charts/scene/mark.ts";
import { tableMeasure } from "#charts/scene/measure.ts";
import { xOf } from "#charts/scene/time/timeScale.ts";
import { touches } from "#domain/chronology/lanes.ts";

import {
  inputOf,
  news,
  policy,
  someEntries,
  someWindow,
  TODAY,
} from "#test/support/timelineSketch.ts";

const any = someEntries(90).chain((entries) => {
  const input = inputOf(entries);
  return fc.record({
    input: fc.constant(input),
    window: someWindow(input.limits),
    width: fc.integer({ min: 200, max: 1600 }),
  });
});

const rowsOf = (mark: PlacedMark): readonly number[] =>
  mark.type === "record" ? [mark.row] : [...mark.rows];

const overlaps = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] < b[1] - 0.01 && b[0] < a[1] - 0.01;

const line = (lane: PlacedLane): ReadonlyMap<number, readonly PlacedMark[]> => {
  const lines = new Map<number, PlacedMark[]>();
  for (const mark of lane.marks) {
    // A disc stands a little above the line of its track.
    const y = Math.round(mark.type === "cluster" && lane.height !== 40 ? mark.y + 4 : mark.y);
    lines.set(y, [...(lines.get(y) ?? []), mark]);
  }
  return lines;
};

const reach = ({ x0, x1, label }: PlacedMark): readonly [number, number] => [
  Math.min(x0, label?.x ?? x0),
  Math.max(x1, label === undefined ? x1 : label.x + label.width),
];

describe("placing marks", () => {
  test("neither marks nor labels on one line overlap", () => {
    fc.assert(
      fc.property(any, ({ input, window, width }) => {
        for (const lane of placeTimeline({ ...input, window, width }).lanes) {
          for (const marks of line(lane).values()) {
            const spans = marks.map(reach).sort((a, b) => a[0] - b[0]);
            spans.forEach((span, at) => {
              const next = spans[at + 1];
              if (next !== undefined) expect(overlaps(span, next)).toBe(false);
            });
          }
        }
      }),
    );
  });

  test("what has a date in sight stands above what merely runs through", () => {
    const input = inputOf([
      policy("runs", ["published 2019-05-05"], { period: { start: "2019", end: "2030" } }),
      policy("begins", ["published 2023-10-08"], { period: { start: "2023", end: "2025" } }),
    ]);
    const yOf = (start: number, end: number) =>
      Object.fromEntries(
        placeTimeline({ ...input, window: { start, end } }).lanes.flatMap(({ marks }) =>
          marks.flatMap((mark) =>
            mark.type === "record" ? [[input.entries[mark.row]?.id ?? "", mark.y]] : [],
          ),
        ),
      );
    const { runs = 0, begins = 0 } = yOf(dayOf(2023, 9, 1), dayOf(2023, 12, 1));
    expect(begins).toBeLessThan(runs);
    const all = yOf(input.limits.start, input.limits.end);
    expect(all["runs"]).toBeLessThan(all["begins"] ?? 0);
  });

  test("no label, nor the shape that leads it, begins left of the plot, where lanes have their names", () => {
    // Windows that begin in the middle of a mark.
    const cut = someEntries(30).chain((entries) =>
      fc.record({
        entries: fc.constant(entries),
        begun: fc.constantFrom(...entries.map(({ main }) => main.start)),
        days: fc.integer({ min: 20, max: 4000 }),
        kinds: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(cut, ({ entries, begun, days, kinds }) => {
        const start = begun + days / 200;
        const window = { start, end: start + days };
        for (const { marks } of placeTimeline(inputOf(entries, { window, kinds })).lanes) {
          for (const mark of marks) {
            const least = mark.type === "record" && mark.led ? KIND_LEAD : 0;
            if (mark.label !== undefined) expect(mark.label.x).toBeGreaterThan(least - 0.1);
          }
        }
      }),
    );
  });

  test("no label is wider than its room, or cut by the right edge", () => {
    fc.assert(
      fc.property(any, ({ input, window, width }) => {
        for (const { marks } of placeTimeline({ ...input, window, width }).lanes) {
          for (const { label } of marks) {
            if (label === undefined) continue;
            expect(tableMeasure(label.text, SMALL)).toBeLessThanOrEqual(label.width + 0.1);
            expect(label.x + label.width).toBeLessThanOrEqual(width + 0.1);
          }
        }
      }),
    );
  });

  test("marks and the counts at the edges partition the records of each lane", () => {
    fc.assert(
      fc.property(any, ({ input, window, width }) => {
        const placed = placeTimeline({ ...input, window, width });
        expect(placed.lanes.map(({ lane }) => lane)).toEqual(input.lanes);
        placed.lanes.forEach((lane) => {
          const context = contextOf({ ...input, window, width });
          const stops = stopsOf(lane, context).filter((stop) => stop.type !== "edge");
          const drawn = stops.flatMap(rowsOf);
          expect(new Set(drawn).size).toBe(drawn.length);
          expect(drawn.length + lane.before + lane.after).toBe(lane.total);
          expect(Math.min(lane.before, lane.after)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test("a record that is drawn has a day in the window", () => {
    fc.assert(
      fc.property(any, ({ input, window, width }) => {
        for (const { marks } of placeTimeline({ ...input, window, width }).lanes) {
          for (const mark of marks) {
            if (mark.type === "record")
              expect(touches(input.extents(), mark.row, window)).toBe(true);
          }
        }
      }),
    );
  });

  test("the same input gives the same picture, in whatever order the records came", () => {
    fc.assert(
      fc.property(someEntries(40), (entries) => {
        const there = placeTimeline(inputOf(entries));
        const back = placeTimeline(inputOf([...entries].reverse()));
        expect(back).toEqual(there);
      }),
    );
  });

  test("panning regroups nothing and moves no line", () => {
    fc.assert(
      fc.property(someEntries(30), (entries) => {
        const input = inputOf(entries);
        const { start, end } = input.limits;
        const days = (end - start) / 2;
        const at = (from: number) =>
          placeTimeline({ ...input, window: { start: from, end: from + days } }).lanes;
        // All of a lane that stays in sight stays grouped alike.
        const keys = (from: number) =>
          new Set(at(from).flatMap(({ marks }) => marks.map(({ key }) => key)));
        const here = keys(start + days / 2);
        for (const key of keys(start + days / 2 + 0.25)) {
          const isNew = !here.has(key);
          if (isNew) expect(at(start + days / 2).some(({ after }) => after > 0)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("what dates say", () => {
  const only = (marks: readonly PlacedMark[] | undefined) => {
    const [mark] = marks ?? [];
    if (mark?.type !== "record") throw new Error("expected one record");
    return mark;
  };
  const place = (entry: ReturnType<typeof policy>, from: number, to: number) => {
    const input = inputOf([entry]);
    const window = { start: from, end: to };
    const { lanes } = placeTimeline({ ...input, window, width: 800 });
    return { mark: only(lanes[0]?.marks), x: (day: number) => xOf(window, 800, day) };
  };

  test("a month and a year are as wide as they are uncertain, leap days included", () => {
    const { mark, x } = place(
      policy("a", ["published 2024-02", "in-force 2025"]),
      dayOf(2024, 1, 1),
      dayOf(2026, 1, 1),
    );
    const [month, year] = mark.dates;
    expect(month).toMatchObject({ means: "published", x0: x(dayOf(2024, 2, 1)) });
    expect(month?.x1).toBeCloseTo(x(dayOf(2024, 3, 1)));
    expect((month?.x1 ?? 0) - (month?.x0 ?? 0)).toBeCloseTo((29 / 731) * 800);
    expect(year?.x0).toBeCloseTo(x(dayOf(2025, 1, 1)));
    expect(year?.x1).toBeCloseTo(x(dayOf(2026, 1, 1)));
  });

  test("a deadline stands at the end of its year, a period runs to the end of its horizon", () => {
    const { mark, x } = place(
      policy("a", ["published 2021-03-05"], { period: { start: "2021", end: "2025" } }, ["2025"]),
      dayOf(2020, 1, 1),
      dayOf(2027, 1, 1),
    );
    expect(mark.bar?.x0).toBeCloseTo(x(dayOf(2021, 1, 1)));
    expect(mark.bar?.x1).toBeCloseTo(x(dayOf(2026, 1, 1)));
    expect(mark.dates.find(({ means }) => means === "due")?.x).toBeCloseTo(x(dayOf(2026, 1, 1)));
  });

  test("an open period fades after today", () => {
    const { mark, x } = place(
      policy("a", ["published 2021-03-05"], { period: { start: "2021" } }),
      dayOf(2020, 1, 1),
      dayOf(2030, 1, 1),
    );
    expect(mark.bar).toMatchObject({ open: true });
    expect(mark.bar?.x1).toBeCloseTo(x(TODAY + 1));
  });

  test("signed and published on one day are both drawn; other marks there are folded away", () => {
    const { mark } = place(
      policy("a", ["signed 2023-10-08", "published 2023-10-08", "in-force 2023-10-09"]),
      dayOf(2023, 1, 1),
      dayOf(2024, 1, 1),
    );
    expect(mark.dates.map(({ means }) => means)).toEqual(["signed", "published"]);
  });
});

describe("crowds", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      news(`n${at}`, `20${10 + (at % 20)}-0${1 + (at % 9)}-${10 + (at % 19)}`),
    );

  test("nothing at all, or all on one day, is a picture too", () => {
    expect(placeTimeline(inputOf([])).lanes).toEqual([]);
    const day = Array.from({ length: 5000 }, (_, at) => news(`n${at}`, "2024-02-29"));
    const [lane] = placeTimeline(inputOf(day)).lanes;
    expect(lane?.density).toBeUndefined();
    expect(lane?.marks).toHaveLength(1);
    expect(lane?.marks[0]).toMatchObject({ type: "cluster", firstDay: dayOf(2024, 2, 29) });
  });

  test("a lane that would be a solid bar shows density, and nodes again as one zooms in", () => {
    const input = inputOf(many(5000));
    const [whole] = placeTimeline(input).lanes;
    expect(whole?.density?.path).toMatch(/^M0 /);
    expect(whole?.marks).toEqual([]);
    const close = { start: dayOf(2020, 1, 1), end: dayOf(2020, 1, 20) };
    const [near] = placeTimeline({ ...input, window: close }).lanes;
    expect(near?.density).toBeUndefined();
    expect(near?.marks.length).toBeGreaterThan(0);
  });

  test.each([1, 1000, 100_000])(
    "%i records take no more marks than the pixels hold",
    (count) => {
      const input = inputOf(many(count));
      const { lanes, ticks } = placeTimeline(input);
      const drawn = lanes.flatMap((lane) => [...lane.marks, ...recordMarks(lane, 800)]);
      expect(drawn.length + ticks.length).toBeLessThan(320);
    },
    30_000,
  );
});
