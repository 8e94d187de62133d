import type { Field } from "#export/file/field.ts";

import { type OoxmlPackage, ooxmlPackage } from "./ooxmlPackage.ts";
import { el, ns, type Xml } from "./xml.ts";

/** A field, or a formula of ours with its value. */
export type SheetField = Field | { readonly formula: string; readonly value: number };

/** A table with its headings in the first row. A text is never run as a formula, whatever it begins with. */
export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SheetField[])[];
}

/** Excel's limits: with a longer text or name, or one more link, it offers to repair the file. */
const MOST = { text: 32_767, name: 31, links: 65_530 } as const;

/** Indexes of the formats below. */
const style = { plain: 0, heading: 1, date: 2, link: 3 } as const;

const sheetType = (of: string): string =>
  `application/vnd.openxmlformats-officedocument.spreadsheetml.${of}+xml`;

/** The letters of a column, counted from 0: A, ..., Z, AA, ... */
export const columnName = (at: number): string => {
  const before = at < 26 ? "" : columnName(Math.floor(at / 26) - 1);
  return before + String.fromCharCode(65 + (at % 26));
};

/** Excel counts days from 30 December 1899, as of March 1900; days here are those since 1 January 1970. */
const EPOCH = 25_569;

/** A text that looks like Excel's own character escape has to be escaped, or `_x0041_` is read as an A. */
const textOf = (value: string): string =>
  (value.length > MOST.text ? `${value.slice(0, MOST.text - 1)}…` : value).replaceAll(
    /_(?=x[0-9A-Fa-f]{4}_)/g,
    "_x005F_",
  );

/**
 * Programs trim spaces at either end without this attribute, which isn't in the schema, so it is only set
 * where needed.
 */
const spaceAttribute = (value: string): { readonly "xml:space"?: "preserve" } =>
  value === value.trim() ? {} : { "xml:space": "preserve" };

const inline = (place: string, format: number, value: string): Xml =>
  el(
    "c",
    { r: place, s: format, t: "inlineStr" },
    el("is", {}, el("t", spaceAttribute(value), textOf(value))),
  );

const cell = (place: string, value: SheetField): Xml | undefined => {
  if (value === "") return undefined;
  if (typeof value === "string") return inline(place, style.plain, value);
  if (typeof value === "number") {
    return Number.isFinite(value) ? el("c", { r: place }, el("v", {}, value)) : undefined;
  }
  if ("formula" in value) {
    return el("c", { r: place }, el("f", {}, value.formula), el("v", {}, value.value));
  }
  return "day" in value
    ? el("c", { r: place, s: style.date }, el("v", {}, value.day + EPOCH))
    : inline(place, style.link, value.text);
};

/** The approximate width of a field in digits; a Chinese character counts as two. */
const widthOf = (value: SheetField): number => {
  if (typeof value === "object" && !("text" in value)) return 10;
  const text = typeof value === "object" ? value.text : String(value);
  return [...text].reduce((sum, sign) => sum + (sign > "\u2E7F" ? 2 : 1), 0);
};

const WIDTHS = { least: 8, most: 60, looked: 200 } as const;

const columnsOf = ({ headings, rows }: Sheet): Xml =>
  el(
    "cols",
    {},
    headings.map((heading, at) => {
      const looked = rows.slice(0, WIDTHS.looked).map((row) => widthOf(row[at] ?? ""));
      const widest = Math.max(WIDTHS.least, widthOf(heading), ...looked);
      return el("col", {
        min: at + 1,
        max: at + 1,
        width: Math.min(WIDTHS.most, widest) + 2,
        customWidth: true,
      });
    }),
  );

const font = (name: string, ...marks: readonly Xml[]): Xml =>
  el("font", {}, marks, el("name", { val: name }), el("family", { val: 2 }));

const format = (more: Readonly<Record<string, number | boolean>>): Xml =>
  el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0, ...more });

const size = el("sz", { val: 11 });

