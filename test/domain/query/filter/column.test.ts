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
import { evaluateFilter } from "#domain/query/filter/filterIndex.ts";
import { spanMask } from "#domain/query/filter/recordDays.ts";
import { sameAssumptions } from "#domain/query/filter/judged.ts";

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

test("a value of few rows is kept as a list, one of many as bits", () => {
  expect(Object.keys(holdersOf("rare"))).toEqual(["rows"]);
  expect(Object.keys(holdersOf("even"))).toEqual(["bits"]);
});

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

  test("can be left out, and counted in place of another question", () => {
    const filtered = evaluateFilter(
      total,
      new Map([["a", { column, choice: { include: [], exclude: [value] } }]]),
    );
    expect(filtered.size).toBe(total - rows.length);
    const question = { column, choice: { include: [value], exclude: [] } };
    expect(filtered.countWith("a", question)).toBe(rows.length);
    expect(filtered.countWith("a", { column, choice: { include: [], exclude: [] } })).toBe(total);
    expect(filtered.counts("a").get(value)).toBe(rows.length);
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

test("assumptions are the same only where all of them are", () => {
  const one = { asOf: 1, path: "straight", undatedBaseline: 2 } as const;
  expect(sameAssumptions(one, { ...one })).toBe(true);
  expect(sameAssumptions(one, { ...one, asOf: 2 })).toBe(false);
  expect(sameAssumptions(one, { ...one, path: "compound" })).toBe(false);
  expect(sameAssumptions(one, { ...one, undatedBaseline: 3 })).toBe(false);
});
