import type { FigureTable } from "#scene/table/figureTable.ts";
import { type Field, fieldText } from "#export/file/field.ts";
import type { Origin } from "#export/file/figureFile.ts";
import { el, type Xml } from "#export/ooxml/xml.ts";

import { flatTable } from "./flatTable.ts";

const cell = (tag: "td" | "th", field: Field): Xml =>
  typeof field === "object" && "href" in field
    ? el(tag, {}, el("a", { href: field.href }, field.text))
    : el(tag, {}, fieldText(field));

/** A tab or a line break would begin another cell. */
const plain = (field: Field): string => fieldText(field).replaceAll(/[\t\r\n]+/g, " ");

/** A table for the clipboard: HTML for documents, tab-separated text for spreadsheets and editors. */
export const tableTexts = (
  table: FigureTable,
  { pageOf }: Pick<Origin, "pageOf">,
): { readonly html: string; readonly text: string } => {
  const rows = flatTable(table, pageOf);
  const [headings = [], ...others] = rows;
  const html = el(
    "table",
    {},
    el(
      "tr",
      {},
      headings.map((field) => cell("th", field)),
    ),
    others.map((row) =>
      el(
        "tr",
        {},
        row.map((field) => cell("td", field)),
      ),
    ),
  );
  return { html: html.xml, text: rows.map((row) => row.map(plain).join("\t")).join("\n") };
};
