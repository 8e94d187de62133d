import Papa from "papaparse";

import { MOST } from "./limits.ts";
import type { DecimalSign } from "./template/column.ts";
import { Refusal } from "./template/problem.ts";

/** What programs put between cells; Excel writes semicolons where a comma is the decimal sign. */
const delimiters = [",", ";", "\t"] as const;

const [QUOTE, NEWLINE, RETURN] = [34, 10, 13];

/** The longest line of headings that is looked at: ours is a tenth of it. */
const LONGEST_HEAD = 20_000;

/** What the headings are separated by: the sign that there is most of. */
const delimiterOf = (text: string): string => {
  const head = text.slice(0, LONGEST_HEAD).split(/[\r\n]/, 1)[0] ?? "";
  const [most] = delimiters
    .map((sign) => ({ sign, count: head.split(sign).length }))
    .sort((a, b) => b.count - a.count);
  return most?.sign ?? ",";
};

/**
 * Counts rows and the cells of each before anything is made of them: a row of a million cells would fill the memory.
 * @throws Refusal
 */
const checkSize = (text: string, delimiter: string): void => {
  const sign = delimiter.charCodeAt(0);
  let [rows, cells, quotes] = [1, 1, 0];
  let isStart = true;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isQuoted) {
      // A doubled quotation mark closes and opens again.
      if (code === QUOTE) isQuoted = false;
    } else if (code === QUOTE) {
      if (isStart || text.charCodeAt(at - 1) === QUOTE) {
        isQuoted = true;
        quotes = rows;
      }
      isStart = false;
    } else if (code === sign) {
      cells += 1;
      isStart = true;
      if (cells > MOST.columns) throw new Refusal({ is: "too-many-columns", most: MOST.columns });
    } else if (code === NEWLINE || (code === RETURN && text.charCodeAt(at + 1) !== NEWLINE)) {
      rows += 1;
      cells = 1;
      isStart = true;
      if (rows > MOST.rows) throw new Refusal({ is: "too-many-rows", most: MOST.rows });
    } else isStart = false;
  }
  if (isQuoted) throw new RowRefusal({ is: "open-quote" }, quotes);
};

/** A refusal that has a row. */
export class RowRefusal extends Refusal {
  readonly row: number;
  constructor(fault: Refusal["fault"], row: number) {
    super(fault);
    this.row = row;
  }
}

/** Exports put an apostrophe before a text that a spreadsheet would run as a formula; it isn't part of the text. */
const GUARDED = /^'(?=[\s\u00A0\u3000]*[=+\-@＝＋－＠])/u;

/** Rows that are parsed between two reports of progress. */
const REPORTED = 5000;

/** A CSV as rows of cells. */
interface Csv {
  readonly rows: readonly (readonly string[])[];
  readonly decimalSign: DecimalSign;
}

/**
 * The rows of a CSV, cells as text: a formula is never evaluated.
 * @param onPart receives how much of the text has been parsed, from 0 to 1, and the rows so far
 * @throws Refusal
 */
export const readCsv = (
  text: string,
  onPart: (share: number, rows: number) => void = () => undefined,
): Csv => {
  const delimiter = delimiterOf(text);
  checkSize(text, delimiter);
  const rows: string[][] = [];
  // The library takes one kind of line end for the whole file, and rows of another for one cell.
  const lines = text.replaceAll(/\r\n?/g, "\n");
  Papa.parse<string[]>(lines, {
    delimiter,
    newline: "\n",
    step: ({ data, meta }) => {
      rows.push(data.map((cell) => cell.replace(GUARDED, "")));
      if (rows.length % REPORTED === 0)
        onPart(Math.min(1, meta.cursor / lines.length), rows.length);
    },
  });
  return { rows, decimalSign: delimiter === "," ? "point" : "unknown" };
};
