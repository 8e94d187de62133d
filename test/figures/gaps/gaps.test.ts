import { expect, test } from "vitest";

import { type NamedGap, shareOf } from "#figures/gaps/gap.ts";
import { gapsOf } from "#figures/gaps/gaps.ts";
import { coreDataset, coreSnapshot } from "#test/support/dataset.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

const gaps: ReadonlyMap<string, NamedGap> = new Map(
  gapsOf(coreSnapshot()).map((gap) => [gap.key, gap]),
);
const { entries, targets, sources } = coreDataset();
const measured = targets.flatMap(({ target }) => (isQualitative(target) ? [] : [target]));
const named = entries
  .flatMap(({ record }) => record.mentions ?? [])
  .filter(({ kind }) => kind === "document");

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
  [
    "title-not-seen",
    // Of news that has no document the headline is ours in either language.
    entries.filter(
      ({ record: { title, documentType } }) =>
        title.zhSeenInSource === false && documentType !== undefined,
    ).length,
  ],
  [
    "no-number",
    entries.filter(({ record }) => record.kind === "policy" && record.documentNumber === undefined)
      .length,
  ],
  [
    "no-official-page",
    entries.filter(({ record }) => record.kind === "policy" && !record.original?.pages).length,
  ],
  ["no-sentence", targets.filter(({ target }) => target.quotation === undefined).length],
  ["caution", entries.filter(({ record }) => record.cautions !== undefined).length],
  ["without-record", named.length],
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

test("those of targets come first, and in each group those that concern the largest share", () => {
  const listed = [...gaps.values()];
  expect([...new Set(listed.map(({ group }) => group))]).toEqual([
    "targets",
    "figures",
    "records",
    "sources",
  ]);
  for (const [at, gap] of listed.entries()) {
    const next = listed[at + 1];
    if (next?.group === gap.group)
      expect(shareOf(gap), gap.key).toBeGreaterThanOrEqual(shareOf(next));
  }
});

test("documents that records only name are counted beside those that have a record", () => {
  const gap = gaps.get("without-record");
  expect(gap?.items).toContainEqual(
    expect.objectContaining({
      words: "Data Security Law",
      detail: expect.stringMatching(
        /^The law that .* · named in Data security assessment rules \(draft\)$/,
      ) as string,
    }),
  );
  // Those without a record beside those that have one because the newsletter mentions them.
  expect(gap?.items.map(({ words }) => words).sort()).toEqual(
    named.map(({ name }) => name.en).sort(),
  );
  const recorded = entries.filter(
    ({ record }) => record.kind === "policy" && record.collection === "mentioned",
  );
  expect(gap?.total).toBe(named.length + recorded.length);
});

test("a selection narrows them", () => {
  const few = new Map(gapsOf(coreSnapshot("agency=samr")).map((gap) => [gap.key, gap]));
  expect(few.get("caution")?.items).toMatchObject([{ to: "/records/measuring-instruments-2023" }]);
  expect(few.has("unnamed")).toBe(false);
});
