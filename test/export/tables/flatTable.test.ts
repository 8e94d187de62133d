import { expect, test } from "vitest";

import {
  dateCell,
  numberCell,
  percentCell,
  startCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { flatTable } from "#export/tables/flatTable.ts";

const pageOf = (path: string): string => `https://example.org${path}`;

test("a unit that all numbers share stands in the heading, others in a column of their own", () => {
  const table = tableOf(
    [
      { name: "Storage", share: 0.632_15, value: 1680, unit: "EB" },
      { name: "Steel", share: undefined, value: 15, unit: "%" },
    ],
    [
      ["Target", ({ name }) => textCell(name)],
      ["Share", ({ share }) => percentCell(share)],
      ["Last", ({ value, unit }) => numberCell(value, unit)],
    ],
  );
  expect(flatTable(table, pageOf)).toEqual([
    ["Target", "Share (%)", "Last", "Last: unit"],
    ["Storage", 63.22, 1680, "EB"],
    ["Steel", "", 15, "%"],
  ]);
});

test("how far a number binds stands before it, so that the number stays one", () => {
  const table = tableOf(
    [undefined, "more than"],
    [["Last", (bound) => numberCell(5, undefined, bound)]],
  );
  expect(flatTable(table, pageOf)).toEqual([
    ["Last: bound", "Last"],
    ["", 5],
    ["more than", 5],
  ]);
});

test("a date is a day, with its precision beside it where that is less", () => {
  const dates = ["2025", "2025-06", "2025-06-08", "2021/2025"].map(parseDate);
  const table = tableOf(dates, [
    ["Begins", (date) => startCell(date)],
    ["Due", (date) => dateCell(date)],
    ["Read", () => dateCell(parseDate("2026-11-24"))],
  ]);
  const day = (text: string) => ({ day: parseDate(text)?.start });
  expect(flatTable(table, pageOf)).toEqual([
    ["Begins: first day", "Begins: precision", "Due: last day", "Due: precision", "Read"],
    [day("2025-01-01"), "year", day("2025-12-31"), "year", day("2026-11-24")],
    [day("2025-06-01"), "month", day("2025-06-30"), "month", day("2026-11-24")],
    [day("2025-06-08"), "day", day("2025-06-08"), "day", day("2026-11-24")],
    [day("2021-01-01"), "span 2021/2025", day("2025-12-31"), "span 2021/2025", day("2026-11-24")],
  ]);
});
