import { describe, expect, it } from "vitest";

import { stepFrom } from "#figures/view/spots.ts";

describe("arrow keys on a scene of many links", () => {
  const spots = [
    { x: 0, y: 90 },
    { x: 50, y: 10 },
    { x: 50, y: 40 },
    { x: 80, y: 60 },
  ];
  it.each([
    ["ArrowRight", 0, 2],
    ["ArrowRight", 3, 3],
    ["ArrowLeft", 3, 1],
    ["ArrowUp", 0, 3],
    ["ArrowDown", 1, 2],
    ["Home", 3, 0],
    ["End", 0, 3],
    ["Enter", 0, undefined],
  ])("%s from %i", (key, from, to) => {
    expect(stepFrom(spots, from, key)).toBe(to);
  });

  it.each(["ArrowRight", "ArrowUp"])("%s reaches every point in the end", (key) => {
    const seen = new Set([0]);
    for (let at = 0, steps = 0; steps < 9; steps += 1) {
      at = stepFrom(spots, at, key) ?? at;
      seen.add(at);
    }
    expect(seen.size).toBe(spots.length);
  });
});

it("in rows every arrow leads to the next mark or to the one before, in the order in which they are read", () => {
  const places = [
    { x: 10, y: 10 },
    { x: 110, y: 10 },
    { x: 10, y: 110 },
  ];
  const step = (from: number, key: string) => stepFrom(places, from, key, true);
  expect(["ArrowRight", "ArrowDown"].map((key) => step(1, key))).toEqual([2, 2]);
  expect(["ArrowLeft", "ArrowUp"].map((key) => step(2, key))).toEqual([1, 1]);
  expect([step(0, "ArrowLeft"), step(2, "ArrowRight"), step(1, "Home"), step(1, "End")]).toEqual([
    0, 2, 0, 2,
  ]);
});
