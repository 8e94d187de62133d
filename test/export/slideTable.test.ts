import { expect, test } from "vitest";

import { dateCell, numberCell, pageCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { slideTable } from "#export/slideTable.ts";

const tableOfRows = (count: number) =>
  tableOf(
    Array.from({ length: count }, (_none, at) => at),
    [
      ["Record", (at) => textCell(`Record ${at}`)],
      ["Date", () => dateCell(parseDate("2023-10"))],
      ["Share", (at) => numberCell(at, "%", at === 1 ? "more than" : undefined)],
      ["Page", (at) => pageCell(`/records/${at}`, `Record ${at}`)],
    ],
  );

test("a table on a slide is in words, with numbers on the right and without addresses", () => {
  const { headings, rows, numbers, rest } = slideTable(tableOfRows(2));
  expect(headings).toEqual(["Record", "Date", "Share"]);
  expect(rows).toEqual([
    ["Record 0", "Oct 2023", "0%"],
    ["Record 1", "Oct 2023", "more than 1%"],
  ]);
  expect(numbers).toEqual([2]);
  expect(rest).toBe("");
});

test("it has as many rows as have room, and says that there are more", () => {
  const { rows, rest } = slideTable(tableOfRows(500));
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.length).toBeLessThan(20);
  expect(rest).toContain("of 500");
});
