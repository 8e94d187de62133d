import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  correctionCount,
  defaultSorting,
  parseSorting,
  sortingText,
  sortKeys,
  sortRecords,
  targetCount,
} from "#features/records/sortRecords.ts";
import { realDataset } from "#test/support/dataset.ts";

const dataset = realDataset();
const { entries } = dataset;

const sortings = fc.record({ key: fc.constantFrom(...sortKeys), descending: fc.boolean() });

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
    expect(parseSorting(text)).toEqual({ key, descending });
  });

  test("what is written is read back, and the default isn't written", () => {
    expect(sortingText(defaultSorting)).toBeUndefined();
    fc.assert(
      fc.property(sortings, (sorting) => {
        expect(parseSorting(sortingText(sorting) ?? null)).toEqual(sorting);
      }),
    );
  });
});

describe("sorting records", () => {
  test("every order holds the same records", () => {
    fc.assert(
      fc.property(sortings, (sorting) => {
        const sorted = sortRecords(entries, sorting, dataset);
        expect(new Set(sorted)).toEqual(new Set(entries));
        expect(sorted).toHaveLength(entries.length);
      }),
    );
  });

  test("the default is newest first, as they come", () => {
    expect(sortRecords(entries, defaultSorting, dataset)).toBe(entries);
  });

  test("oldest first", () => {
    const starts = sortRecords(entries, { key: "date", descending: false }, dataset).map(
      ({ main }) => main.start,
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test.each([
    ["targets", targetCount, "computing-power-2023-2025"],
    ["corrections", correctionCount, "2023-10-12-biontech-medilink"],
  ] as const)("most %s first", (key, count, first) => {
    const sorted = sortRecords(entries, { key, descending: true }, dataset);
    expect(sorted[0]?.id).toBe(first);
    expect(sorted.map(count)).toEqual(sorted.map(count).sort((a, b) => b - a));
  });

  test.each([true, false])("records without a body come last, descending %s", (descending) => {
    const sorted = sortRecords(entries, { key: "body", descending }, dataset);
    const first = sorted.findIndex(
      ({ bodies, record }) => bodies.length === 0 && record.issuers?.unnamed === undefined,
    );
    expect(sorted.slice(first).every(({ bodies }) => bodies.length === 0)).toBe(true);
    expect(first).toBeGreaterThan(0);
  });
});
