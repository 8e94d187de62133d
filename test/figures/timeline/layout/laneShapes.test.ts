import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { heightOf, shapeLanes } from "#figures/timeline/layout/laneShapes.ts";
import { attentionRank, verdictsIn } from "#domain/chronology/outcomes.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { inputOfSnapshot } from "#test/support/timelineScenes.ts";
import { inputOf, news, policy } from "#test/support/timelineSketch.ts";

const years = (first: number, last: number) => ({
  start: dayOf(first, 1, 1),
  end: dayOf(last + 1, 1, 1),
});

describe("lanes", () => {
  const real = realSnapshot();

  test("open from the first on as long as there is room, the others are one line each", () => {
    for (const room of [400, 700, 1200]) {
      const shapes = shapeLanes(inputOfSnapshot(real, { room }));
      const open = shapes.filter(({ isOpen }) => isOpen);
      expect(open.length).toBeGreaterThan(0);
      if (open.length > 1) expect(heightOf(shapes)).toBeLessThanOrEqual(room);
      // None is closed that would still have fitted.
      const all = shapeLanes(inputOfSnapshot(real, { room: Number.POSITIVE_INFINITY }));
      shapes.forEach(({ isOpen, height }, at) => {
        const needed = (all[at]?.height ?? 0) - height;
        if (!isOpen) expect(heightOf(shapes) + needed).toBeGreaterThan(room);
      });
    }
    const all = shapeLanes(inputOfSnapshot(real, { room: Number.POSITIVE_INFINITY }));
    expect(all.every(({ isOpen }) => isOpen)).toBe(true);
  });

  test("those that were opened are open, those that were closed are not, however much room there is", () => {
    const { lanes } = inputOfSnapshot(real);
    const [first, last] = [lanes[0]?.id ?? "", lanes.at(-1)?.id ?? ""];
    const shapes = shapeLanes(
      inputOfSnapshot(real, { room: 300, opened: new Set([last]), closed: new Set([first]) }),
    );
    expect(shapes[0]?.isOpen).toBe(false);
    expect(shapes.at(-1)?.isOpen).toBe(true);
  });

  test("stand below each other without a gap, most judged targets first", () => {
    const shapes = shapeLanes(inputOfSnapshot(real));
    const judged = shapes.map(({ lane }) => lane.tally.judged);
    expect(judged).toEqual([...judged].sort((a, b) => b - a));
    shapes.forEach(({ top, height }, at) => {
      const next = shapes[at + 1];
      if (next !== undefined) expect(next.top).toBe(top + height);
    });
  });

  test("rows hold what reaches into the window and nothing else; what lies beyond is counted", () => {
    const input = inputOf(
      [
        policy("past", ["published 2015-01-01"], { period: { start: "2015", end: "2016" } }),
        policy("runs", ["published 2015-01-01"], { period: { start: "2015", end: "2030" } }),
        policy("in", ["published 2023-05-01"]),
        policy("later", ["published 2026-05-01"]),
        news("n", "2015-01-01", "policy-news"),
      ],
      { window: years(2022, 2024) },
    );
    const policies = shapeLanes(input).find(({ lane }) => lane.id === "policy");
    const ids = [...(policies?.rows ?? [])].map((row) => input.entries[row]?.id);
    // What dates from the window stands above what merely runs through it.
    expect(ids).toEqual(["in", "runs"]);
    expect(policies).toMatchObject({ before: 1, after: 1 });
  });

  test("rows by outcome begin with what needs attention; without one they go by date", () => {
    const input = inputOfSnapshot(real, { room: Number.POSITIVE_INFINITY });
    const rank = (row: Parameters<typeof attentionRank>[1]) => attentionRank(input.outcomes, row);
    for (const { rows } of shapeLanes({ ...input, rank })) {
      const ranks = [...rows].map(rank);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
    const missed = shapeLanes({ ...input, rank }).flatMap(({ rows }) =>
      [...rows].filter((row) => verdictsIn(input.outcomes, row).includes("missed")),
    );
    expect(missed.every((row) => rank(row) === 0)).toBe(true);
    for (const { rows } of shapeLanes(input)) {
      const starts = [...rows].map((row) => real.dataset.entries[row]?.main.start ?? 0);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  test("more rows than there may be are told as a number", () => {
    const input = inputOf(
      Array.from({ length: 9 }, (_none, at) => policy(`p${at}`, [`published 2020-0${at + 1}-01`])),
      { most: 4 },
    );
    expect(shapeLanes(input)).toMatchObject([{ cut: 5, rows: { length: 4 } }]);
  });

  test("a lane of thousands stays closed until it is opened", () => {
    const many = Array.from({ length: 200 }, (_none, at) =>
      policy(`p${at}`, [`published ${2000 + (at % 25)}-01-01`]),
    );
    const input = inputOf(many, { room: 600 });
    expect(shapeLanes(input)[0]?.isOpen).toBe(false);
    expect(shapeLanes({ ...input, opened: new Set(["policy"]) })[0]?.rows).toHaveLength(200);
  });
});
