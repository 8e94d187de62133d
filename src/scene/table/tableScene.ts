import type { Verdict } from "#domain/judging/verdict.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { verdictMark } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";
import { wrapTo } from "#scene/wrap.ts";
import { tableFile } from "#messages/files/tableFile.ts";

import { cellWords } from "./cellWords.ts";
import type { Cell, FigureTable } from "./figureTable.ts";

const LINE = 17;
const PAD = 12;
const ROW_PAD = 9;
/** The least width of a column that shrinks, and the least share of an equal part of the width. */
const LEAST_WIDE = 60;
const LEAST_PART = 0.7;
const MOST_LINES = 3;
/** On a phone's width, where a table is scrolled anyway, text wraps without being cut. */
const NARROW = { width: 480, lines: 12 } as const;
/** The most lines of a table of two columns, name and text, that describes one thing. */
const FACT_LINES = 5;

const usualLines = (width: number, columns: number): number => {
  if (width < NARROW.width) return NARROW.lines;
  return columns === 2 ? FACT_LINES : MOST_LINES;
};

/** What the mark of a verdict takes before its words. */
const SIGN = 15;

const verdictOf = (cell: Cell | undefined): Verdict | undefined =>
  cell?.is === "text" ? cell.verdict : undefined;

/**
 * Column widths that together fill a width: those that ask for more than their equal part shrink in proportion to what
 * they ask for, though not below the width of a word.
 */
const widthsOf = (naturalWidths: readonly number[], width: number): readonly number[] => {
  const room = width - PAD * (naturalWidths.length - 1);
  const total = naturalWidths.reduce((sum, one) => sum + one, 0);
  if (total <= room) return naturalWidths.map((one) => one + ((room - total) * one) / total);
  const fair = room / naturalWidths.length;
  const least = naturalWidths.map((one) =>
    one <= fair ? one : Math.max(LEAST_WIDE, fair * LEAST_PART),
  );
  const left = room - least.reduce((sum, one) => sum + one, 0);
  const more = naturalWidths.map((one, at) => one - (least[at] ?? one));
  const most = more.reduce((sum, one) => sum + one, 0);
  return least.map((one, at) => one + ((more[at] ?? 0) / most) * left);
};

/** If a column has less than this, each row becomes a list of its own, of headings and cells. */
const LEAST_COLUMN = 120;
const CALLED = 0.3;

/** A row with one field below the other: the first is bold, empty ones are left out. */
const stacked = (
  fields: readonly (readonly [called: string, text: string])[],
  top: number,
  width: number,
  most: number,
  measure: Measure,
) => {
  const setting = { measure, size: SMALL };
  const left = width * CALLED;
  let y = top + ROW_PAD;
  const marks = fields.flatMap(([called, text], at): readonly Mark[] => {
    if (text === "") return [];
    const isFirst = at === 0;
    const x = isFirst ? 0 : left;
    const weight = isFirst ? "strong" : "plain";
    const lines = wrapTo(text, width - x, most, { ...setting, weight });
    const names = isFirst ? [] : wrapTo(called, left - PAD, MOST_LINES, setting);
    const base = y + SMALL - 1;
    y += Math.max(lines.length, names.length) * LINE;
    return [
      { kind: "text", x: 0, y: base, lines: names, leading: LINE, fill: "ink.muted" },
      { kind: "text", x, y: base, lines, leading: LINE, fill: "ink", weight },
    ];
  });
  return { marks, height: y + ROW_PAD - 4 - top };
};

/** The hit area over a row with a page of this site, with the whole row as its tooltip: fields may have been cut. */
const rowHit = (
  table: FigureTable,
  row: number,
  fields: readonly (readonly [heading: string, text: string])[],
  { y, width, height }: { readonly y: number; readonly width: number; readonly height: number },
): readonly Mark[] => {
  const page = table.map(({ cells }) => cells[row]).find((cell) => cell?.is === "page");
  if (page?.is !== "page") return [];
  const { path } = page;
  const name = tableFile.row(fields.filter(([, text]) => text !== ""));
  return [
    { kind: "hit", x: 0, y, width, height, means: { id: path, name, destination: { path } } },
  ];
};

