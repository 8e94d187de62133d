import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";

import { columnName, workbook } from "#export/ooxml/workbook.ts";
import { headingsOf } from "#importing/files/template/tables.ts";
import { readWorkbook } from "#importing/files/readWorkbook.ts";

import { bytesOf, policy, readBytes, target } from "./support.ts";

const edited = (
  book: Record<string, Uint8Array>,
  name: string,
  edit: (text: string) => string,
): void => {
  book[name] = bytesOf(edit(new TextDecoder().decode(book[name])));
};

/** A format, by its number or its code. */
type Format = number | string;

/** Gives cells of the worksheet at this place formats, each a style of its own behind the four that there are. */
const formatted = (
  bytes: Uint8Array,
  sheet: number,
  cells: Readonly<Record<string, Format>>,
): Record<string, Uint8Array> => {
  const book: Record<string, Uint8Array> = { ...unzipSync(bytes) };
  Object.entries(cells).forEach(([place, format], at) => {
    const id = typeof format === "number" ? format : 200 + at;
    edited(book, "xl/styles.xml", (styles) => {
      const code = String(format).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
      return (
        typeof format === "number"
          ? styles
          : styles.replace(
              "</numFmts>",
              `<numFmt numFmtId="${id}" formatCode="${code}"/></numFmts>`,
            )
      ).replace("</cellXfs>", `<xf numFmtId="${id}" fontId="0" xfId="0"/></cellXfs>`);
    });
    edited(book, `xl/worksheets/sheet${sheet}.xml`, (xml) =>
      xml.replace(new RegExp(`<c r="${place}"[^>]*>`), `<c r="${place}" s="${at + 4}">`),
    );
  });
  return book;
};

const DAY = 45_809; // 1 June 2025
const NOON = 0.5;

// What a cell shows in each format, or as near as a date or number of ours comes.
const formats: readonly (readonly [format: Format, value: number, shown: string | number])[] = [
  [0, 0.25, 0.25],
  [1, 25, 25],
  [2, 0.25, 0.25],
  [3, 12_625, 12_625],
  [4, 12_625.5, 12_625.5],
  [9, 0.25, "25%"],
  [9, 0.07, "7%"],
  [10, 0.1255, "12.55%"],
  [11, 1500, 1500],
  [12, 0.5, 0.5],
  [14, DAY, "2025-06-01"],
  [15, DAY, "2025-06-01"],
  [16, DAY, "06-01"],
  [17, DAY, "2025-06"],
  [22, DAY + NOON, "2025-06-01"],
  [27, DAY, "2025-06"],
  [31, DAY, "2025-06-01"],
  [49, 2025, 2025],
  [57, DAY, "2025-06"],
  [58, DAY, "06-01"],
  ["0.0%", 0.255, "25.5%"],
  ["0\\%", 25, 25],
  ['0" %"', 25, 25],
  ["yyyy", DAY, "2025"],
  ["yyyy\\-mm", DAY, "2025-06"],
  ["[$-409]mmm-yy;@", DAY, "2025-06"],
  ['yyyy"年"m"月";@', DAY, "2025-06"],
  ['yyyy"年"m"月"d"日";@', DAY, "2025-06-01"],
  ['m"月"d"日"', DAY, "06-01"],
  ["mmmm", DAY, "06-01"],
  ["[Red]#,##0.00;-#,##0.00", 12.5, 12.5],
];

const book = async (): Promise<Record<string, Uint8Array>> => {
  const made = await workbook([
    { name: "Cells", headings: ["a"], rows: formats.map(([, value]) => [value]) },
  ]).zip();
  return formatted(
    made,
    1,
    Object.fromEntries(formats.map(([format], at) => [`A${at + 2}`, format])),
  );
};

const columnIn = async (parts: Record<string, Uint8Array>) =>
  (await readWorkbook(zipSync(parts)))[0]?.rows.slice(1).map(([cell]) => cell);

describe("a cell of a workbook", () => {
  test("is read as it is shown in each format", async () => {
    expect(await columnIn(await book())).toEqual(formats.map(([, , shown]) => shown));
  });

  test("is of the same day where the workbook counts from 1904", async () => {
    const parts = await book();
    edited(parts, "xl/workbook.xml", (xml) =>
      xml.replace(/<sheets>/, '<workbookPr date1904="1"/><sheets>'),
    );
    edited(parts, "xl/worksheets/sheet1.xml", (xml) =>
      xml.replaceAll(/<v>(458\d\d)/g, (_all, day: string) => `<v>${Number(day) - 1462}`),
    );
    expect(await columnIn(parts)).toEqual(formats.map(([, , shown]) => shown));
  });

  test("with a percentage, or a day without its year, is named; a month is a month", async () => {
    const placeOf = (key: string): string => `${columnName(headingsOf("targets").indexOf(key))}2`;
    const rowOf = (
      table: "records" | "targets",
      cells: Readonly<Record<string, string | number>>,
    ) => ({
      name: table,
      headings: headingsOf(table),
      rows: [headingsOf(table).map((key) => cells[key] ?? "")],
    });
    const read = async (
      cells: Readonly<Record<string, number>>,
      shown: Readonly<Record<string, Format>>,
    ) => {
      const made = await workbook([
        rowOf("records", policy),
        rowOf("targets", { ...target, value: 1, baseline: 1, ...cells }),
      ]).zip();
      const places = Object.entries(shown).map(([key, format]) => [placeOf(key), format] as const);
      return readBytes("own.xlsx", zipSync(formatted(made, 2, Object.fromEntries(places))));
    };
    const month = await read({ due: DAY }, { due: 17 });
    expect(month.problems).toEqual([]);
    expect(month.tables.policies[0]?.targets[0]?.due).toBe("2025-06");
    for (const [key, value, format, fault] of [
      ["value", 0.25, 9, { is: "percentage", text: "25%" }],
      ["baseline", 0.07, 10, { is: "percentage", text: "7%" }],
      ["due", DAY, 16, { is: "rule", rule: "date" }],
    ] as const) {
      const { problems } = await read({ [key]: value }, { [key]: format });
      expect(problems).toContainEqual(
        expect.objectContaining({ sheet: "targets", row: 2, field: key, fault }),
      );
    }
  });
});
