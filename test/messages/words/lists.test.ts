import { expect, test } from "vitest";

import { listWords } from "#messages/words/numbers.ts";

test.each([
  [[], "and", ""],
  [["one"], "and", "one"],
  [["one", "two"], "and", "one and two"],
  [["one", "two", "three"], "and", "one, two and three"],
  [["one", "two", "three"], "or", "one, two or three"],
] as const)("%j is joined with '%s' as '%s'", (parts, word, words) => {
  expect(listWords(parts, word)).toBe(words);
});
