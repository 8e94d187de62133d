import { strFromU8, unzipSync } from "fflate";
import readWorkbook from "read-excel-file/universal";
import { expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import { entryFacets } from "#domain/query/facets.ts";
import { fileFor } from "#export/download.ts";
import { asTable } from "#export/file/figureFile.ts";
import { csvFile } from "#export/tables/csvFile.ts";
import { jsonFile } from "#export/tables/jsonFile.ts";
import { xlsxFile } from "#export/tables/xlsxFile.ts";
import { targetFigure } from "#figures/target/figure.ts";
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

test("JSON lists the same pages, and CSV says where they are listed", () => {
  const cited = citedBy(snapshot.targets.shown);
  const { sources } = JSON.parse(jsonFile(figure, table, origin)) as {
    readonly sources: readonly { readonly publisher: string; readonly link?: string }[];
  };
  expect(sources.map(({ link = "" }) => link).sort()).toEqual(
    cited.map(({ link = "" }) => link).sort(),
  );
  const lines = csvFile(figure, table, origin).split("\r\n");
  const sourceLines = lines.filter((line) => line.startsWith("# Sources,"));
  expect(sourceLines).toHaveLength(1);
  expect(sourceLines[0]).toContain(`${cited.length} pages`);
  expect(sourceLines[0]).toContain("https://example.org/data");
});

/** The fields of each line of a CSV, without their quotes; none of these has a line break. */
const fieldsOf = (text: string): readonly (readonly string[])[] =>
  text
    .slice(1, -2)
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain = ""]) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    );

test("CSV lists few pages itself, each in a field, so that the table is no wider", () => {
  const one =
    snapshot.targets.shown.find((target) => citedBy([target]).length < 4) ??
    expect.unreachable("a target of few sources");
  const small = fileOn(targetFigure, snapshot, { id: one.id });
  const two = small.table.slice(0, 2);
  const rows = fieldsOf(csvFile(small, two, origin));
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([2]));
  const sourceTexts = rows.flatMap(([what, words]) => (what === "# Sources" ? [words ?? ""] : []));
  const cited = citedBy([one]);
  expect(sourceTexts).toHaveLength(cited.length);
  for (const { publisher, title, link = "" } of cited) {
    expect(
      sourceTexts.some(
        (words) => words.startsWith(`${publisher}: ${title}`) && words.endsWith(link),
      ),
    ).toBe(true);
  }
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

test("files of a table tell the sources of all its rows, and each of its records once", () => {
  const { shown } = snapshot.targets;
  const drawn = fileOn(targetListFigure, snapshot, { rows: 2 });
  const documents = new Set(shown.map(({ entry }) => entry));
  const { entries } = asTable(drawn);
  expect(entries).toHaveLength(documents.size);
  expect(new Set(entries)).toEqual(documents);
  const sourceIn = (one: string): unknown => (JSON.parse(one) as { source: unknown }).source;
  expect(sourceIn(jsonFile(drawn, drawn.table, origin))).toBe(
    sourceIn(jsonFile(figure, table, origin)),
  );
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
