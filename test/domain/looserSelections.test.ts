import { expect, test } from "vitest";

import { looserSelections } from "#domain/looserSelections.ts";
import { selectionEntries } from "#domain/selection.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const waysFrom = (query: string) => {
  const { selection, dataset, entries } = realSnapshot(query);
  return looserSelections(selection, dataset, entries);
};

test("each way brings as many as it tells", () => {
  for (const query of [
    "agency=miit&agency=ndrc&match=all&role=lead",
    "agency=samr&kind=corporate-news",
    "agency=sasac&role=lead&from=2021",
    "q=zeppelin&agency=miit&role=co",
  ]) {
    const ways = waysFrom(query);
    expect(ways.length, query).toBeGreaterThan(0);
    for (const { selection, count, words } of ways) {
      const written = selectionEntries(selection).map(([name, value]) => [name, value]);
      const { entries } = realSnapshot(new URLSearchParams(written).toString());

      expect(entries.shown.length, `${query}: ${words}`).toBe(count);
    }
  }
});

test("of several bodies that all should lead: any of them, or any role", () => {
  expect(waysFrom("agency=miit&agency=ndrc&match=all&role=lead").map(({ words }) => words)).toEqual(
    ["With any of the bodies", "In any role", "Without MIIT leads, NDRC leads"],
  );
});
