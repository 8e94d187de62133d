import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { fullBits, rowsOf } from "#domain/query/filter/bits.ts";
import { itemAt } from "#domain/query/filter/row.ts";
import { buildColumns, type IndexColumn, emptyColumn } from "#domain/query/filter/column.ts";
import { evaluateFilter, type FilterQuestion } from "#domain/query/filter/filterIndex.ts";
import { spanMask } from "#domain/query/filter/recordDays.ts";
import { runs } from "#test/support/runs.ts";

interface Row {
  readonly body: readonly string[];
  readonly kind: readonly string[];
  readonly start: number;
  readonly end: number;
}

const bodies = ["a", "b", "c", "d"];
const kinds = ["x", "y"];

const row = fc
  .record({
    body: fc.uniqueArray(fc.constantFrom(...bodies)),
    kind: fc.uniqueArray(fc.constantFrom(...kinds), { maxLength: 1 }),
    start: fc.integer({ min: 0, max: 20 }),
    length: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ length, ...rest }): Row => ({ ...rest, end: rest.start + length }));

const choiceOf = (values: readonly string[]) =>
  fc.record({
    include: fc.uniqueArray(fc.constantFrom(...values, "unknown"), { maxLength: 3 }),
    exclude: fc.uniqueArray(fc.constantFrom(...values), { maxLength: 1 }),
  });

const anyQuestion = fc.record({
  body: choiceOf(bodies),
  kind: choiceOf(kinds),
  all: fc.boolean(),
  from: fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined }),
  to: fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined }),
});

type Asked = typeof anyQuestion extends fc.Arbitrary<infer T> ? T : never;

const passes = (
  values: readonly string[],
  { include, exclude }: { include: string[]; exclude: string[] },
  all: boolean,
): boolean =>
  (include.length === 0 ||
    (all
      ? include.every((value) => values.includes(value))
      : include.some((value) => values.includes(value)))) &&
  !exclude.some((value) => values.includes(value));

/** The plain reading of the rules, one row at a time, leaving one question out. */
const bruteForce = (rows: readonly Row[], ask: Asked, left?: string): readonly number[] =>
  rows.flatMap((one, at) =>
    (left === "body" || passes(one.body, ask.body, ask.all)) &&
    (left === "kind" || passes(one.kind, ask.kind, false)) &&
    (left === "dates" || (one.end >= (ask.from ?? -1) && one.start <= (ask.to ?? 99)))
      ? [at]
      : [],
  );

const bodyColumn = (rows: readonly Row[]): IndexColumn<Row> =>
  buildColumns(rows, [["body", (one: Row) => one.body]]).get("body") ?? new Map();

const kindColumn = (rows: readonly Row[]): IndexColumn<Row> => {
  const { column, add } = emptyColumn<Row>(rows.length);
  for (const at of rowsOf(fullBits<Row>(rows.length))) {
    for (const value of itemAt(rows, at)?.kind ?? []) add(value, at);
  }
  return column;
};

const evaluate = (rows: readonly Row[], { body, kind, all, from, to }: Asked) =>
  evaluateFilter(
    rows.length,
    new Map<"body" | "kind" | "dates", FilterQuestion<Row>>([
      ["body", { column: bodyColumn(rows), choice: body, matchAll: all }],
      ["kind", { column: kindColumn(rows), choice: kind }],
      [
        "dates",
        {
          mask: spanMask(
            {
              starts: Int32Array.from(rows, ({ start }) => start),
              ends: Int32Array.from(rows, ({ end }) => end),
            },
            from,
            to,
          ),
        },
      ],
    ]),
  );

describe("answer", () => {
  test("agrees with reading every row, and counts never see their own facet's choice", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 150 }), anyQuestion, (rows, question) => {
        const result = evaluate(rows, question);
        const shown = bruteForce(rows, question);
        expect(rowsOf(result.mask)).toEqual(shown);
        expect(result.size).toBe(shown.length);
        for (const key of ["body", "kind", "dates"] as const) {
          expect(rowsOf(result.except(key))).toEqual(bruteForce(rows, question, key));
        }
        for (const key of ["body", "kind"] as const) {
          const among = bruteForce(rows, question, key);
          for (const [value, count] of result.counts(key)) {
            expect(count).toBe(among.filter((at) => rows[at]?.[key].includes(value)).length);
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test("every value is counted, also where the count is zero", () => {
    const rows: Row[] = [
      { body: ["a"], kind: ["x"], start: 0, end: 0 },
      { body: ["b"], kind: ["y"], start: 0, end: 0 },
    ];
    const none = { include: [], exclude: [] };
    const result = evaluate(rows, {
      body: none,
      kind: { include: ["x"], exclude: [] },
      all: false,
      from: undefined,
      to: undefined,
    });
    expect([...result.counts("body")]).toEqual([
      ["a", 1],
      ["b", 0],
    ]);
    expect([...result.counts("kind")]).toEqual([
      ["x", 1],
      ["y", 1],
    ]);
  });

  test("no rows at all", () => {
    const result = evaluateFilter(0, new Map<"body", FilterQuestion<Row>>());
    expect(result.size).toBe(0);
    expect(result.counts("body").size).toBe(0);
  });
});

test("a full set holds exactly its rows, at any size around a word", () => {
  for (const size of [0, 1, 31, 32, 33, 64, 100]) {
    expect(rowsOf(fullBits(size))).toEqual(Array.from({ length: size }, (_, at) => at));
  }
});
