import { expect, test } from "vitest";

import { readSorting, type Sorting, sortingParameter } from "#ui/sorting.ts";

const keys = ["date", "name"] as const;
const fallback: Sorting<(typeof keys)[number]> = { key: "date", descending: true };

test.each([
  [null, fallback, undefined],
  ["", fallback, undefined],
  ["-", fallback, undefined],
  ["-date", fallback, undefined],
  ["--date", fallback, undefined],
  ["colour", fallback, undefined],
  ["date", { key: "date", descending: false }, "date"],
  ["-name", { key: "name", descending: true }, "-name"],
])("'%s' asks for %j and is written %s", (text, sorting, written) => {
  expect(readSorting(text, keys, fallback)).toEqual(sorting);
  expect(sortingParameter(readSorting(text, keys, fallback), fallback)).toBe(written);
});
