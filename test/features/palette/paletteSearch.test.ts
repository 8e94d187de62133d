import { expect, test } from "vitest";
import { datasetSearchers } from "#search/dataset/datasetSearch.ts";
import { allDocs } from "#search/documents/docList.ts";
import { docMaker } from "#search/documents/docs.ts";
import { noPinyin } from "#domain/schema/pinyin.ts";
import { scanSearcher } from "#search/scan/scanSearcher.ts";
import { nameDocs, paletteSearch } from "#features/palette/paletteSearch.ts";
import { bundledPinyin } from "#test/search/bundledDocs.ts";
import { realDataset } from "#test/support/dataset.ts";

const dataset = realDataset();
const pinyin = bundledPinyin ?? noPinyin;
const make = docMaker(
  {
    sectors: [...dataset.sectors.values()],
    agencies: [...dataset.agencies.values()],
    companies: [...dataset.companies.values()],
  },
  pinyin,
);
const names = nameDocs(dataset, pinyin);
const searchers = await datasetSearchers(dataset, pinyin, (docs) => scanSearcher(allDocs(docs)));
const search = paletteSearch(dataset, pinyin, searchers, scanSearcher(allDocs(names)));

/** All documents of the palette as one list, searched at once. */
const all = [
  ...allDocs(names),
  ...dataset.entries.map(({ record, main }) => make.entry(record, main.start)),
  ...dataset.targets.map(({ target, policy, entry }) =>
    make.target(target, policy, entry.main.start),
  ),
];
const together = scanSearcher(all);

test.each([
  "MIIT",
  "AI",
  "gong xin bu",
  "gxb",
  "算力",
  "computing power",
  "8000亿元",
  "hydrogne",
  "metrolgy plan",
  "plan",
  "china",
  "zeppelin",
  "",
])("%j finds in three searchers what one would find, in its order", (query) => {
  const keys = Array.from(together.search(query).hits.subarray(0, 40), (row) => all[row]?.id);
  const { items, total } = search(query, 40);
  expect(total).toBe(together.search(query).hits.length);
  expect(items.map(({ path }) => path?.split("/").at(-1))).toEqual(keys);
});

test("bodies are left out while they aren't ready, and nothing else", () => {
  const without = paletteSearch(dataset, pinyin, searchers, undefined);
  const kinds = ["Body", "Company"];
  expect(without("MIIT", 1000).items).toEqual(
    search("MIIT", 1000).items.filter(({ kind }) => !kinds.includes(kind)),
  );
});