/**
 * A table as a picture: its headings, and a row for each record, with up to three lines a cell, or more in a table of
 * two columns or on a phone; with `prose` text is never cut.
 */
export const tableScene = (
  table: FigureTable,
  title: string,
  width: number,
  measure: Measure,
  prose = false,
): Scene => {
  const setting = { measure, size: SMALL };
  const strong = { ...setting, weight: "strong" } as const;
  // Links to pages repeat what another column says.
  const columns = table.filter(({ cells }) => cells.some((cell) => cell?.is !== "page"));
  const most = prose ? NARROW.lines : usualLines(width, columns.length);
  const texts = columns.map(({ cells }) => cells.map(cellWords));
  const rows = [...(columns[0]?.cells ?? []).keys()];
  if (columns.length > 2 && width < LEAST_COLUMN * columns.length) {
    let y = 0;
    const marks = rows.flatMap((row): readonly Mark[] => {
      const fields = columns.map(({ heading }, at) => [heading, texts[at]?.[row] ?? ""] as const);
      const drawn = stacked(fields, y, width, most, measure);
      const hit = rowHit(table, row, fields, { y, width, height: drawn.height });
      y += drawn.height;
      const rule: Mark = { kind: "line", x1: 0, x2: width, y1: y, y2: y, stroke: "rule" };
      return [...drawn.marks, rule, ...hit];
    });
    return { width, height: y + 1, title, marks };
  }
  const indents = columns.map(({ cells }) =>
    cells.some((cell) => verdictOf(cell) !== undefined) ? SIGN : 0,
  );
  const naturalWidths = columns.map(({ heading }, at) =>
    Math.max(
      measure(heading, SMALL, "strong"),
      ...(texts[at] ?? []).map((text) => (indents[at] ?? 0) + measure(text, SMALL)),
    ),
  );
  const widths = widthsOf(naturalWidths, width);
  const lefts = widths.map((_width, at) =>
    widths.slice(0, at).reduce((sum, one) => sum + one + PAD, 0),
  );
  const marks: Mark[] = [];
  let y = 0;
  const putRow = (fields: readonly string[], row?: number): void => {
    const isHead = row === undefined;
    const indent = (at: number): number => (isHead ? 0 : (indents[at] ?? 0));
    const lines = fields.map((text, at) =>
      wrapTo(text, (widths[at] ?? LEAST_WIDE) - indent(at), most, isHead ? strong : setting),
    );
    for (const [at, line] of lines.entries()) {
      const isNumber = columns[at]?.cells.some((cell) => cell?.is === "number") === true;
      const left = (lefts[at] ?? 0) + indent(at);
      const verdict = isHead ? undefined : verdictOf(columns[at]?.cells[row]);
      if (verdict !== undefined)
        marks.push(verdictMark(verdict, left - SIGN + 5, y + ROW_PAD + SMALL / 2 + 1, 4.5));
      marks.push({
        kind: "text",
        x: isNumber ? left + (widths[at] ?? 0) : left,
        y: y + ROW_PAD + SMALL - 1,
        lines: line,
        leading: LINE,
        fill: verdict === undefined ? "ink" : verdictToken(verdict),
        ...(isNumber ? { anchor: "end" as const } : {}),
        ...(isHead ? { weight: "strong" as const } : {}),
      });
    }
    y += Math.max(1, ...lines.map(({ length }) => length)) * LINE + 2 * ROW_PAD - 4;
    marks.push({
      kind: "line",
      x1: 0,
      x2: width,
      y1: y,
      y2: y,
      stroke: isHead ? "ink" : "rule",
    });
  };
  putRow(columns.map(({ heading }) => heading));
  for (const row of rows) {
    const [fields, top] = [texts.map((column) => column[row] ?? ""), y];
    putRow(fields, row);
    const named = columns.map(({ heading }, at) => [heading, fields[at] ?? ""] as const);
    marks.push(...rowHit(table, row, named, { y: top, width, height: y - top }));
  }
  return { width, height: y + 1, title, marks };
};
