import { expect, test } from "vitest";

import { officialFinding } from "#domain/findings/officialFinding.ts";
import { realSnapshot } from "#test/support/dataset.ts";

test.each(["", "asof=2024-06-30", "agency=miit", "verdict=met"])(
  "the count of verdicts on official figures leads to as many, under ?%s",
  (query) => {
    const { targets, judged } = realSnapshot(query);
    const { official, copies, missed, ...found } = officialFinding(targets.shown, judged);
    const filtered = realSnapshot(`${query}&grade=official`);
    const isMissed = ({ id }: { readonly id: string }): boolean =>
      judged.byTarget.get(id)?.verdict === "missed";
    expect(missed).toEqual([
      targets.shown.filter(isMissed).length,
      filtered.targets.shown.filter(isMissed).length,
    ]);
    expect(filtered.targets.shown).toHaveLength(official);
    expect(official).toBeGreaterThan(0);
    expect(official).toBeLessThan(found.judged);
    // What is shown then rests on nothing else, and as many of it on copies.
    expect(officialFinding(filtered.targets.shown, judged)).toEqual({
      judged: official,
      official,
      copies,
      missed: [missed[1], missed[1]],
    });
  },
);

test("a record is filtered by the best of its own pages, not by the verdicts on its targets", () => {
  const { entries, dataset } = realSnapshot("grade=official");
  expect(entries.shown.length).toBeGreaterThan(0);
  for (const { record } of entries.shown) {
    const original = record.kind === "policy" ? record.original : undefined;
    const pages = [
      ...record.provenance.map(({ source }) => source),
      ...(original?.pages ?? []),
      ...(original?.copies ?? []),
    ];
    expect(pages.map((id = "") => dataset.sources.get(id)?.grade)).toContain("official");
  }
});
