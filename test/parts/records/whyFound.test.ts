import { expect, test } from "vitest";

import { issuersWords } from "#messages/words/titles.ts";
import { sectorsWords } from "#messages/words/terms.ts";
import { whyFound } from "#parts/records/whyFound.ts";
import { bundledPinyin } from "#test/search/bundledDocs.ts";
import { realDataset, searchedSnapshot } from "#test/support/dataset.ts";

const dataset = realDataset();
const why = (id: string, query: string) => {
  const entry = dataset.entryById.get(id);
  if (entry === undefined) throw new Error(`expected the record ${id}`);
  return whyFound(entry, dataset, query, bundledPinyin);
};

test.each([
  ["2023-09-28-china-eastern-c919", "9.9 billion", "Figure", /USD 9\.9 billion/],
  ["patents-2023-2025", "800 billion", "Target", /CNY 800 billion/],
  ["patents-2023-2025", "国办发〔2023〕37号", "Document number", /37号/],
  ["computing-power-2023-2025", "工信部", "Document number", /工信部/],
  ["steel-2022", "工信部", "Body", /工信部/],
  ["2023-09-28-china-eastern-c919", "COMAC", "Company", /COMAC/],
  ["steel-2022", "gongxinbu", "Body", /^工信部 \(MIIT\)$/],
  ["2023-09-28-china-eastern-c919", "zhongguoshangfei", "Company", /^中国商飞/],
  ["steel-2022", "EAF", "Target", /electric.furnace/i],
  [
    "computing-power-2023-2025",
    "算力规模超过",
    "Sentence that sets a target",
    /^算力规模超过300EFLOPS$/,
  ],
  ["hydrogen-2021-2035", "Medium and Long-term", "Title", /^Medium and Long-term/],
  [
    "computing-power-2023-2025",
    "在用算力总规模",
    "Found by a target’s Chinese name",
    /^在用算力总规模$/,
  ],
])("%s is found for '%s' by its %s", (id, query, what, text) => {
  const found = why(id, query);
  if (found === undefined) return expect(found).toBeDefined();
  expect(found.what).toBe(what);
  expect(found.text).toMatch(text);
});

test.each([
  ["国发〔2024〕7号", "equipment-renewal-2024"],
  ["算力规模超过", "computing-power-2023-2025"],
  ["一万个5G工厂", "5g-industrial-internet-2024"],
])("'%s' finds %s, by its number or by words quoted from it", async (query, id) => {
  const { entries } = await searchedSnapshot(`q=${encodeURIComponent(query)}`);
  expect(entries.shown.map((entry) => entry.id)).toContain(id);
});

test("what the title shows needs no reason", () => {
  expect(why("hydrogen-2021-2035", "hydrogen")).toBeUndefined();
  expect(why("computing-power-2023-2025", "算力")).toBeUndefined();
});

test("of a long text the part around the match is shown, whole words of it", () => {
  const cut = dataset.entries.flatMap((entry) => {
    const last = entry.record.summary.split(" ").slice(-2).join(" ");
    const found = whyFound(entry, dataset, last);
    return found?.what === "Summary" ? [{ entry, found }] : [];
  });
  expect(cut.length).toBeGreaterThan(dataset.entries.length / 2);
  for (const { entry, found } of cut) {
    expect(found.text.length).toBeLessThanOrEqual(165);
    expect(entry.record.summary).toContain(found.text.replaceAll("…", ""));
  }
});

test.each(["hydrogen", "9.9 billion", "MIIT", "data security", "300 EFLOPS"])(
  "each record found for '%s' says where, in its title or beside it",
  async (query) => {
    const { entries } = await searchedSnapshot(new URLSearchParams({ q: query }).toString());
    const { shown } = entries;
    const silent = shown.filter((entry) => {
      const { en, zh = "", short = "" } = entry.record.title;
      const bodies = issuersWords(entry.record.issuers, dataset);
      const sectors = sectorsWords(dataset, entry.record);
      const titles = `${en} ${zh} ${short} ${bodies} ${sectors}`.toLowerCase();
      const isShown = query
        .toLowerCase()
        .split(" ")
        .some((word) => titles.includes(word));
      return !isShown && whyFound(entry, dataset, query) === undefined;
    });
    expect(shown).not.toHaveLength(0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  },
);
