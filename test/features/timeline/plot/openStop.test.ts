import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { openStop } from "#features/timeline/plot/openStop.ts";
import { shapeLanes } from "#figures/timeline/layout/laneShapes.ts";
import { stopsOn } from "#features/timeline/plot/lines.ts";

import { inputOf, news } from "#test/support/timelineSketch.ts";

const open = (
  days: readonly string[],
  window = { start: dayOf(2015, 1, 1), end: dayOf(2027, 1, 1) },
) => {
  const input = { ...inputOf(days.map((day, at) => news(`n${at}`, day))), window };
  const shapes = shapeLanes({ ...input, closed: new Set(["corporate-news"]) });
  const [shape] = shapes;
  if (shape === undefined) throw new Error("expected a lane");
  const [, ...stops] = stopsOn({ lane: 0, at: 0 }, { shapes, context: input, gutter: 200 });
  return stops.map((stop) => openStop(stop, shape.lane, window, input.limits));
};

describe("opening", () => {
  test("a record leads to itself", () => {
    expect(open(["2020-05-05"])).toEqual([{ to: "record", row: 0 }]);
  });

  test("a cluster leads to the window where it splits", () => {
    const [opened] = open(["2020-05-05", "2020-05-09", "2020-05-20"]);
    expect(opened).toMatchObject({ to: "window" });
    if (opened?.to !== "window") return;
    expect(opened.window.start).toBeLessThan(dayOf(2020, 5, 5));
    expect(opened.window.end).toBeGreaterThan(dayOf(2020, 5, 20));
    expect(opened.window.end - opened.window.start).toBeLessThan(40);
  });

  test("a cluster of one day is listed, however close one looks", () => {
    const days = ["2024-02-29", "2024-02-29", "2024-02-29"];
    expect(open(days)).toMatchObject([{ to: "list" }]);
    const close = { start: dayOf(2024, 2, 25), end: dayOf(2024, 3, 6) };
    expect(open(days, close)).toMatchObject([{ to: "list" }]);
  });

  test("a counter at the edge brings in what it counts and keeps the rest in sight", () => {
    const window = { start: dayOf(2020, 1, 1), end: dayOf(2021, 1, 1) };
    const [before, , after] = open(["2016-06-01", "2020-05-05", "2025-06-01"], window);
    expect(before).toMatchObject({ to: "window", window: { end: window.end } });
    expect(after).toMatchObject({ to: "window", window: { start: window.start } });
    if (before?.to === "window") expect(before.window.start).toBeLessThan(dayOf(2016, 6, 1));
    if (after?.to === "window") expect(after.window.end).toBeGreaterThan(dayOf(2025, 6, 1));
  });
});
