import { expect, test } from "vitest";

import { workbook } from "#export/ooxml/workbook.ts";
import { readOwnFiles } from "#importing/files/readOwnFiles.ts";

import { hostileFiles } from "./hostileFiles.ts";
import { csvOf, policy, readBytes, readTexts, smallSet } from "./support.ts";

test.each(hostileFiles)("$what: refused with a reason", async ({ name, bytes, fault }) => {
  const { problems, tables } = await readBytes(name, await bytes());
  expect(problems[0]?.fault.is).toBe(fault);
  expect(Object.values(tables).flat()).toEqual([]);
});

test("what is hostile takes nothing from the files beside it", async () => {
  const { tables, problems } = await readOwnFiles(
    [
      { name: "wide.csv", content: new Blob([`${"a,".repeat(1_000_000)}a`]) },
      ...Object.entries(smallSet).map(([name, text]) => ({ name, content: new Blob([text]) })),
    ],
    "en",
  );
  expect(problems.map(({ file }) => file)).toEqual(["wide.csv"]);
  expect(tables.policies).toHaveLength(1);
});

test("names that every object inherits are refused, and change none", async () => {
  const json = `{"records": [
    {"id": "a", "name": {"en": "A", "__proto__": {"polluted": true}}, "country": "X"},
    {"id": "b", "name": {"en": "B"}, "constructor": {"prototype": {"polluted": true}}},
    {"id": "c", "name": {"en": "C"}}
  ]}`;
  const { problems, tables } = await readTexts({ "companies.json": json });
  expect(problems.map(({ row, field, fault }) => [row, field, fault.is])).toEqual([
    [1, "name.__proto__", "forbidden-name"],
    [2, "constructor", "forbidden-name"],
  ]);
  expect(tables.companies.map(({ id }) => id)).toEqual(["c"]);
  expect("polluted" in {}).toBe(false);
});

test("so they are as headings, and as ids they are ids like others", async () => {
  const csv = csvOf("companies", { id: "constructor", name_en: "__proto__" });
  const { tables, problems } = await readTexts({
    "companies.csv": csv.replace("country", "__proto__"),
  });
  expect(problems.map(({ field }) => field)).toEqual(["__proto__"]);
  expect(tables.companies).toEqual([{ id: "constructor", name: { en: "__proto__" } }]);
});

test("formulas and markup are texts like others", async () => {
  const title = '=HYPERLINK("https://example.org","x")';
  const summary = "<img src=x onerror=alert(1)> & <script>alert(1)</script>";
  const { tables } = await readTexts({
    "records.csv": csvOf("records", { ...policy, title_en: title, summary_en: summary }),
  });
  expect(tables.policies[0]).toMatchObject({ title: { en: title }, summary });
});

test("the apostrophe that guards a formula in our own files isn't part of the text", async () => {
  const { tables } = await readTexts({
    "records.csv": csvOf("records", { ...policy, title_en: "'=1+1" }),
  });
  expect(tables.policies[0]?.title.en).toBe("=1+1");
});

test("another program's workbook is refused by the names of its sheets", async () => {
  const book = await workbook([
    { name: "Umsatz", headings: ["Monat", "Betrag"], rows: [["Januar", 5]] },
  ]).zip();
  const { problems } = await readBytes("umsatz.xlsx", book);
  expect(problems).toEqual([
    {
      file: "umsatz.xlsx",
      fault: { is: "no-sheet", found: ["Umsatz"] },
      outcome: "file-refused",
    },
  ]);
});

test("a worksheet of ours that lacks a column names sheet and column", async () => {
  const book = await workbook([{ name: "targets", headings: ["id", "due"], rows: [] }]).zip();
  const { problems } = await readBytes("plans.xlsx", book);
  expect(problems).toEqual([
    {
      file: "plans.xlsx",
      sheet: "targets",
      row: 1,
      fault: { is: "missing-column", table: "targets", column: "record" },
      outcome: "file-refused",
    },
  ]);
});

test("a picture is refused by what it is, whatever it is called", async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);
  const { problems } = await readBytes("a.csv", picture);
  expect(problems[0]?.fault.is).toMatch(/unknown-kind|encoding/);
});
