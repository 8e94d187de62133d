import { deflateRawSync } from "node:zlib";

import { zipSync } from "fflate";
import { expect, test } from "vitest";

import { DEFLATED, writeArchive } from "#export/ooxml/archive.ts";
import { workbook } from "#export/ooxml/workbook.ts";
import { MOST } from "#importing/files/limits.ts";

import { bytesOf, csvOf, policy, readBytes, readTexts, smallSet } from "./support.ts";

const faultOf = async (name: string, bytes: Uint8Array): Promise<string | undefined> => {
  const { problems, tables } = await readBytes(name, bytes);
  expect(Object.values(tables).flat()).toEqual([]);
  return problems[0]?.fault.is;
};

const zeros = new Uint8Array(MOST.unpacked + 1);
const packedZeros = deflateRawSync(zeros);

/** An archive whose file unpacks to more than may be, and says that it is so long. */
const bombOf = (path: string, size: number): Uint8Array =>
  writeArchive(
    new Map([
      [path, { method: DEFLATED, crc: 0, size, packed: packedZeros }],
      ["xl/workbook.xml", { method: DEFLATED, crc: 0, size: 4, packed: deflateRawSync("<a/>") }],
    ]),
  );

test("an archive that unpacks to more than it may is refused by what it says", async () => {
  expect(await faultOf("bomb.zip", bombOf("records.csv", zeros.length))).toBe("unpacks-too-large");
});

test("and by what comes out of it, where it lies", async () => {
  expect(packedZeros.length).toBeLessThan(1024 * 1024);
  expect(await faultOf("bomb.xlsx", bombOf("xl/worksheets/sheet1.xml", 10))).toBe("broken-archive");
});

test("an archive in an archive is not unpacked", async () => {
  const inner = zipSync({ "records.csv": bytesOf(smallSet["records.csv"]) });
  expect(await faultOf("a.zip", zipSync({ "b.zip": inner }))).toBe("archive-in-archive");
});

test("an archive that is cut off is refused", async () => {
  const whole = zipSync({ "records.csv": bytesOf(smallSet["records.csv"].repeat(50)) });
  expect(await faultOf("a.zip", whole.subarray(0, whole.length / 2))).toBe("broken-archive");
});

test("a million columns are refused, in the headings and below them", async () => {
  const wide = `${"a,".repeat(1_000_000)}a`;
  expect(await faultOf("records.csv", bytesOf(wide))).toBe("too-many-columns");
  const below = `${smallSet["records.csv"]}\r\n${wide}`;
  expect(await faultOf("records.csv", bytesOf(below))).toBe("too-many-columns");
});

test("200 MB are refused", async () => {
  expect(await faultOf("records.csv", new Uint8Array(200 * 1024 * 1024))).toBe("too-large");
});

test("JSON nested a million deep is refused", async () => {
  expect(await faultOf("a.json", bytesOf("[".repeat(1_000_000)))).toBe("too-deep");
  expect(await faultOf("a.json", bytesOf('{"a":'.repeat(1_000_000)))).toBe("too-deep");
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

test("a cell at the far end of a sheet makes no sheet as large", async () => {
  for (const [place, fault] of [
    ["ZZZZZZ1", "too-many-columns"],
    ["A99999999", "too-many-rows"],
  ] as const) {
    const sheet = `<worksheet><sheetData><row r="1"><c r="${place}"><v>1</v></c></row></sheetData></worksheet>`;
    const book = zipSync({
      "xl/workbook.xml": bytesOf("<workbook/>"),
      "xl/worksheets/sheet1.xml": bytesOf(sheet),
    });
    expect(await faultOf("far.xlsx", book)).toBe(fault);
  }
});

test("workbooks of before 2007, pictures and nothing at all are refused by what they are", async () => {
  expect(await faultOf("a.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe("old-excel");
  expect(await faultOf("a.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toMatch(
    /unknown-kind|encoding/,
  );
  expect(await faultOf("a.csv", new Uint8Array())).toBe("empty");
});
