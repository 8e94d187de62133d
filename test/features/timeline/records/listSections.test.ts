import { describe, expect, test } from "vitest";
import { type EntryRow, rowOf } from "#domain/query/filter/row.ts";
import { issueNews, listSections } from "#features/timeline/records/listSections.ts";
import { tableRows } from "#features/timeline/records/tableRows.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { inputOf, news, policy } from "#test/support/timelineSketch.ts";

const read = (input: ReturnType<typeof inputOf>, byLane = false) =>
  listSections({ ...input, extents: input.extents(), byLane }).map((part) => ({
    ...part,
    ids: part.rows.map((row) => input.entries[row]?.id),
  }));

describe("the list", () => {
  test("goes through time, the newest month first, and what is known to the year by its year", () => {
    const input = inputOf([news("a", "2023-05"), news("b", "2021"), news("c", "2023-02")]);
    expect(read(input).map(({ title, ids }) => [title, ids])).toEqual([
      ["May 2023", ["a"]],
      ["February 2023", ["c"]],
      ["2021", ["b"]],
    ]);
  });

  test("lists the newest 200 of a year and counts all", () => {
    const input = inputOf([
      ...Array.from({ length: 150 }, (_, at) => news(`m${at}`, "2024-03-05")),
      ...Array.from({ length: 70 }, (_, at) => news(`n${at}`, "2024-05-06")),
      news("early", "2023-05-05"),
    ]);
    expect(read(input).map(({ title, rows, total }) => [title, rows.length, total])).toEqual([
      ["May 2024", 70, 70],
      ["March 2024", 130, 150],
      ["May 2023", 1, 1],
    ]);
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

describe("news of a document's issue", () => {
  const { dataset } = realSnapshot("");
  const rows = dataset.entries.flatMap((entry) => rowOf(dataset.entries, entry) ?? []);
  const titled = (row: EntryRow): string => dataset.entries[row]?.record.title.short ?? "";

  test("stands with the document, where it is of the very day", () => {
    const titles = [...issueNews(rows, dataset)].map(([newsRow, document]) => [
      titled(newsRow),
      titled(document),
    ]);
    expect(titles).toContainEqual([
      "Legislature approves five-year plan",
      "15th Five-Year Plan outline",
    ]);
    for (const [newsRow, document] of issueNews(rows, dataset)) {
      expect(dataset.entries[newsRow]?.main.start).toBe(dataset.entries[document]?.main.start);
    }
  });
});
