import { describe, expect, test } from "vitest";

import { horizonWords, readingOf } from "#features/timeline/reading.ts";
import { tableRows } from "#features/timeline/tableRows.ts";
import { inputOf, news, policy } from "#test/domain/timeline/sketch.ts";

const rowsOf = (input: ReturnType<typeof inputOf>) =>
  tableRows(input.lanes, input.extents(), input.window, 1000).rows;

describe("reading downwards", () => {
  test("goes through time, a part a year", () => {
    const input = inputOf([news("a", "2023-05"), news("b", "2021"), news("c", "2023-02")]);
    const parts = readingOf(rowsOf(input), input.factsOf, input.limits);
    expect(
      parts.map(({ title, rows }) => [title, rows.map((row) => input.entries[row]?.id)]),
    ).toEqual([
      ["2021", ["b"]],
      ["2023", ["c", "a"]],
    ]);
  });

  test("splits a full year into months, and counts what is too much for one", () => {
    const input = inputOf([
      ...Array.from({ length: 50 }, (_, at) => news(`n${at}`, "2024-03-05")),
      news("other", "2024-05"),
    ]);
    const parts = readingOf(rowsOf(input), input.factsOf, input.limits);
    expect(parts.map(({ title }) => title)).toEqual(["March 2024", "May 2024"]);
    expect(parts[0]?.zoom).toBeDefined();
    expect(parts[1]?.zoom).toBeUndefined();
  });

  test.each([
    [policy("a", ["published 2021"], {}, ["2025"]), "due 2025"],
    [policy("a", ["published 2021"], { period: { start: "2021", end: "2030" } }), "runs to 2030"],
    [policy("a", ["published 2021"], { period: { start: "2021" } }), "no end set"],
    [news("a", "2021"), ""],
  ])("%# tells its horizon", (entry, words) => {
    expect(horizonWords(0, inputOf([entry]).factsOf)).toBe(words);
  });
});

describe("the table", () => {
  test("holds what the window shows, and counts what it doesn't list", () => {
    const entries = [
      news("a", "2023-05"),
      news("b", "2021-01-05"),
      policy("c", ["published 2019"], { period: { start: "2019", end: "2025" } }),
    ];
    const input = inputOf(entries);
    const window = { start: 18993, end: 19358 };
    expect(tableRows(input.lanes, input.extents(), window, 10).total).toBe(1);
    expect(tableRows(input.lanes, input.extents(), input.limits, 2)).toMatchObject({ total: 3 });
    expect(tableRows(input.lanes, input.extents(), input.limits, 2).rows).toHaveLength(2);
  });
});
