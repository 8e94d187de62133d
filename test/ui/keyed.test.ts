import { expect, test } from "vitest";

import { keyed } from "#ui/keyed.ts";

test("items that repeat have keys of their own", () => {
  const keys = keyed(["a", "b", "a", "a"], (item) => item).map(([key]) => key);
  expect(keys).toEqual(["a", "b", "a 2", "a 3"]);
});
