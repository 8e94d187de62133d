import type { Mark } from "#charts/scene/mark.ts";
import { SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { wrapTo } from "#charts/scene/wrap.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { amountWords } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";

import type { Cell, FigureTable } from "./figureTable.ts";

const LINE = 17;
const PAD = 12;
const ROW_PAD = 9;
/** A column is at most so much of the whole before the others have what they need. */
const LEAST_WIDE = 60;
const MOST_LINES = 3;

const cellWords = (cell: Cell | undefined): string => {
  if (cell === undefined) return "";
  switch (cell.is) {
    case "number":
      return amountWords(cell.value, cell.unit ?? "");
    case "date":
      return dateWords(cell.date, true);
    default:
      return cell.text;
  }
};

/** Where a row leads: the first page of this site that it names. */
const pageOf = (table: FigureTable, row: number): string | undefined =>
  table.flatMap(({ cells }) => (cells[row]?.is === "page" ? [cells[row].path] : []))[0];

/** Widths of columns that together fill a width: what each asks for, and the widest give way. */
const widthsOf = (asked: readonly number[], width: number): readonly number[] => {
  const room = width - PAD * (asked.length - 1);
  const total = asked.reduce((sum, one) => sum + one, 0);
  if (total <= room) return asked.map((one) => one + ((room - total) * one) / total);
  const fair = room / asked.length;
  const narrow = asked.filter((one) => one <= fair);
  const left = room - narrow.reduce((sum, one) => sum + one, 0);
  const wide = total - narrow.reduce((sum, one) => sum + one, 0);
  return asked.map((one) => (one <= fair ? one : Math.max(LEAST_WIDE, (one / wide) * left)));
};

/** A table as a picture: its headings, and a row a line, of which a field may have three. */
export const tableScene = (
  table: FigureTable,
  title: string,
  width: number,
  measure: Measure,
): Scene => {
  const setting = { measure, size: SMALL };
  const strong = { ...setting, weight: "strong" } as const;
  // Links to pages say what another column says already.
  const columns = table.filter(({ cells }) => cells.some((cell) => cell?.is !== "page"));
  const texts = columns.map(({ cells }) => cells.map(cellWords));
  const asked = columns.map(({ heading }, at) =>
    Math.max(
      measure(heading, SMALL, "strong"),
      ...(texts[at] ?? []).map((text) => measure(text, SMALL)),
    ),
  );
  const widths = widthsOf(asked, width);
  const lefts = widths.map((_width, at) =>
    widths.slice(0, at).reduce((sum, one) => sum + one + PAD, 0),
  );
  const marks: Mark[] = [];
  let y = 0;
  const putRow = (fields: readonly string[], isHead: boolean): void => {
    const lines = fields.map((text, at) =>
      wrapTo(text, widths[at] ?? LEAST_WIDE, MOST_LINES, isHead ? strong : setting),
    );
    for (const [at, line] of lines.entries()) {
      const isNumber = !isHead && columns[at]?.cells.some((cell) => cell?.is === "number") === true;
      const left = lefts[at] ?? 0;
      marks.push({
        kind: "text",
        x: isNumber ? left + (widths[at] ?? 0) : left,
        y: y + ROW_PAD + SMALL - 1,
        lines: line,
        leading: LINE,
        fill: "ink",
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
  putRow(
    columns.map(({ heading }) => heading),
    true,
  );
  for (const row of (columns[0]?.cells ?? []).keys()) {
    const fields = texts.map((column) => column[row] ?? "");
    const top = y;
    putRow(fields, false);
    const path = pageOf(table, row);
    // Who points at it is told all of it: fields may have been cut.
    const told = fields.flatMap((text, at) =>
      text === "" ? [] : [[columns[at]?.heading ?? "", text] as const],
    );
    if (path === undefined) continue;
    const means = { id: path, name: tableFile.row(told), leadsTo: { path } };
    marks.push({ kind: "hit", x: 0, y: top, width, height: y - top, means });
  }
  return { width, height: y + 1, title, marks };
};
