import { strFromU8, unzipSync } from "fflate";
import readWorkbook from "read-excel-file/universal";
import { expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import { entryFacets } from "#domain/query/facets.ts";
import { fileFor } from "#export/download.ts";
import { csvFile } from "#export/tables/csvFile.ts";
import { jsonFile } from "#export/tables/jsonFile.ts";
import { xlsxFile } from "#export/tables/xlsxFile.ts";
import { targetListFigure } from "#figures/targetList/figure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { fileOn } from "#test/support/fileOn.ts";

const snapshot = coreSnapshot("agency=miit");
const origin = {
  snapshot,
  edition: undefined,
  address: "https://example.org/targets?agency=miit",
  pageOf: (path: string) => `https://example.org${path}`,
};
const figure = fileOn(targetListFigure, snapshot);

const { table } = figure;

test("a workbook has the table, and beside it what has to be known of it", async () => {
  const [first, second] = await readWorkbook(new Blob([await xlsxFile(figure, table, origin)]));
  expect(first?.data.length).toBe(snapshot.targets.shown.length + 1);
  const about = new Map(second?.data.map(([what, value]) => [what, value]));
  expect(about.get("Title")).toBe(figure.title);
  expect(about.get("Shown")).toContain("MIIT");
  expect(about.get("As of")).toEqual(new Date(snapshot.asOf * 86_400_000));
  expect(about.get("Address")).toBe(origin.address);
  expect(about.get("Version")).toContain("state");
});

/** What the records of targets cite, by what the data set has of each page. */
const citedBy = (targets: typeof snapshot.targets.shown) => {
  const ids = new Set(targets.flatMap(({ entry }) => entryFacets.source(entry)));
  return [...ids].flatMap((id) => snapshot.dataset.sources.get(id) ?? []);
};

test("a workbook lists every page that its records cite, with dates and links", async () => {
  const bytes = await xlsxFile(figure, table, origin);
  const sheets = await readWorkbook(new Blob([bytes]));
  const [head, ...rows] = sheets[2]?.data ?? [];
  expect(sheets[2]?.sheet).toBe("Sources");
  expect(head).toEqual(["Publisher", "Title", "Date: last day", "Date: precision", "Link"]);
  const cited = citedBy(snapshot.targets.shown);
  expect(cited.length).toBeGreaterThan(20);
  // All are dates of the sheet, with what is known of each beside it.
  const dateOf = (text = ""): readonly (string | Date | null)[] => {
    const date = parseDate(text);
    return date === undefined
      ? [null, null]
      : [
          new Date(date.end * 86_400_000),
          date.precision === "span" ? `span ${text}` : date.precision,
        ];
  };
  const sortedLines = (some: readonly (readonly unknown[])[]): readonly string[] =>
    some.map((row) => JSON.stringify(row)).sort();
  expect(sortedLines(rows)).toEqual(
    sortedLines(
      cited.map(({ publisher, title, date, link }) => [
        publisher,
        title,
        ...dateOf(date),
        link ?? null,
      ]),
    ),
  );
  expect(rows.some((row) => row[2] instanceof Date)).toBe(true);
  const links = strFromU8(
    unzipSync(bytes)["xl/worksheets/_rels/sheet3.xml.rels"] ?? new Uint8Array(),
  ).matchAll(/Target="([^"]+)"/g);
  expect([...links]).toHaveLength(cited.filter(({ link }) => link !== undefined).length);
});

test("JSON has the same rows as CSV, numbers as numbers, and says the same of them", () => {
  const json: unknown = JSON.parse(jsonFile(figure, table, origin));
  expect(json).toMatchObject({
    title: figure.title,
    address: origin.address,
    asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    selection: expect.stringContaining("MIIT"),
  });
  const { rows } = json as { rows: readonly Record<string, unknown>[] };
  expect(rows).toHaveLength(snapshot.targets.shown.length);
  const csv = csvFile(figure, table, origin);
  expect(csv.match(/\r\n/g)?.length).toBe(rows.length + 9);
  expect(rows.some((row) => typeof row["Last figure"] === "number")).toBe(true);
});

test("a figure without a date to come gives no calendar, and says why", async () => {
  const past = { ...figure, entries: [], whole: { status: "", entries: [] }, targets: [] };
  const look = { shape: "shown", density: 2, theme: undefined } as const;
  const place = {
    path: "/targets",
    query: "",
    address: () => "",
    targetsOn: () => Promise.resolve(undefined),
  };
  await expect(fileFor("ics", past, origin, look, place)).rejects.toThrow(
    "it has no dates to come",
  );
});
