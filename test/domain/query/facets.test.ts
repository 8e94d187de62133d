import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { entryFacets, facetKeys, facets, targetFacets } from "#domain/query/facets.ts";
import { realDataset } from "#test/support/dataset.ts";
import { facetTable } from "#scripts/facetTable.ts";

const readme = join(import.meta.dirname, "../../../src/domain/query/README.md");

/** The rows of a table without the blanks that align it. */
const cellsOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.replaceAll(/ +/g, " "));

test("the README has a row for each facet, as the list has it", () => {
  expect(cellsOf(readFileSync(readme, "utf8"))).toEqual(cellsOf(facetTable()));
  expect(cellsOf(facetTable())).toHaveLength(facetKeys.length);
});

describe.each(facets)("$key", ({ key, values, ofEntry, ofDocumentOn, ofTargetOn }) => {
  const dataset = realDataset();

  test("has values on any day, on the as-of day, or both", () => {
    expect([ofEntry, ofDocumentOn, ofTargetOn].some((read) => read !== undefined)).toBe(true);
  });

  test("knows each value that a record or a target has", () => {
    const usedValues = [
      ...dataset.entries.flatMap(entryFacets[key]),
      ...dataset.targets.flatMap(targetFacets[key]),
    ];
    const listedValues = values(dataset);
    expect([...new Set(usedValues)].filter((value) => !listedValues.has(value))).toEqual([]);
  });
});
