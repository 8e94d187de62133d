import fc from "fast-check";
import { expect, test } from "vitest";

import { clusterOrder } from "#domain/agencies/clusterOrder.ts";

test("those alike stand together, however they come", () => {
  const group = new Map([
    ["a", 1],
    ["b", 2],
    ["c", 1],
    ["d", 2],
    ["e", 1],
    ["f", 2],
  ]);
  const alike = (one: string, other: string): number =>
    group.get(one) === group.get(other) ? 0.9 : 0.1;
  fc.assert(
    fc.property(fc.shuffledSubarray([...group.keys()], { minLength: 6 }), (items) => {
      const groups = clusterOrder(items, alike).map((item) => group.get(item));
      const changes = groups.filter((one, at) => at > 0 && one !== groups[at - 1]);
      expect(changes).toHaveLength(1);
    }),
  );
});

test("a chain of neighbours comes out as the chain", () => {
  const order = clusterOrder([3, 0, 2, 4, 1], (a, b) => 1 / (1 + Math.abs(a - b)));
  const forwards = order[0] === 0 ? order : order.toReversed();
  expect(forwards).toEqual([0, 1, 2, 3, 4]);
});

test("every item comes once, for any likeness, and the same again", () => {
  fc.assert(
    fc.property(
      fc.nat(25),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
      (size, values) => {
        const items = Array.from({ length: size }, (_, at) => at);
        const likeness = (a: number, b: number): number =>
          values[(Math.min(a, b) * 7 + Math.max(a, b)) % Math.max(1, values.length)] ?? 0;
        const order = clusterOrder(items, likeness);
        expect([...order].sort((a, b) => a - b)).toEqual(items);
        expect(clusterOrder(items, likeness)).toEqual(order);
      },
    ),
  );
});
