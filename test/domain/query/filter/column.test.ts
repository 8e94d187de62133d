import { describe, expect, test } from "vitest";

import { type Bits, emptyBits, fullBits, rowsOf } from "#domain/query/filter/bits.ts";
import {
  addRows,
  buildColumns,
  type IndexColumn,
  countRowsOfSet,
  type RowSet,
  rowsAmong,
  removeRows,
} from "#domain/query/filter/column.ts";
import { spanMask } from "#domain/query/filter/recordDays.ts";

const total = 100;
const items = Array.from({ length: total }, (_, at) => at);

/** Two rows, which are kept as a list; all even ones, which are kept as bits. */
const columns = buildColumns(items, [
  [
    "",
    (at: number) => [
      ...(at === 7 || at === 40 ? ["rare", "rare"] : []),
      ...(at % 2 === 0 ? ["even"] : []),
    ],
  ],
]);
const column: IndexColumn<number> = columns.get("") ?? new Map<string, RowSet<number>>();
const holdersOf = (value: string) => {
  const rowSet = column.get(value);
  if (rowSet === undefined) throw new Error(`expected rowSet of ${value}`);
  return rowSet;
};
const evens = items.filter((at) => at % 2 === 0);

describe.each([
  ["rare", [7, 40]],
  ["even", evens],
] as const)("the rowSet of '%s'", (value, rows) => {
  const bitsOf = (left: Bits<number>) => rowsOf(left).map(Number);

  test("are added, taken out, kept and counted", () => {
    const added = emptyBits<number>(total);
    addRows(added, holdersOf(value));
    expect(bitsOf(added)).toEqual(rows);
    const left = fullBits<number>(total);
    removeRows(left, holdersOf(value));
    expect(bitsOf(left)).toEqual(items.filter((at) => !(rows as readonly number[]).includes(at)));
    const among = fullBits<number>(total);
    removeRows(among, holdersOf("even"));
    const both = rows.filter((at) => at % 2 !== 0);
    expect(bitsOf(rowsAmong(among, holdersOf(value)))).toEqual(both);
    expect(countRowsOfSet(among, holdersOf(value))).toBe(both.length);
    expect(countRowsOfSet(fullBits<number>(total), holdersOf(value))).toBe(rows.length);
  });
});

describe("a span of days asked for", () => {
  const starts = Int32Array.of(1, 5, 9);
  const ends = Int32Array.of(3, 7, 9);
  test.each([
    [undefined, undefined, undefined],
    [3, undefined, [0, 1, 2]],
    [4, undefined, [1, 2]],
    [7, undefined, [1, 2]],
    [8, undefined, [2]],
    [undefined, 1, [0]],
    [undefined, 4, [0]],
    [undefined, 5, [0, 1]],
    [undefined, 0, []],
    [3, 5, [0, 1]],
    [4, 4, []],
    [0, 0, []],
  ])("from %s to %s leaves the rows that touch it", (from, to, rows) => {
    const mask = spanMask<number>({ starts, ends }, from, to);
    expect(mask === null ? undefined : rowsOf(mask).map(Number)).toEqual(rows);
  });
});
