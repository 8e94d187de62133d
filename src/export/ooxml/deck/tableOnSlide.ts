import { languagesOf } from "#export/ooxml/language.ts";
import { el, type Xml } from "#export/ooxml/xml.ts";

import { figureBox, inches, restBox, runs } from "./shapes.ts";
import type { SlideTable } from "./slides.ts";

/** Office's built-in table style: a dark header, banded rows. */
export const TABLE_STYLE = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";

type Texts = Pick<SlideTable, "headings" | "rows" | "numbers">;

const TYPE = 1200;
/** The width of a letter in this type, the height of a line, and the padding above and below a row's lines. */
const LETTER = inches(0.09, 0, 0, 0).x;
const LINE = { latin: inches(0.215, 0, 0, 0).x, han: inches(0.26, 0, 0, 0).x } as const;
const AROUND = 90_000;
const SIDES = 190_000;
/** Limits of a column's width, in letters. */
const WIDTHS = { least: 7, most: 40 } as const;

/** The approximate width of a text in letters; a Chinese character counts as two. */
const lettersOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > "\u2E7F" ? 2 : 1), 0);

/** Column widths by content, together as wide as the table. */
const widthsOf = ({ headings, rows }: Texts, width: number): readonly number[] => {
  const weights = headings.map((heading, at) => {
    const widest = Math.max(...[heading, ...rows.map((row) => row[at] ?? "")].map(lettersOf));
    return Math.min(WIDTHS.most, Math.max(WIDTHS.least, widest)) * LETTER + SIDES;
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((weight / all) * width));
};

const heightOf = (texts: readonly string[], widths: readonly number[]): number => {
  const lines = texts.map((text, at) =>
    Math.ceil((lettersOf(text) * LETTER) / Math.max(LETTER, (widths[at] ?? 0) - SIDES)),
  );
  const line = languagesOf(...texts).lang === "zh-CN" ? LINE.han : LINE.latin;
  return Math.max(1, ...lines) * line + AROUND;
};

const fitting = (table: Texts): number => {
  const widths = widthsOf(table, figureBox.cx);
  let height = figureBox.cy - restBox.cy - heightOf(table.headings, widths);
  const first = table.rows.findIndex((row) => {
    height -= heightOf(row, widths);
    return height < 0;
  });
  return first === -1 ? table.rows.length : Math.max(1, first);
};

/** How many of a table's rows fit on a slide. Iterative, because column widths depend on the rows shown. */
export const rowsThatFit = (table: Texts): number => {
  const least = fitting(table);
  let most = least;
  for (let count = least + 1; count <= table.rows.length; count += 1) {
    if (fitting({ ...table, rows: table.rows.slice(0, count) }) < count) break;
    most = count;
  }
  return most;
};

/** A native table whose header row is marked, so that screen readers announce it. */
export const tableOnSlide = (table: SlideTable, width: number): Xml => {
  const widths = widthsOf(table, width);
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
          text === "" ? el("a:endParaRPr", { lang: "en-GB", sz: TYPE }) : runs(text, { sz: TYPE }),
        ),
      ),
      el("a:tcPr", { anchor: "ctr", marT: AROUND / 2, marB: AROUND / 2 }),
    );
  const line = (texts: readonly string[]): Xml =>
    el(
      "a:tr",
      { h: heightOf(texts, widths) },
      table.headings.map((_heading, at) => cell(texts[at] ?? "", at)),
    );
  return el(
    "a:tbl",
    {},
    el("a:tblPr", { firstRow: true, bandRow: true }, el("a:tableStyleId", {}, TABLE_STYLE)),
    el(
      "a:tblGrid",
      {},
      widths.map((w) => el("a:gridCol", { w })),
    ),
    line(table.headings),
    table.rows.map(line),
  );
};
