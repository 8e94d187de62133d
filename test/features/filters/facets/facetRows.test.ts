import { describe, expect, test } from "vitest";

import { countedTable } from "#domain/filter/countedTable.ts";
import { facetOptions, plainFacets } from "#features/filters/facets/facetOptions.ts";
import { facetLines } from "#features/filters/facets/facetRows.ts";
import { questionCount } from "#features/filters/bodies/AgencyQuestion.tsx";
import { realDataset, realSnapshot } from "#test/support/dataset.ts";

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

  test("within the limit, what finds something comes before what doesn't, in its fixed order", () => {
    const late = new Map([
      ["e", 1],
      ["g", 3],
    ]);
    const lines = (limit: number) =>
      facetLines({ options, counts: late, choice: { include: [], exclude: [] }, limit });
    expect(lines(3).rows.map(({ value }) => value)).toEqual(["a", "e", "g"]);
    expect(lines(1).rows.map(({ value }) => value)).toEqual(["e"]);
    expect(lines(1).hidden).toBe(7);
  });

  test("beyond the limit, what is chosen stays", () => {
    const { rows, hidden } = facetLines({
      options,
      counts,
      choice: { include: ["h"], exclude: [] },
      limit: 3,
    });
    expect(rows.map(({ value }) => value)).toEqual(["a", "b", "c", "h"]);
    expect(hidden).toBe(4);
  });

  test("hiding three lines would save nothing", () => {
    const choice = { include: [], exclude: [] };
    expect(facetLines({ options, counts, choice, limit: 5 }).hidden).toBe(0);
  });
});

test("facets offer all that the data set knows, whatever is selected", () => {
  const offered = facetOptions(realDataset());
  expect(offered.agency).toHaveLength(realDataset().agencies.size);
  for (const key of plainFacets) expect(offered[key].length).toBeGreaterThan(0);
});

test.each([
  "agency=miit",
  "agency=miit&agency=ndrc",
  "agency=miit&-agency=ndrc&kind=policy",
  "agency=sasac&from=2023",
])("what each role and way of matching is said to give is what it gives: %s", (parameters) => {
  for (const noun of ["records", "targets"] as const) {
    const snapshot = realSnapshot(parameters);
    for (const role of ["any", "lead", "co"] as const) {
      for (const match of ["any", "all"] as const) {
        const then = realSnapshot(`${parameters}&role=${role}&match=${match}`);
        expect(questionCount(countedTable(snapshot, noun), snapshot.selection, role, match)).toBe(
          countedTable(then, noun).slice.shown.length,
        );
      }
    }
  }
});
