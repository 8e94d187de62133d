import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyBits, fullBits, rowsOf, setBit } from "#domain/query/filter/bits.ts";
import type { SearchDoc } from "#search/documents/searchDoc.ts";
import { buildIndex } from "#search/index/buildIndex.ts";
import { indexSearcher } from "#search/index/indexSearcher.ts";
import { scanSearcher } from "#search/scan/scanSearcher.ts";
import { searchRows } from "#search/dataset/datasetSearch.ts";
import type { SearchResult } from "#search/searcher.ts";
import { isOneEditAway } from "#search/query/typo.ts";
import { arbitraryDoc, arbitraryQuery } from "#test/search/arbitraryDocs.ts";
import { bundledDocs, coreDocs } from "#test/search/bundledDocs.ts";
import { isNear, naiveSearch } from "#test/search/naive.ts";
import { amounts, chinese, english, pinyin } from "#test/search/queryCases.ts";
import { runs } from "#test/support/runs.ts";

const listed = ({ hits, scores }: SearchResult) =>
  Array.from(hits, (row, at) => ({ row, score: scores[at] }));

const ofBundled = {
  scan: scanSearcher(bundledDocs),
  index: indexSearcher(buildIndex(bundledDocs)),
};

const docs = fc.array(arbitraryDoc, { maxLength: 12 });

describe("scan and index", () => {
  test("find what the naive reference finds, in its order", () => {
    fc.assert(
      fc.property(docs, fc.array(arbitraryQuery, { maxLength: 4 }), (some, queries) => {
        const scan = scanSearcher(some);
        const index = indexSearcher(buildIndex(some));
        for (const query of queries) {
          const expected = naiveSearch(some, query);
          expect(listed(scan.search(query)), "scan").toEqual(expected);
          expect(listed(index.search(query)), "index").toEqual(expected);
          expect(index.search(query).near).toEqual(scan.search(query).near);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test("find it in the bundled records too, whatever part of their texts is typed", () => {
    const { scan, index } = ofBundled;
    const texts = bundledDocs.flatMap((doc) => [...doc.title, ...doc.names, ...doc.pinyin]);
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(30), fc.nat(12), (text, from, length) => {
        const query = text.slice(from, from + length + 1);
        const expected = naiveSearch(bundledDocs, query);
        expect(listed(scan.search(query))).toEqual(expected);
        expect(listed(index.search(query))).toEqual(expected);
      }),
      { numRuns: runs(40) },
    );
  });

  test("find it for the hand-written queries", () => {
    const scan = scanSearcher(coreDocs);
    const index = indexSearcher(buildIndex(coreDocs));
    for (const [query] of [...english, ...amounts, ...chinese, ...pinyin]) {
      const expected = naiveSearch(coreDocs, query);
      expect(listed(scan.search(query)), query).toEqual(expected);
      expect(listed(index.search(query)), query).toEqual(expected);
    }
  });

  test("find the same, in the same order, in everything that is published", () => {
    const { scan, index } = ofBundled;
    for (const [query] of [...english, ...amounts, ...chinese, ...pinyin]) {
      expect(index.search(query), query).toEqual(scan.search(query));
    }
  });

  test("search within a set of rows gives the hits of the whole that are in it", () => {
    fc.assert(
      fc.property(docs, arbitraryQuery, fc.array(fc.nat(11)), (some, query, rows) => {
        const within = emptyBits<SearchDoc>(some.length);
        for (const row of rowsOf(fullBits<SearchDoc>(some.length))) {
          if (rows.includes(row)) setBit(within, row);
        }
        for (const searcher of [scanSearcher(some), indexSearcher(buildIndex(some))]) {
          const inside = listed(searcher.search(query)).filter(({ row }) =>
            rowsOf(within).some((one) => one === row),
          );
          expect(listed(searcher.search(query, within))).toEqual(inside);
        }
      }),
    );
  });

  test("an index that was sent from a worker searches the same", () => {
    const sent = indexSearcher(structuredClone(buildIndex(bundledDocs)));
    const { index } = ofBundled;
    for (const query of ["MIIT", "算力", "suanli", "aviaton", "p"]) {
      expect(listed(sent.search(query))).toEqual(listed(index.search(query)));
    }
  });
});

describe("words for which near misses stand in are told", () => {
  const searchers = Object.values(ofBundled);
  test.each([
    ["Hydrogne plan", ["Hydrogne"]],
    ["metrolgy", ["metrolgy"]],
    ["metrolgy hydrogne", []],
    ["hydrogen plan", []],
    ["zeppelin", []],
    ["", []],
  ])("%j: %j", (query, expected) => {
    for (const searcher of searchers) expect(searcher.search(query).near).toEqual(expected);
  });
});

test("one edit is an edit distance of one to the beginning of a word", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  fc.assert(
    fc.property(letters, letters, (word, term) => {
      expect(isOneEditAway(word, term)).toBe(isNear(word, term));
    }),
    { numRuns: runs(3000) },
  );
});

test("hits as rows for the filters", () => {
  const { scan } = ofBundled;
  const found = scan.search("MIIT");
  const hits = searchRows(found, bundledDocs);
  expect(hits && rowsOf(hits.rows)).toEqual([...found.hits].sort((a, b) => a - b));
  expect(hits?.ranked && [...hits.ranked]).toEqual([...found.hits]);
  expect(searchRows(scan.search(" …!? "), bundledDocs)).toBeNull();
  expect(searchRows(scan.search("zeppelin"), bundledDocs)?.rows).toEqual(
    emptyBits(bundledDocs.length),
  );
});
