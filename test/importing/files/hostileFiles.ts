import { deflateRawSync } from "node:zlib";

import { zipSync } from "fflate";

import { DEFLATED, writeArchive } from "#export/ooxml/archive.ts";
import { workbook } from "#export/ooxml/workbook.ts";
import { MOST } from "#importing/files/limits.ts";
import type { FileProblem } from "#importing/files/template/problem.ts";

import { bytesOf, smallSet } from "./support.ts";

/** A file that means harm, or none of ours: refused with a reason, and at once. */
interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  readonly fault: FileProblem["fault"]["is"];
}

const packedZeros = (): Uint8Array => deflateRawSync(new Uint8Array(MOST.unpacked + 1));

/** An archive whose file unpacks to more than may be, and that says another size. */
const bombOf = (path: string, size: number): Uint8Array =>
  writeArchive(
    new Map([
      [path, { method: DEFLATED, crc: 0, size, packed: packedZeros() }],
      ["xl/workbook.xml", { method: DEFLATED, crc: 0, size: 4, packed: deflateRawSync("<a/>") }],
    ]),
  );

const wide = (): string => `${"a,".repeat(1_000_000)}a`;

/** A workbook with a cell at this place. */
const farCell = (place: string): Uint8Array =>
  zipSync({
    "xl/workbook.xml": bytesOf("<workbook/>"),
    "xl/worksheets/sheet1.xml": bytesOf(
      `<worksheet><sheetData><row r="1"><c r="${place}"><v>1</v></c></row></sheetData></worksheet>`,
    ),
  });

export const hostileFiles: readonly HostileFile[] = [
  {
    what: "a zip bomb, by the size that it says",
    name: "bomb.zip",
    bytes: () => bombOf("records.csv", MOST.unpacked + 1),
    fault: "unpacks-too-large",
  },
  {
    what: "a zip bomb that says another size, by what comes out of it",
    name: "bomb.xlsx",
    bytes: () => bombOf("xl/worksheets/sheet1.xml", 10),
    fault: "broken-archive",
  },
  {
    what: "an archive in an archive",
    name: "a.zip",
    bytes: () => zipSync({ "b.zip": zipSync({ "records.csv": bytesOf(smallSet["records.csv"]) }) }),
    fault: "archive-in-archive",
  },
  {
    what: "an archive of too many files",
    name: "many.zip",
    bytes: () =>
      zipSync(
        Object.fromEntries(
          Array.from({ length: 20_000 }, (_none, at) => [`${at}.csv`, new Uint8Array()]),
        ),
        { level: 0 },
      ),
    fault: "too-many-files",
  },
  {
    what: "an archive that is cut off",
    name: "cut.zip",
    bytes: () => {
      const whole = zipSync({ "records.csv": bytesOf(smallSet["records.csv"].repeat(50)) });
      return whole.subarray(0, whole.length / 2);
    },
    fault: "broken-archive",
  },
  {
    what: "a CSV with a million columns",
    name: "wide.csv",
    bytes: () => bytesOf(wide()),
    fault: "too-many-columns",
  },
  {
    what: "a CSV with a million columns below its headings",
    name: "records.csv",
    bytes: () => bytesOf(`${smallSet["records.csv"]}\r\n${wide()}`),
    fault: "too-many-columns",
  },
  {
    what: "a CSV as large as may be, of rows",
    name: "long.csv",
    bytes: () => bytesOf("a\n".repeat(MOST.file / 2)),
    fault: "too-many-rows",
  },
  {
    what: "a CSV as large as may be, in a quotation mark",
    name: "open.csv",
    bytes: () => bytesOf(`${smallSet["records.csv"]}\r\n"${"a".repeat(MOST.file - 1000)}`),
    fault: "open-quote",
  },
  {
    what: "200 MB",
    name: "records.csv",
    bytes: () => new Uint8Array(200 * 1024 * 1024),
    fault: "too-large",
  },
  {
    what: "a file as large as may be, of zeros",
    name: "zeros.csv",
    bytes: () => new Uint8Array(MOST.file),
    fault: "unknown-kind",
  },
  {
    what: "JSON of lists nested a million deep",
    name: "a.json",
    bytes: () => bytesOf("[".repeat(1_000_000)),
    fault: "too-deep",
  },
  {
    what: "JSON of objects nested a million deep",
    name: "a.json",
    bytes: () => bytesOf('{"a":'.repeat(1_000_000)),
    fault: "too-deep",
  },
  {
    what: "JSON as large as may be, of numbers",
    name: "other.json",
    bytes: () => bytesOf(`{"rows":[${"1,".repeat(MOST.file / 2 - 1000)}1]}`),
    fault: "too-many-values",
  },
  {
    what: "JSON of another program",
    name: "other.json",
    bytes: () => bytesOf(`{"rows":[${'{"price":1,"volume":2},'.repeat(2_000_000)}1]}`),
    fault: "no-records",
  },
  {
    what: "JSON with a name that every object inherits",
    name: "companies.json",
    bytes: () =>
      bytesOf('{"records":[{"id":"a","name":{"en":"A","__proto__":{"polluted":true}}}]}'),
    fault: "forbidden-name",
  },
  {
    what: "another program's workbook",
    name: "umsatz.xlsx",
    bytes: () =>
      workbook([{ name: "Umsatz", headings: ["Monat", "Betrag"], rows: [["Januar", 5]] }]).zip(),
    fault: "no-sheet",
  },
  {
    what: "a workbook with a cell at the far end of a row",
    name: "far.xlsx",
    bytes: () => farCell("ZZZZZZ1"),
    fault: "too-many-columns",
  },
  {
    what: "a workbook with a cell at the far end of a column",
    name: "far.xlsx",
    bytes: () => farCell("A99999999"),
    fault: "too-many-rows",
  },
  {
    what: "a workbook of before 2007",
    name: "old.xls",
    bytes: () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    fault: "old-excel",
  },
  {
    what: "nothing at all",
    name: "empty.csv",
    bytes: () => new Uint8Array(),
    fault: "empty",
  },
];
