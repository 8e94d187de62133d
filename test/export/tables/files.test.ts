import readWorkbook from "read-excel-file/universal";
import { expect, test } from "vitest";

import { fileFor } from "#export/download.ts";
import { asTable } from "#export/figureFile.ts";
import { csvFile } from "#export/tables/csvFile.ts";
import { jsonFile } from "#export/tables/jsonFile.ts";
import { xlsxFile } from "#export/tables/xlsxFile.ts";
import { targetListFigure } from "#parts/figures/targetListFigure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

const snapshot = coreSnapshot("agency=miit");
const origin = {
  snapshot,
  edition: undefined,
  address: "https://example.org/targets?agency=miit",
  pageOf: (path: string) => `https://example.org${path}`,
};
const figure = targetListFigure(snapshot.targets.shown, snapshot, {
  units: "share",
  settle: false,
});

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
  expect(csv.match(/\r\n/g)?.length).toBe(rows.length + 8);
  expect(rows.some((row) => typeof row["Last figure"] === "number")).toBe(true);
});

test("files of a table tell the sources of all its rows, and each of its records once", () => {
  const { shown } = snapshot.targets;
  const drawn = targetListFigure(shown, snapshot, { units: "share", settle: false, most: 2 });
  const documents = new Set(shown.map(({ entry }) => entry));
  expect(asTable(drawn).entries).toEqual([...documents]);
  const told = (one: string): unknown => (JSON.parse(one) as { source: unknown }).source;
  expect(told(jsonFile(drawn, drawn.table, origin))).toBe(told(jsonFile(figure, table, origin)));
});

test("a figure without a date to come gives no calendar, and says why", async () => {
  const past = { ...figure, entries: [], tableEntries: [], targets: [] };
  const look = { shape: "shown", density: 2, theme: undefined } as const;
  const place = { path: "/targets", query: "", address: () => "" };
  await expect(fileFor("ics", past, origin, look, place)).rejects.toThrow(
    "none of its dates is still to come",
  );
});
