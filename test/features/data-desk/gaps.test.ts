import { expect, test } from "vitest";

import { gapsOf } from "#features/data-desk/gaps.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { coreDataset, coreSnapshot } from "#test/support/dataset.ts";

const gaps = new Map(gapsOf(coreSnapshot()).map((gap) => [gap.key, gap]));
const { entries, targets, sources } = coreDataset();
const measured = targets.flatMap(({ target }) => (isQualitative(target) ? [] : [target]));

test.each([
  ["no-baseline", measured.filter(({ baseline }) => baseline === undefined).length],
  ["no-reading", measured.filter(({ readings }) => readings.length === 0).length],
  ["in-words", targets.length - measured.length],
  [
    "not-comparable",
    measured
      .flatMap(({ readings, baseline }) => [...readings, ...(baseline ? [baseline] : [])])
      .filter(({ comparable }) => comparable === false).length,
  ],
  ["unnamed", entries.filter(({ record }) => record.issuers?.unnamed !== undefined).length],
  ["title-not-seen", entries.filter(({ record }) => record.title.zhSeenInSource === false).length],
  ["caution", entries.filter(({ record }) => record.caution !== undefined).length],
  ["without-record", 5],
  ["unlinked-source", [...sources.values()].filter(({ link }) => link === undefined).length],
])("%s: %i", (key, count) => {
  expect(gaps.get(key)?.items ?? []).toHaveLength(count);
});

test("each gap is a part of what it is counted of, and its items differ", () => {
  for (const { key, total, items } of gaps.values()) {
    expect(items.length, key).toBeGreaterThan(0);
    expect(items.length, key).toBeLessThanOrEqual(total);
    expect(new Set(items.map((item) => item.key)).size, key).toBe(items.length);
  }
});

test("what the newsletter only names is counted beside the policies told from it", () => {
  const gap = gaps.get("without-record");
  expect(gap?.items[0]).toMatchObject({
    words: "Data Security Law",
    detail: expect.stringMatching(/^Top 5, item 3: /),
  });
  // Its five documents, five that it mentions, and the five-year plan it names for the 300 EFLOPS.
  expect(gap?.total).toBe(5 + 5 + 5 + 1);
});

test("a selection narrows them", () => {
  const few = new Map(gapsOf(coreSnapshot("agency=samr")).map((gap) => [gap.key, gap]));
  expect(few.get("caution")?.items).toMatchObject([{ to: "/records/measuring-instruments-2023" }]);
  expect(few.has("unnamed")).toBe(false);
});
