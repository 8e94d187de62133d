import { el, type Xml } from "#export/ooxml/xml.ts";

import { inches, run } from "./shapes.ts";
import type { SlideTable } from "./slides.ts";

/** The style of tables that Office has by itself: a dark head, bands of rows. */
export const TABLE_STYLE = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";

const TYPE = 1200;
const { cy: ROW } = inches(0, 0, 0, 0.36);
/** Room that a column of numbers takes of that of a column of words. */
const NUMBERS = 0.5;

/** About how wide a text is; a Chinese sign takes the room of two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > "\u2E7F" ? 2 : 1), 0);

/** Widths of columns by what stands in them, together as wide as there is room. */
const widthsOf = ({ headings, rows, numbers }: SlideTable, room: number): readonly number[] => {
  const weights = headings.map((heading, at) => {
    const widest = Math.max(...[heading, ...rows.map((row) => row[at] ?? "")].map(widthOf));
    return numbers.includes(at) ? Math.max(6, widest * NUMBERS) : Math.min(48, Math.max(8, widest));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((weight / all) * room));
};

/** A native table: the head is marked as one, so that it is read out as one. */
export const tableOnSlide = (table: SlideTable, room: number): Xml => {
  const cell = (text: string, at: number): Xml =>
    el(
      "a:tc",
      {},
      el(
        "a:txBody",
        {},
        el("a:bodyPr"),
        el("a:lstStyle"),
        el(
          "a:p",
          {},
          el("a:pPr", { algn: table.numbers.includes(at) ? "r" : "l" }),
          text === "" ? el("a:endParaRPr", { lang: "en-US", sz: TYPE }) : run(text, { sz: TYPE }),
        ),
      ),
      el("a:tcPr", { anchor: "ctr", marT: 36_000, marB: 36_000 }),
    );
  const line = (texts: readonly string[]): Xml =>
    el(
      "a:tr",
      { h: ROW },
      table.headings.map((_heading, at) => cell(texts[at] ?? "", at)),
    );
  return el(
    "a:tbl",
    {},
    el("a:tblPr", { firstRow: true, bandRow: true }, el("a:tableStyleId", {}, TABLE_STYLE)),
    el(
      "a:tblGrid",
      {},
      widthsOf(table, room).map((w) => el("a:gridCol", { w })),
    ),
    line(table.headings),
    table.rows.map(line),
  );
};
