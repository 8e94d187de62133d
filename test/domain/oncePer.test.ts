import { expect, test, vi } from "vitest";

import { oncePer } from "#domain/oncePer.ts";

test("each thing is asked about once, with what was said beside it first", () => {
  const make = vi.fn((about: { readonly name: string }, more: string) => about.name + more);
  const made = oncePer(make);
  const [one, other] = [{ name: "one" }, { name: "one" }];
  expect([made(one, " a"), made(one, " b"), made(other, " c")]).toEqual([
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
  const made = oncePer(make);
  const about = {};
  expect(() => made(about)).toThrow("broken");
  isBroken = false;
  expect([made(about), made(about)]).toEqual(["", ""]);
  expect(make).toHaveBeenCalledTimes(2);
});
