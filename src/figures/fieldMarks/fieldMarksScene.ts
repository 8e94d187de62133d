import { type Mark, decorative, LEADING, SMALL, type TextMark } from "#scene/mark.ts";
import { type Measure, tableMeasure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { verdictMark } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";
import { cutTo, wrapTo } from "#scene/wrap.ts";
import { narrowFacet } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { fieldMarks } from "#messages/views/overview.ts";

import type { FieldRow, Runs } from "./fieldMarksModel.ts";

/** Below the first width marks are below the names; below the second, unless they fit beside them. */
const LEAST_WIDTH = 400;
const SURE_WIDTH = 480;
/** From this many marks in a row on, rows are bars. */
const MOST_MARKS = 40;
const HALF = 4.7;
/** From one mark to the next, usually and at least. */
const PITCH = 12;
const LEAST_PITCH = 7.5;
const HEAD = 22;
const GAP = 12;
/** From the middle of a line of text to its baseline. */
const BASE = 4.6;

interface Frame {
  readonly width: number;
  readonly row: number;
  /** The middles of the text line and the mark line of a row. */
  readonly words: number;
  readonly middle: number;
  /** The vertical extent of the dividing line in a row: not through a name. */
  readonly upright: readonly [from: number, to: number];
  /** The greatest width of a name. */
  readonly name: number;
  /** The x of the dividing line. */
  readonly line: number;
  /** From one mark to the next; undefined where rows are bars. */
  readonly pitch: number | undefined;
  /** The width of one target in a bar. */
  readonly unit: number;
}

const sum = (runs: Runs): number => runs.reduce((all, [, count]) => all + count, 0);

const frameIn = (
  rows: readonly FieldRow[],
  width: number,
  measure: Measure,
  isNarrow: boolean,
): Frame => {
  const text = (words: string): number => measure(words, SMALL);
  const names = Math.max(...rows.map(({ name }) => text(name)));
  const judged = Math.max(
    text(fieldMarks.judged),
    ...rows.map((row) => text(fieldMarks.of(row.judged, row.total))),
  );
  const name = isNarrow ? width - judged - GAP : Math.min(names, width * 0.4);
  const from = isNarrow ? 0 : name + GAP;
  const to = isNarrow ? width : width - judged - GAP;
  const left = Math.max(...rows.map((row) => sum(row.left)));
  const right = Math.max(...rows.map((row) => sum(row.right)));
  // The headings of the sides must neither meet nor extend beyond the left edge.
  const leastLeft = isNarrow ? text(fieldMarks.left) + 8 : text(fieldMarks.left) + 8 - from;
  const room = to - from - 12;
  const pitch = Math.min(
    PITCH,
    room / Math.max(1, left + right),
    (room - leastLeft) / Math.max(1, right),
  );
  const isBars = pitch < LEAST_PITCH || rows.some((row) => row.judged >= MOST_MARKS);
  const drawn = isBars ? (left / Math.max(1, left + right)) * room : left * pitch;
  const before = Math.max(leastLeft, drawn);
  // One scale for both sides: the tighter side sets it.
  const unit = Math.min(before / Math.max(1, left), (room - before) / Math.max(1, right));
  return {
    width,
    row: isNarrow ? 38 : 24,
    upright: isNarrow ? [21, 38] : [0, 24],
    words: isNarrow ? 11 : 12,
    middle: isNarrow ? 29 : 12,
    name,
    line: from + before + 6,
    pitch: isBars ? undefined : pitch,
    unit,
  };
};

/** By the width table: the arrangement is the same in every font, so that hydration doesn't change a prerendered page. */
const fitBeside = (rows: readonly FieldRow[], width: number): boolean =>
  width >= SURE_WIDTH ||
  (width >= LEAST_WIDTH && frameIn(rows, width, tableMeasure, false).pitch !== undefined);

const frameOf = (rows: readonly FieldRow[], width: number, measure: Measure): Frame =>
  frameIn(rows, width, measure, !fitBeside(rows, width));

/** The targets of one side, from the dividing line outwards: `way` is -1 to the left. */
const sideMarks = (runs: Runs, frame: Frame, way: -1 | 1): readonly Mark[] => {
  const { line, middle, pitch, unit } = frame;
  let done = 0;
  return runs.flatMap(([verdict, count]): readonly Mark[] => {
    const before = done;
    done += count;
    if (pitch === undefined) {
      const near = line + way * (1 + before * unit);
      const far = line + way * done * unit;
      const [x, width] = [Math.min(near, far), Math.max(1, Math.abs(far - near))];
      return [{ kind: "rect", x, y: middle - 5, width, height: 10, fill: verdictToken(verdict) }];
    }
    return Array.from({ length: count }, (_none, at) =>
      verdictMark(
        verdict,
        line + way * (6 + (before + at + 0.5) * pitch),
        middle,
        Math.min(HALF, pitch * 0.43),
      ),
    );
  });
};

const rowMark = (row: FieldRow, frame: Frame, selection: Selection, measure: Measure): Mark => {
  const { width, row: height, words, line } = frame;
  const runs = [...row.right, ...row.left];
  const name = fieldMarks.row(row.name, row.judged, row.total, runs, selection.count);
  return {
    kind: "group",
    means: {
      id: row.field,
      name,
      hint: name,
      destination: { path: "/targets", selection: narrowFacet(selection, "field", row.field) },
      focus: "stop",
    },
    marks: [
      { kind: "hit", x: 0, y: 0, width, height },
      {
        kind: "text",
        x: 0,
        y: words + BASE,
        lines: [cutTo(row.name, frame.name, { measure, size: SMALL })],
        fill: "ink",
        reached: "underlined",
      },
      {
        kind: "line",
        x1: line,
        x2: line,
        y1: frame.upright[0],
        y2: frame.upright[1],
        stroke: "ink",
      },
      ...sideMarks(row.left, frame, -1),
      ...sideMarks(row.right, frame, 1),
      {
        kind: "text",
        x: width,
        y: words + BASE,
        lines: [fieldMarks.of(row.judged, row.total)],
        fill: "ink.muted",
        anchor: "end",
      },
    ],
  };
};

/** The headings of sides and counts; only the counts' own where both sides' don't fit. */
const head = ({ line, width }: Frame, measure: Measure): readonly Mark[] => {
  const word = (words: string, x: number, anchor: "start" | "end"): TextMark => ({
    kind: "text",
    x,
    y: 14,
    lines: [words],
    fill: "ink.muted",
    anchor,
  });
  const rightEnd = line + 6 + measure(fieldMarks.right, SMALL);
  return [
    word(fieldMarks.left, line - 6, "end"),
    word(fieldMarks.right, line + 6, "start"),
    ...(rightEnd < width - measure(fieldMarks.judged, SMALL)
      ? [word(fieldMarks.judged, width, "end")]
      : []),
  ];
};

/**
 * A row for each field with a mark for each judged target: what is met or on pace right of a line, the rest left of it.
 * Many targets become bars on one scale.
 */
export const fieldMarksScene = (
  rows: readonly FieldRow[],
  selection: Selection,
  width: number,
  measure: Measure,
): Scene => {
  const frame = frameOf(rows, width, measure);
  const marks = rows.flatMap((row, at): readonly Mark[] => {
    const y = HEAD + at * frame.row;
    return [
      { kind: "line", x1: 0, x2: width, y1: y, y2: y, stroke: "rule" },
      { kind: "group", at: { x: 0, y }, marks: [rowMark(row, frame, selection, measure)] },
    ];
  });
  return {
    width,
    height: HEAD + rows.length * frame.row + 2,
    title: fieldMarks.title(selection.count),
    marks: [decorative(head(frame, measure)), ...marks],
  };
};

/** The same with a note below the rows. In files the line of status has it. */
export const withNote = (scene: Scene, note: string | undefined, measure: Measure): Scene => {
  if (note === undefined) return scene;
  const lines = wrapTo(note, scene.width, 3, { measure, size: SMALL });
  return {
    ...scene,
    height: scene.height + lines.length * LEADING + 6,
    marks: [
      ...scene.marks,
      { kind: "text", x: 0, y: scene.height + 14, lines, leading: LEADING, fill: "ink.muted" },
    ],
  };
};
