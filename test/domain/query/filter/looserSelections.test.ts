import { selectionEntries } from "#domain/query/selection/selectionAddress.ts";
import { expect, test } from "vitest";

import { type CountedNoun, countedTable } from "#domain/query/filter/countedTable.ts";
import { looserSelections } from "#domain/query/filter/looserSelections.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { nothingMatches } from "#messages/app/parts.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const waysFrom = (query: string, noun: CountedNoun = "records") => {
  const snapshot = realSnapshot(query);
  return looserSelections(snapshot, noun).map((found) => ({
    ...found,
    words: nothingMatches.way(found.ways, found.count, noun, snapshot.dataset).split(": ")[0],
  }));
};

test("each way brings as many as it tells", () => {
  for (const query of [
    "agency=miit&agency=ndrc&match=all&role=lead",
    "agency=samr&kind=corporate-news",
    "agency=sasac&role=lead&from=2021",
    "q=zeppelin&agency=miit&role=co",
    "verdict=met&asof=2022-01-01",
    "verdict=missed&asof=2023-12-31",
    "status=in-force&asof=2022-06-01",
    // No single one is the reason.
    "agency=tc260&kind=corporate-news&company=foxconn&sector=steel",
  ]) {
    for (const noun of ["records", "targets"] as const) {
      const ways = waysFrom(query, noun);
      if (noun === "records") expect(ways.length, query).toBeGreaterThan(0);
      for (const { selection, count, words } of ways) {
        const written = selectionEntries(selection).map(([name, value]) => [name, value]);
        const shown = realSnapshot(new URLSearchParams(written).toString());

        const { slice } = countedTable(shown, noun);
        expect(slice.shown.length, `${query}: ${words}`).toBe(count);
      }
    }
  }
});

/** The ways from a selection where just those show something that pass: their keys, and what they ask. */
const keysFrom = (query: string, shows: (address: string) => boolean) => {
  const textOf = (selection: Selection): string =>
    new URLSearchParams(
      selectionEntries(selection).map(([name, value]) => [name, value]),
    ).toString();
  const snapshot = {
    ...realSnapshot(query),
    under: (selection: Selection) => realSnapshot(shows(textOf(selection)) ? "" : "q=zeppelin"),
  };
  return looserSelections(snapshot, "records").map(({ key, selection }) => [
    key,
    textOf(selection),
  ]);
};

test.each([
  ["q=steel&kind=policy", ["text", "kind=policy"], ["kind", "q=steel"]],
  ["kind=policy&from=2021&to=2022", ["dates", "kind=policy"], ["kind", "from=2021&to=2022"]],
  [
    "agency=miit&agency=ndrc&match=all&role=lead",
    ["role", "agency=miit&agency=ndrc&match=all"],
    ["agency", ""],
    ["match", "agency=miit&agency=ndrc&role=lead"],
  ],
  ["-agency=miit&role=lead", ["role", "-agency=miit"], ["agency", ""]],
  ["agency=miit", ["agency", ""]],
  ["agency=miit&-agency=ndrc&role=co", ["role", "agency=miit&-agency=ndrc"], ["agency", ""]],
  ["with=miit.lead&with=sasac", ["partners", ""]],
  [
    "asof=2024-06-01&path=compound&undated=2020-12-31",
    ["as-of", "path=compound&undated=2020-12-31"],
    ["path", "asof=2024-06-01&undated=2020-12-31"],
    ["undated", "asof=2024-06-01&path=compound"],
  ],
] as const)("from ?%s each question can be left out", (query, ...ways) => {
  expect(keysFrom(query, () => true)).toEqual(ways);
});

test("of several bodies that all should lead: any of them, or any role", () => {
  expect(waysFrom("agency=miit&agency=ndrc&match=all&role=lead").map(({ words }) => words)).toEqual(
    ["In any role", "Without MIIT leads, NDRC leads", "With any of the bodies"],
  );
});
