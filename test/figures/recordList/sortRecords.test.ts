import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { recordOrder, sortKeys } from "#figures/recordList/recordOrder.ts";
import { sortRecords } from "#figures/recordList/sortRecords.ts";
import { coreDataset, coreSnapshot, searchedSnapshot } from "#test/support/dataset.ts";

const dataset = coreDataset();
const slice = coreSnapshot().entries;
const entries = slice.shown;
const columns = sortKeys.filter((key) => key !== "relevance");

const parseSorting = (text: string | null, isSearched: boolean) =>
  recordOrder(isSearched).parse(text === null ? [] : [text]).value;
const defaultSorting = (isSearched: boolean) => parseSorting(null, isSearched);

const sortings = fc.record({ key: fc.constantFrom(...columns), descending: fc.boolean() });

describe("the sort parameter", () => {
  test.each([
    [null, "date", true],
    ["", "date", true],
    ["-date", "date", true],
    ["date", "date", false],
    ["-targets", "targets", true],
    ["title", "title", false],
    ["--date", "date", true],
    ["constructor", "date", true],
    ["-nonsense", "date", true],
  ])("%s asks for %s, descending %s", (text, key, descending) => {
    expect(parseSorting(text, false)).toEqual({ key, descending });
  });

  test.each([
    [null, "relevance", false],
    ["-relevance", "relevance", false],
    ["nonsense", "relevance", false],
    ["-date", "date", true],
    ["title", "title", false],
  ])("beside a search, %s asks for %s, descending %s", (text, key, descending) => {
    expect(parseSorting(text, true)).toEqual({ key, descending });
  });

  test("what is written is read back, and the default isn't written", () => {
    for (const isSearched of [false, true]) {
      expect(recordOrder(isSearched).write(defaultSorting(isSearched))).toEqual([]);
      fc.assert(
        fc.property(sortings, (sorting) => {
          const parameter = recordOrder(isSearched);
          expect(parameter.parse(parameter.write(sorting)).value).toEqual(sorting);
        }),
      );
    }
  });
});

describe("sorting records", () => {
  test("every order holds the same records", () => {
    fc.assert(
      fc.property(sortings, (sorting) => {
        const sorted = sortRecords(slice, sorting, dataset);
        expect(new Set(sorted)).toEqual(new Set(entries));
        expect(sorted).toHaveLength(entries.length);
      }),
    );
  });

  test("a search puts the best match first, whatever its date, and the filters hold", async () => {
    const idsFor = async (query: string): Promise<readonly string[]> => {
      const { entries: found } = await searchedSnapshot(query, dataset);
      const sorted = sortRecords(found, defaultSorting(true), dataset);
      expect(new Set(sorted)).toEqual(new Set(found.shown));
      return sorted.map(({ id }) => id);
    };
    expect((await idsFor("q=hydrogen"))[0]).toBe("hydrogen-2021-2035");
    expect((await idsFor("q=国办发〔2023〕37号"))[0]).toBe("patents-2023-2025");
    expect(await idsFor("q=hydrogen&kind=corporate-news")).toEqual(["2023-10-12-hydrogen-vessel"]);
  });
});
