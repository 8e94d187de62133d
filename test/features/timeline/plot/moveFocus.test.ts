import { describe, expect, test } from "vitest";

import { shapeLanes } from "#figures/timeline/layout/laneShapes.ts";
import { findStop, type Found, nearestOn } from "#features/timeline/plot/lines.ts";
import { type Move, moveFocus } from "#features/timeline/plot/moveFocus.ts";

import { inputOf, news, policy } from "#test/support/timelineSketch.ts";

const input = inputOf([
  policy("a", ["published 2021-03-01"]),
  policy("b", ["published 2023-03-01"]),
  news("m", "2021-03-01"),
  news("n", "2025-01-01"),
  news("o", "2021-05-01", "policy-news"),
  news("p", "2024-05-01", "policy-news"),
]);
const lines = {
  shapes: shapeLanes({ ...input, closed: new Set(["policy-news"]) }),
  context: input,
  gutter: 200,
};
const at = (key: string): Found => {
  const found = findStop(key, lines);
  if (found === undefined) throw new Error(`nothing is called ${key}`);
  return found;
};

describe("arrows", () => {
  test.each<[Move, string, string]>([
    // Down from the name of a lane through its rows, and on to the next lane.
    ["down", "policy", "policy/a"],
    ["down", "policy/a", "policy/b"],
    ["up", "policy/b", "policy/a"],
    ["up", "policy/a", "policy"],
    ["right", "policy", "policy/pin"],
    ["right", "policy/pin", "policy/a"],
    ["right", "policy/a", "policy/b"],
    ["left", "policy/b", "policy/a"],
    ["right", "policy/b", "policy/b"],
    ["home", "policy/b", "policy"],
    ["end", "policy", "policy/b"],
    // Along the news of an open lane, and the marks of a closed one.
    ["right", "corporate-news/m", "corporate-news/n"],
    ["right", "policy-news", "policy-news/o"],
    ["right", "policy-news/o", "policy-news/p"],
    ["end", "policy-news", "policy-news/p"],
    // News is reached at what is nearest in time.
    ["down", "corporate-news", "corporate-news/m"],
  ])("%s from %s to %s", (move, from, to) => {
    expect(moveFocus(at(from), move, lines).stop.key).toBe(to);
  });

  test("the first and the last of all", () => {
    const keys = lines.shapes.map(({ lane }) => lane.id);
    expect(moveFocus(at("policy/b"), "first", lines).stop.key).toBe(keys[0]);
    expect(moveFocus(at("policy/b"), "last", lines).stop.key.split("/")[0]).toBe(keys.at(-1));
    expect(moveFocus(at(keys[0] ?? ""), "up", lines).stop.key).toBe(keys[0]);
  });
});

describe("after the marks were placed anew", () => {
  test("the focus is on the same mark, wherever it went", () => {
    expect(findStop("policy/b", lines, { lane: 9, at: 9 })?.stop.key).toBe("policy/b");
  });
  test("or on the last line of its lane that is left", () => {
    const lane = lines.shapes.findIndex((shape) => shape.lane.id === "policy");
    expect(nearestOn({ lane, at: 99 }, 0, lines)?.stop.key).toBe("policy/b");
    expect(nearestOn({ lane: 99, at: 0 }, 0, lines)).toBeDefined();
  });
  test("and nowhere where nothing is left", () => {
    expect(findStop("gone", lines)).toBeUndefined();
    expect(nearestOn({ lane: 0, at: 0 }, 0, { ...lines, shapes: [] })).toBeUndefined();
  });
});
