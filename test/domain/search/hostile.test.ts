import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildIndex } from "#domain/search/buildIndex.ts";
import { indexSearcher } from "#domain/search/indexSearcher.ts";
import { matchRanges } from "#domain/search/matchRanges.ts";
import { scanSearcher } from "#domain/search/scanSearch.ts";
import { bundledDocs } from "./bundledDocs.ts";

const searchers = [scanSearcher(bundledDocs), indexSearcher(buildIndex(bundledDocs))];

const long = 10_000;

describe("queries that nobody should type", () => {
  test.each([
    ["a long word", "computing".repeat(long / 9)],
    ["many words", "power plan ".repeat(long / 11)],
    ["much Chinese", "算力".repeat(long / 2)],
    ["many syllables", "xi'an".repeat(long / 5)],
    ["many letters that are syllables", "a".repeat(long)],
    ["signs only", "…—!?()[]{}".repeat(long / 10)],
    ["a regular expression", "(a+)+$".repeat(long / 6)],
    ["right to left", "\u202Eمرحبا".repeat(long / 6)],
    ["zero width", "\u200B".repeat(long)],
    ["many accents", `e${"\u0301".repeat(long)}`],
    ["lone surrogates", "\uD800\uDC00\uDC00\uD83D".repeat(long / 4)],
    ["one number", "9".repeat(long)],
    ["separators of thousands", "1,000".repeat(long / 5)],
    ["hyphens", "a-".repeat(long / 2)],
    ["apostrophes", "a's".repeat(long / 3)],
  ])("%s", (_, query) => {
    const start = performance.now();
    for (const searcher of searchers) searcher.search(query);
    matchRanges(bundledDocs[0]?.text[0] ?? "", query);
    matchRanges(query, query);
    // Milliseconds are all it takes; a second leaves room for a busy machine.
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("nothing to look for is told apart from nothing found", () => {
    for (const searcher of searchers) {
      for (const query of ["", "  ", "?!…", "\u200B\u202E", "\uD800", "(*+)"]) {
        expect(searcher.search(query)).toMatchObject({ clauses: 0 });
        expect(searcher.search(query).hits).toHaveLength(0);
      }
      expect(searcher.search("zeppelin").clauses).toBe(1);
    }
  });

  test("no text throws, and both engines agree on it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (query) => {
        const [scan, index] = searchers.map((searcher) => searcher.search(query));
        expect(index).toEqual(scan);
      }),
      { numRuns: 300 },
    );
  });
});
