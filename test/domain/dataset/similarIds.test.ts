import fc from "fast-check";
import { expect, test } from "vitest";

import { likeness, similarIds } from "#domain/dataset/similarIds.ts";
import { realDataset } from "#test/support/dataset.ts";

test.each([
  ["computing-power", "computing-power-2023-2025"],
  ["computing-power-2023-2026", "computing-power-2023-2025"],
  ["steel", "steel-2022"],
  ["2023-10-12-biontech", "2023-10-12-biontech-medilink"],
  ["HYDROGEN-2021-2035", "hydrogen-2021-2035"],
])("asked for %s, %s comes first", (requested, expected) => {
  expect(similarIds(requested, realDataset().entryById.keys())[0]).toBe(expected);
});

test.each(["", "x", "qqqqqqqq", "%%%"])("asked for '%s', nothing is like it", (requested) => {
  expect(similarIds(requested, realDataset().entryById.keys())).toEqual([]);
});

test("likeness is symmetric, between 0 and 1, and 1 for the same text", () => {
  const id = fc.stringMatching(/^[a-z0-9-]{0,20}$/);
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(likeness(a, b)).toBe(likeness(b, a));
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(likeness(a, b)).toBeLessThanOrEqual(1);
      expect(likeness(a, a)).toBe(1);
    }),
  );
});
