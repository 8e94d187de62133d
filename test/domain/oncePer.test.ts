import { expect, test, vi } from "vitest";

import { oncePer } from "#domain/oncePer.ts";

test("each thing is asked about once, with what was said beside it first", () => {
  const make = vi.fn((about: { readonly name: string }, more: string) => about.name + more);
  const memoised = oncePer(make);
  const [one, other] = [{ name: "one" }, { name: "one" }];
  expect([memoised(one, " a"), memoised(one, " b"), memoised(other, " c")]).toEqual([
    "one a",
    "one a",
    "one c",
  ]);
  expect(make).toHaveBeenCalledTimes(2);
});

test("what failed is tried again, and an empty answer is kept", () => {
  let isBroken = true;
  const make = vi.fn((_about: object) => {
    if (isBroken) throw new Error("broken");
    return "";
  });
  const memoised = oncePer(make);
  const about = {};
  expect(() => memoised(about)).toThrow("broken");
  isBroken = false;
  expect([memoised(about), memoised(about)]).toEqual(["", ""]);
  expect(make).toHaveBeenCalledTimes(2);
});
