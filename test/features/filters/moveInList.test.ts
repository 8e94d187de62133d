import { expect, test } from "vitest";

import { moveInList } from "#features/filters/moveInList.ts";

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
] as const)("%s from %j", (key, [row, column], expected) => {
  const next = moveInList(key, { row, column }, 5, 4);
  expect(next).toEqual(expected && { row: expected[0], column: expected[1] });
});
