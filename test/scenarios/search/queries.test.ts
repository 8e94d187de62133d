import { describe, expect, test } from "vitest";
import { makeSearcher } from "#search/engine.ts";
import { bundledDocs, bundledTables, coreDocs } from "#test/search/bundledDocs.ts";
import { amounts, chinese, english, narrow, pinyin } from "#test/search/queryCases.ts";
import type { SearchDoc } from "#search/documents/searchDoc.ts";

const cases = [...english, ...amounts, ...chinese, ...pinyin];

describe("the hand-written queries", () => {
  const finderIn = (docs: readonly SearchDoc[]) => {
    const searcher = makeSearcher(docs);
    return (query: string): readonly string[] =>
      Array.from(searcher.search(query).hits, (row) => docs[row]?.id ?? "");
  };
  const inAll = finderIn(bundledDocs);
  const inCore = finderIn(coreDocs);

  test("find everything that they must", () => {
    const missing = cases.flatMap(([query, ...expected]) => {
      const found = new Set(inAll(query));
      return expected.filter((id) => !found.has(id)).map((id) => `${query}: ${id}`);
    });
    expect(missing).toEqual([]);
  });

  test("put the right record first in at least 95 of 100", () => {
    const wrong = cases.flatMap(([query, first]) => {
      const [found = "nothing"] = inCore(query);
      return found === first ? [] : [`${query}: ${found} instead of ${first}`];
    });
    expect(wrong.length / cases.length, wrong.join("\n")).toBeLessThanOrEqual(0.05);
  });

  test("put the right record of the whole corpus first, as narrow as they are", () => {
    // A page may be named for whom a record is about ('Press conference with Shen Changyu'): it isn't a record.
    const pages = new Set(bundledTables.sources.map(({ id }) => id));
    const wrong = narrow.flatMap(([query, first]) => {
      const found = inAll(query).find((id) => !pages.has(id)) ?? "nothing";
      return found === first ? [] : [`${query}: ${found} instead of ${first}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each(["氢能", "qingneng", "qing neng", "hydrogen"])(
    "%s finds every record that is tagged hydrogen, and the targets of its plans",
    (query) => {
      const found = new Set(inAll(query));
      const tagged = [...bundledTables.policies, ...bundledTables.news].filter(({ sectors }) =>
        sectors.includes("hydrogen"),
      );
      expect(tagged.length).toBeGreaterThan(5);
      expect(tagged.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([]);
      expect(found).toContain("h2-green");
    },
  );

  test("find a record by what is judged of it", () => {
    const claims = [...bundledTables.policies, ...bundledTables.news].flatMap(
      ({ id, assessments = [] }) => assessments.map(({ claim }) => [id, claim] as const),
    );
    expect(claims.length).toBeGreaterThan(30);
    for (const [id, claim] of claims) {
      const words = claim.match(/[\p{L}\p{N}'-]+/gu) ?? [];
      expect(inAll(words.slice(-6).join(" ")), claim).toContain(id);
    }
  });

  test("find nothing where there is nothing", () => {
    for (const query of ["zeppelin", "飞艇", "feiting", "theme", "99 billion zeppelins"]) {
      expect(inAll(query), query).toEqual([]);
    }
    // In the whole corpus there is a plan on waste, 'fei', of a general office, 'ting'.
    expect(inCore("fei ting")).toEqual([]);
  });
});

test("at least sixty queries, half of them in Chinese or pinyin", () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(([query]) => query)).size).toBe(cases.length);
  const inChinese = [...amounts, ...chinese].filter(([query]) => /\p{Script=Han}/u.test(query));
  expect(inChinese.length + pinyin.length).toBeGreaterThanOrEqual(cases.length / 2);
});
