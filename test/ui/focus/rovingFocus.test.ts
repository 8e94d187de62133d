import { expect, test } from "vitest";

import { stepInGrid, stepInList } from "#ui/focus/rovingFocus.ts";

test.each([
  ["ArrowDown", [0, 0], [1, 0]],
  ["ArrowDown", [4, 0], [4, 0]],
  ["ArrowDown", [1, 2], [2, 0]],
  ["ArrowUp", [0, 0], [0, 0]],
  ["ArrowUp", [3, 1], [2, 0]],
  ["Home", [3, 1], [0, 0]],
  ["End", [0, 0], [4, 0]],
  ["ArrowRight", [2, 0], [2, 1]],
  ["ArrowRight", [2, 3], [2, 3]],
  ["ArrowLeft", [2, 3], [2, 2]],
  ["ArrowLeft", [2, 0], [2, 0]],
  ["Tab", [2, 0], undefined],
  [" ", [2, 0], undefined],
] as const)("%s from %j in a list with controls", (key, [row, column], expected) => {
  const next = stepInGrid(key, { row, column }, 5, 4);
  expect(next).toEqual(expected && { row: expected[0], column: expected[1] });
});

test.each([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 3, 3],
  ["ArrowUp", 0, 0],
  ["Home", 2, 0],
  ["End", 0, 3],
  ["Tab", 0, undefined],
  ["ArrowRight", 0, undefined],
])("%s from place %i of four", (key, from, to) => {
  expect(stepInList(key, from, 4)).toBe(to);
});
