import { describe, expect, test } from "vitest";

import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import {
  emptyBits,
  fullBits,
  hasBit,
  pickRows,
  rowsOf,
  setBit,
} from "#domain/query/filter/bits.ts";
import {
  asRow,
  type ByRow,
  type EntryRow,
  firstRow,
  itemAt,
  listRows,
  nextRow,
  type NumberByRow,
  rowAt,
  rowOf,
  type RowList,
  type TargetRow,
} from "#domain/query/filter/row.ts";
import { realDataset } from "#test/support/dataset.ts";

const dataset = realDataset();
const { entries, targets } = dataset;
const [firstEntry] = entries;
const entryRow: EntryRow = firstRow;
const targetRow: TargetRow = asRow(1);

test("a row leads to what its table holds in it, and back", () => {
  expect(itemAt(entries, entryRow)).toBe(entries[0]);
  expect(itemAt(entries, nextRow(entryRow))).toBe(entries[1]);
  expect(itemAt(targets, targetRow)).toBe(targets[1]);
  for (const one of entries.slice(0, 40)) {
    const row = rowOf(entries, one);
    expect(row !== undefined && itemAt(entries, row)).toBe(one);
  }
  expect(firstEntry && rowOf(entries.slice(1), firstEntry)).toBeUndefined();
});

test("a list of rows keeps their order", () => {
  const rows = rowsOf(fullBits<Entry>(3)).reverse();
  const list = listRows(rows);
  expect([...list]).toEqual([2, 1, 0]);
  expect(rowAt(list, 1)).toBe(1);
});

describe("to the compiler", () => {
  const days: NumberByRow<Entry> = Int32Array.from(entries, ({ main }) => main.start);
  const titles: ByRow<Entry, string> = entries.map(({ record }) => record.title.en);
  const bits = emptyBits<Entry>(entries.length);

  // Each line below compiles only because a mistake is expected in it: `tsc` is the test.
  test("a row of targets is none of entries, and no number is a row", () => {
    // @ts-expect-error -- a row of the other table
    const other: EntryRow = targetRow;
    // @ts-expect-error -- any number
    const any: EntryRow = 3;
    expect([other, any]).toEqual([1, 3]);
  });

  test("it looks nothing up there", () => {
    expect(days[entryRow]).toBe(entries[0]?.main.start);
    // @ts-expect-error -- a row of the other table
    expect(days[targetRow]).toBe(entries[1]?.main.start);
    // @ts-expect-error -- any number
    expect(titles[1]).toBe(entries[1]?.record.title.en);
    // @ts-expect-error -- a row of the other table
    expect(itemAt(entries, targetRow)).toBe(entries[1]);
  });

  test("nor is it of a set or a list of them", () => {
    setBit(bits, entryRow);
    // @ts-expect-error -- a row of the other table
    expect(hasBit(bits, targetRow)).toBe(false);
    // @ts-expect-error -- a set of the other table
    expect(pickRows(bits, targets)).toEqual([targets[0]]);
    // @ts-expect-error -- a list of rows of the other table
    const list: RowList<TargetEntry> = listRows([entryRow]);
    // @ts-expect-error -- days of the other table
    const due: NumberByRow<TargetEntry> = days;
    expect([list.length, due.length]).toEqual([1, entries.length]);
  });
});
