import { describe, expect, test } from "vitest";

import { findFocus, moveFocus } from "#features/timeline/plot/moveFocus.ts";
import type { Stop } from "#charts/timeline/stops/stops.ts";

const stop = (key: string, x: number): Stop => ({
  type: "edge",
  key,
  side: "before",
  count: 1,
  x,
  x0: x,
  x1: x,
  y: 0,
});

const lanes = [[stop("a", 0), stop("b", 50), stop("c", 100)], [], [stop("d", 45), stop("e", 90)]];

describe("arrows", () => {
  test.each([
    ["right", [0, 0], [0, 1]],
    ["right", [0, 2], [0, 2]],
    ["left", [0, 1], [0, 0]],
    ["left", [0, 0], [0, 0]],
    ["home", [0, 2], [0, 0]],
    ["end", [0, 0], [0, 2]],
    // Down skips the empty lane and lands on what is nearest in time.
    ["down", [0, 1], [2, 0]],
    ["down", [0, 2], [2, 1]],
    ["down", [2, 1], [2, 1]],
    ["up", [2, 0], [0, 1]],
    ["first", [2, 1], [0, 0]],
    ["last", [0, 0], [2, 1]],
  ] as const)("%s leads from %j to %j", (move, [lane, at], [nextLane, nextAt]) => {
    expect(moveFocus(lanes, { lane, stop: at }, move)).toEqual({ lane: nextLane, stop: nextAt });
  });

  test("with nothing to stand on they stay", () => {
    expect(moveFocus([[], []], { lane: 0, stop: 0 }, "right")).toEqual({ lane: 0, stop: 0 });
  });
});

describe("after the marks were placed anew", () => {
  test("the focus is on the same mark, wherever it went", () => {
    expect(findFocus(lanes, "e", 0, 0)).toEqual({ lane: 2, stop: 1 });
  });
  test("or on the nearest one of its lane", () => {
    expect(findFocus(lanes, "gone", 2, 80)).toEqual({ lane: 2, stop: 1 });
  });
  test("or on the first lane that has any", () => {
    expect(findFocus(lanes, "gone", 1, 80)).toEqual({ lane: 0, stop: 0 });
  });
});
