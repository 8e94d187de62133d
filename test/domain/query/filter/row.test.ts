import { expect, test } from "vitest";

import type { Entry } from "#domain/dataset/entry.ts";
import { fullBits, rowsOf } from "#domain/query/filter/bits.ts";
import {
  asRow,
  type EntryRow,
  firstRow,
  itemAt,
  listRows,
  nextRow,
  rowAt,
  rowOf,
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
