import { expect, test } from "vitest";

import type { Entry } from "#domain/dataset/entry.ts";
import { emptyBits, fullBits } from "#domain/query/filter/bits.ts";
import { barsPath, histogramOf } from "#figures/timeline/minimap/histogram.ts";
import { realDataset } from "#test/support/dataset.ts";

import { inputOf } from "#test/support/timelineSketch.ts";

const { entries } = realDataset();
const { limits, columns } = inputOf(entries);
const all = fullBits<Entry>(entries.length);

test("the minimap counts every record once, by its kind", () => {
  const { kinds } = histogramOf(columns, all, limits, 120);
  for (const kind of ["policy", "policy-news", "corporate-news"] as const) {
    const count = entries.filter(({ record }) => record.kind === kind).length;
    expect(kinds[kind].reduce((sum, one) => sum + one, 0)).toBe(count);
  }
});

test("what is filtered away is not counted", () => {
  const histogram = histogramOf(columns, emptyBits(entries.length), limits, 120);
  expect(histogram.most).toBe(0);
  expect(barsPath(histogram, "policy", 600, 40)).toBe("");
});
