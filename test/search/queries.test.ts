import { describe, expect, test } from "vitest";
import { buildIndex } from "#search/index/buildIndex.ts";
import { indexSearcher } from "#search/index/indexSearcher.ts";
import { scanSearcher } from "#search/scan/scanSearcher.ts";
import { bundledDocs } from "./bundledDocs.ts";
import { amounts, chinese, english, pinyin } from "./queryCases.ts";

const cases = [...english, ...amounts, ...chinese, ...pinyin];

const engines = [
  ["scan", scanSearcher(bundledDocs)],
  ["index", indexSearcher(buildIndex(bundledDocs))],
] as const;

describe.each(engines)("the hand-written queries, by %s", (_, searcher) => {
  const idsOf = (query: string): readonly string[] =>
    Array.from(searcher.search(query).hits, (row) => bundledDocs[row]?.id ?? "");

  test("find everything that they must", () => {
    const missing = cases.flatMap(([query, ...expected]) => {
      const found = new Set(idsOf(query));
      return expected.filter((id) => !found.has(id)).map((id) => `${query}: ${id}`);
    });
    expect(missing).toEqual([]);
  });

  test("put the right record first in at least 95 of 100", () => {
    const wrong = cases.flatMap(([query, first]) => {
      const [found = "nothing"] = idsOf(query);
      return found === first ? [] : [`${query}: ${found} instead of ${first}`];
    });
    expect(wrong.length / cases.length, wrong.join("\n")).toBeLessThanOrEqual(0.05);
  });

  test("find nothing where there is nothing", () => {
    for (const query of [
      "zeppelin",
      "飞艇",
      "feiting",
      "fei ting",
      "theme",
      "99 billion zeppelins",
    ]) {
      expect(idsOf(query), query).toEqual([]);
    }
  });
});

test("at least sixty queries, half of them in Chinese or pinyin", () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(([query]) => query)).size).toBe(cases.length);
  const inChinese = [...amounts, ...chinese].filter(([query]) => /\p{Script=Han}/u.test(query));
  expect(inChinese.length + pinyin.length).toBeGreaterThanOrEqual(cases.length / 2);
});