const styles = (): Xml =>
  el(
    "styleSheet",
    { xmlns: ns.sheet },
    el("numFmts", { count: 1 }, el("numFmt", { numFmtId: 164, formatCode: "yyyy\\-mm\\-dd" })),
    el(
      "fonts",
      { count: 3 },
      font("Calibri", size),
      font("Calibri", el("b"), size),
      font("Calibri", el("u"), size, el("color", { rgb: "FF175CD3" })),
    ),
    el(
      "fills",
      { count: 2 },
      el("fill", {}, el("patternFill", { patternType: "none" })),
      el("fill", {}, el("patternFill", { patternType: "gray125" })),
    ),
    el(
      "borders",
      { count: 1 },
      el(
        "border",
        {},
        ["left", "right", "top", "bottom", "diagonal"].map((side) => el(side)),
      ),
    ),
    el("cellStyleXfs", { count: 1 }, el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    el(
      "cellXfs",
      { count: 4 },
      format({}),
      format({ fontId: 1, applyFont: true }),
      format({ numFmtId: 164, applyNumberFormat: true }),
      format({ fontId: 2, applyFont: true }),
    ),
    el("cellStyles", { count: 1 }, el("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
  );

/** A name that Excel accepts. */
const sheetName = (name: string): string =>
  name
    .replaceAll(/[[\]:*?/\\]/g, " ")
    .slice(0, MOST.name)
    .replaceAll(/^'+|'+$/g, "");

/**
 * A workbook (ISO 29500-1, SpreadsheetML): each worksheet has a frozen heading row with a filter; numbers,
 * dates and http(s) links keep their types. Needs at least one worksheet, with distinct names.
 */
export const workbook = (sheets: readonly Sheet[]): OoxmlPackage => {
  const file = ooxmlPackage();
  const book = "xl/workbook.xml";
  file.relate("", "officeDocument", { part: book });
  const listed = sheets.map((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const links: Xml[] = [];
    const line = (values: readonly SheetField[], row: number): Xml =>
      el(
        "row",
        { r: row },
        values.map((value, index) => {
          const place = `${columnName(index)}${row}`;
          const href = typeof value === "object" && "href" in value ? value.href : "";
          if (/^https?:\/\//.test(href) && links.length < MOST.links) {
            const id = file.relate(path, "hyperlink", { href });
            links.push(el("hyperlink", { ref: place, "r:id": id }));
          }
          return cell(place, value);
        }),
      );
    const heads = sheet.headings.map((heading, index) =>
      inline(`${columnName(index)}1`, style.heading, heading),
    );
    const rows = sheet.rows.map((values, row) => line(values, row + 2));
    const [last, end] = [columnName(sheet.headings.length - 1), sheet.rows.length + 1];
    file.add(
      path,
      sheetType("worksheet"),
      el(
        "worksheet",
        { xmlns: ns.sheet, "xmlns:r": ns.office },
        el("dimension", { ref: `A1:${last}${end}` }),
        el(
          "sheetViews",
          {},
          el(
            "sheetView",
            { tabSelected: at === 0 ? true : undefined, workbookViewId: 0 },
            el("pane", {
              ySplit: 1,
              topLeftCell: "A2",
              activePane: "bottomLeft",
              state: "frozen",
            }),
            el("selection", { pane: "bottomLeft" }),
          ),
        ),
        columnsOf(sheet),
        el("sheetData", {}, el("row", { r: 1 }, heads), rows),
        el("autoFilter", { ref: `A1:${last}${end}` }),
        links.length === 0 ? undefined : el("hyperlinks", {}, links),
      ),
    );
    const name = sheetName(sheet.name);
    return {
      id: file.relate(book, "worksheet", { part: path }),
      name,
      filtered: `'${name.replaceAll("'", "''")}'!$A$1:$${last}$${end}`,
    };
  });
  file.add("xl/styles.xml", sheetType("styles"), styles());
  file.relate(book, "styles", { part: "xl/styles.xml" });
  file.add(
    book,
    sheetType("sheet.main"),
    el(
      "workbook",
      { xmlns: ns.sheet, "xmlns:r": ns.office },
      el(
        "sheets",
        {},
        listed.map(({ id, name }, at) => el("sheet", { name, sheetId: at + 1, "r:id": id })),
      ),
      el(
        "definedNames",
        {},
        listed.map(({ filtered }, at) =>
          el(
            "definedName",
            { name: "_xlnm._FilterDatabase", localSheetId: at, hidden: true },
            filtered,
          ),
        ),
      ),
    ),
  );
  return file;
};
