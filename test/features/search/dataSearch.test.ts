import { expect, test } from "vitest";
import { datasetSearchers } from "#search/dataset/datasetSearch.ts";
import { allDocs } from "#search/documents/docList.ts";
import { docMaker } from "#search/documents/docs.ts";
import { noPinyin } from "#domain/schema/pinyin.ts";
import { makeSearcher } from "#search/engine.ts";
import { dataSearch, nameDocs } from "#features/search/dataSearch.ts";
import { bundledPinyin } from "#test/search/bundledDocs.ts";
import { realDataset, searchedSnapshot } from "#test/support/dataset.ts";

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
const searchers = await datasetSearchers(dataset, pinyin, (docs) => makeSearcher(allDocs(docs)));
const search = dataSearch(dataset, pinyin, searchers, makeSearcher(allDocs(names)));

/** All documents as one list, searched at once. */
const all = [
  ...allDocs(names),
  ...dataset.entries.map(({ record, main }) => make.entry(record, main.start)),
  ...dataset.targets.map(({ target, policy, entry }) =>
    make.target(target, policy, entry.main.start),
  ),
];
const together = makeSearcher(all);

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
])(
  "%j finds by kind what one search of all would find, the kind with the best match first",
  (query) => {
    const found = Array.from(together.search(query).hits, (row) => all[row]?.id ?? "");
    const groups = search(query, () => Number.POSITIVE_INFINITY);
    const ids = groups.map(({ items }) => items.map(({ path }) => path?.split("/").at(-1) ?? ""));
    expect(groups.map(({ total }) => total)).toEqual(ids.map(({ length }) => length));
    expect(ids.flat().toSorted()).toEqual(found.toSorted());
    // Within a kind in the order of the one search.
    for (const own of ids) expect(own).toEqual(found.filter((id) => own.includes(id)));
    expect(ids[0]?.[0]).toBe(found[0]);
  },
);

test.each(["hydrogen", "MIIT", "氢能"])(
  "the lists that '%s' leads to hold as many as it says",
  async (query) => {
    const { entries, targets } = await searchedSnapshot(
      new URLSearchParams({ q: query, count: "targets" }).toString(),
      dataset,
      pinyin,
    );
    const totals = new Map(search(query, () => 1).map(({ kind, total }) => [kind, total]));
    expect(totals.get("records")).toBe(entries.shown.length);
    expect(totals.get("targets")).toBe(targets.shown.length);
  },
);

const whyOf = (query: string, id: string): string | undefined => {
  const items = search(query, () => 1000).flatMap((group) => group.items);
  const found = items.find(({ path }) => path?.endsWith(`/${id}`) === true);
  if (found === undefined) throw new Error(`expected ${query} to find ${id}`);
  return found.why && `${found.why.what}: ${found.why.text}`;
};

test.each([
  ["工信部", "miit", /^Found by its Chinese name: 工信部$/],
  ["工业和信息化部", "miit", /^Found by its Chinese name: 工业和信息化部/],
  ["gongxinbu", "miit", /^Found by its Chinese name: 工信部$/],
  ["中国商飞", "comac", /^Found by its Chinese name: 中国商/],
  ["算力总规模", "compute-total", /^Found by its Chinese name: .*算力总规模/],
  ["算力基础设施", "computing-power-2023-2025", /^Found by its Chinese title: 算力基础设施/],
  ["国办发〔2023〕37号", "patents-2023-2025", /^Document number: 国办发/],
  ["Medium and Long-term", "hydrogen-2021-2035", /^Title: Medium and Long-term/],
  ["EAF", "steel-2022", /^Target: .*electric.furnace/i],
])("'%s' finds %s, and says by what", (query, id, why) => {
  expect(whyOf(query, id)).toMatch(why);
});
