import { facetKeys } from "#domain/query/facets.ts";
import { describe, expect, test } from "vitest";

import { facetOptions } from "#figures/facetBars/facetOptions.ts";
import { facetLines } from "#figures/facetBars/facetRows.ts";
import { realDataset } from "#test/support/dataset.ts";

const options = ["a", "b", "c", "d", "e", "f", "g", "h"].map((value) => ({
  value,
  label: value.toUpperCase(),
  names: [],
}));
const counts = new Map([
  ["a", 4],
  ["b", 2],
]);

describe("the lines of a facet", () => {
  test("tell count, share of the greatest, and what is asked", () => {
    const { rows, hidden } = facetLines({
      options,
      counts,
      choice: { include: ["b"], exclude: ["c"] },
    });
    expect(rows.slice(0, 3)).toMatchObject([
      { count: 4, share: 1, state: "open" },
      { count: 2, share: 0.5, state: "included" },
      { count: 0, share: 0, state: "excluded" },
    ]);
    expect(hidden).toBe(0);
  });

  test("beyond the limit, what is chosen stays", () => {
    const every = new Map(options.map(({ value }) => [value, 1]));
    const choice = { include: ["h"], exclude: [] };
    const { rows, hidden } = facetLines({ options, counts: every, choice, limit: 3 });
    expect(rows.map(({ value }) => value)).toEqual(["a", "b", "c", "h"]);
    expect(hidden).toBe(4);
  });
});

test("facets offer all that the data set knows, whatever is selected", () => {
  const offered = facetKeys.map((key) => facetOptions(realDataset(), key).length);
  expect(facetOptions(realDataset(), "agency")).toHaveLength(realDataset().agencies.size);
  expect(offered).not.toContain(0);
});
