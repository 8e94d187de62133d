import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DocTables, docsOf } from "#search/documents/docs.ts";
import { matchRanges } from "#search/marks/matchRanges.ts";
import { noPinyin } from "#domain/schema/pinyin.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { readPinyin } from "#domain/schema/pinyinFile.ts";
import { parseQuery } from "#search/query/parseQuery.ts";
import { makeSearcher } from "#search/engine.ts";
import type { SearchDoc } from "#search/documents/searchDoc.ts";
import { arbitraryQuery } from "#test/search/arbitraryQuery.ts";
import { bundledDocs } from "#test/search/bundledDocs.ts";
import { runs } from "#test/support/runs.ts";

const searcher = makeSearcher(bundledDocs);

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
    ["many syllables apart", "xi an guo ".repeat(long / 10)],
    ["amounts in Chinese", "8000亿元".repeat(long / 6)],
    ["ampersands", "r&".repeat(long / 2)],
    ["hyphens", "a-".repeat(long / 2)],
    ["apostrophes", "a's".repeat(long / 3)],
  ])("%s", (_, query) => {
    const start = process.cpuUsage();
    searcher.search(query);
    matchRanges(bundledDocs[0]?.text[0] ?? "", parseQuery(query));
    matchRanges(query, parseQuery(query));
    // Milliseconds are all it takes. Of this process's own time, which others on the machine don't add to.
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });

  test("nothing to look for is told apart from nothing found", () => {
    for (const query of ["", "  ", "?!…", "\u200B\u202E", "\uD800", "(*+)"]) {
      expect(searcher.search(query)).toMatchObject({ clauses: 0 });
      expect(searcher.search(query).hits).toHaveLength(0);
    }
    expect(searcher.search("zeppelin").clauses).toBe(1);
  });

  test("no text throws, and what is found is in order of its points", () => {
    fc.assert(
      fc.property(arbitraryQuery, (query) => {
        const { hits, scores } = searcher.search(query);
        expect(new Set(hits).size).toBe(hits.length);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
      }),
      { numRuns: runs(300) },
    );
  });
});

const noTables: DocTables = perFile(() => []);

const body = (id: string, note = "") => ({
  ...noTables,
  agencies: [{ id, name: { en: "A body" }, body: "ministry" as const, note }],
});

const [like] = bundledDocs;
if (like === undefined) throw new Error("expected a document");
const empty: SearchDoc = {
  ...like,
  id: "hostile",
  acronyms: [],
  title: [],
  names: [],
  numbers: [],
  related: [],
  text: [],
  pinyin: [],
  relatedPinyin: [],
};

describe("documents that nobody should write", () => {
  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "a body with the id %s has no pinyin of its own",
    (id) => {
      for (const pinyin of [
        noPinyin,
        readPinyin({ sectors: {}, agencies: {}, companies: {}, policies: {}, news: {} }),
      ]) {
        const docs = docsOf(body(id), pinyin);
        expect(docs[0]?.pinyin).toEqual([]);
        expect(makeSearcher(docs).search("body").hits).toEqual([0]);
      }
    },
  );

  test.each([
    ["one very long word", "x".repeat(200_000)],
    ["very many words", "word ".repeat(5000)],
    ["one very long figure", "9".repeat(200_000)],
    ["a figure beyond all amounts", `${"9".repeat(400)}亿元`],
    ["very many amounts", "8000亿元".repeat(2000)],
    ["very many ampersands", "a&".repeat(5000)],
    ["lone surrogates", "\uDC00\uD800".repeat(20_000)],
    ["zero width", "\u200B".repeat(20_000)],
    ["controls", "\u0000\u0001".repeat(20_000)],
    ["nothing", ""],
  ])("%s", (_, text) => {
    const docs = [{ ...empty, title: [text], names: [text], text: [text], pinyin: [text] }, like];
    const small = makeSearcher(docs);
    expect(small.search(like.title[0] ?? "").hits).toContain(1);
    const start = text.slice(0, 20);
    if (small.search(start).clauses > 0) expect(small.search(start).hits).toContain(0);
  });
});
