import { expect, test } from "vitest";

import { searcherInSlices } from "#data/search/searcherInSlices.ts";
import { docListOf } from "#search/documents/docList.ts";
import { makeSearcher } from "#search/engine.ts";
import { bundledDocs } from "#test/search/bundledDocs.ts";

const list = docListOf(bundledDocs.slice(0, 200), (doc) => doc);

test("a searcher made in slices finds what one made in one go does", async () => {
  const searcher = await searcherInSlices(list, new AbortController().signal);
  expect(searcher.search("MIIT").hits.length).toBeGreaterThan(0);
  expect(searcher.search("MIIT")).toEqual(makeSearcher(bundledDocs.slice(0, 200)).search("MIIT"));
});

test("its making stops once nobody waits for it, or with a document that can't be made", async () => {
  await expect(searcherInSlices(list, AbortSignal.abort(new Error("gone")))).rejects.toThrow(
    "gone",
  );
  const broken = docListOf(bundledDocs, () => {
    throw new Error("a broken record");
  });
  await expect(searcherInSlices(broken, new AbortController().signal)).rejects.toThrow("broken");
});
