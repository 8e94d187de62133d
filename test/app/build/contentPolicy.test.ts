import { expect, test } from "vitest";

import { policy } from "#app/build/contentPolicy.ts";

const directives = new Map(
  policy.split("; ").map((one) => {
    const [name = "", ...sources] = one.split(" ");
    return [name, sources] as const;
  }),
);

test("a page loads from its own host alone", () => {
  const all = [...directives.values()].flat();
  expect(new Set(all)).toEqual(new Set(["'self'", "'none'", "blob:"]));
});

test("an address of a blob is for pictures alone, by which figures become PNG", () => {
  const allowing = [...directives].filter(([, sources]) => sources.includes("blob:"));
  expect(allowing).toEqual([["img-src", ["'self'", "blob:"]]]);
});
