import { describe, expect, test } from "vitest";

import { makeSearcher } from "#search/engine.ts";
import { bundledDocs, bundledPinyin, bundledTables } from "#test/search/bundledDocs.ts";

const searcher = makeSearcher(bundledDocs);

/** The records found, by their ids. */
const found = (query: string): readonly string[] =>
  Array.from(searcher.search(query).hits, (row) => bundledDocs[row])
    .flatMap((doc) => (doc?.kind === "policy" || doc?.kind === "news" ? [doc.id] : []))
    .sort();

describe("a sector finds the same records", () => {
  test("hydrogen in English, Chinese and pinyin", () => {
    expect(found("hydrogen").length).toBeGreaterThan(5);
    expect(found("氢能")).toEqual(found("hydrogen"));
    expect(found("qingneng")).toEqual(found("hydrogen"));
  });

  test.each(bundledTables.sectors.filter(({ field }) => field !== undefined))(
    "$name.en and $name.zh: whatever tells of it under the one name is found under the other",
    ({ id, name }) => {
      const named = bundledDocs.flatMap((doc) =>
        (doc.kind === "policy" || doc.kind === "news") &&
        [...doc.title, ...doc.text].some((text) =>
          new RegExp(String.raw`\b${name.en}\b`, "i").test(text),
        )
          ? [doc.id]
          : [],
      );
      expect(found(name.zh)).toEqual(expect.arrayContaining(named));
      const [spelt] = bundledPinyin?.sectors.get(id) ?? [];
      expect(found(spelt?.replaceAll(" ", "") ?? "")).toEqual(expect.arrayContaining(named));
    },
  );
});

test("the correction of the newsletter's first item is found by its place and by what it is", () => {
  const first = "computing-power-2023-2025";
  expect(found("item 1")).toContain(first);
  expect(found("corrected")).toContain(first);
  expect(found("更正")).toContain(first);
});
