import { type Mark, decorative, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { verdictMark } from "#scene/shapes.ts";
import { shareLine } from "#scene/shareLine.ts";
import { verdictToken } from "#scene/token.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";

import type { StripModel, StripRow } from "./targetStripModel.ts";
import {
  BASE,
  countMeaning,
  countText,
  HALF,
  HOLLOW,
  hollowMarks,
  rowWord,
  WORD_X,
} from "./targetStripFrame.ts";

/** The least height that a thumb can hit. */
const ROW = 44;
/** From one mark to the next, and the most lines of marks in a row. */
const PITCH = 10;
const LINES = 4;
/** Height of the line that explains hollow marks. */
const KEY = 26;
/** Width of the arrow beside the count of a row, which marks it as a link. */
const ARROW = 16;

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly countX: number;
  /** Where some row has too many for marks, all rows are bars; the count of the longest one. */
  readonly longest: number | undefined;
}

const perLine = ({ from, to }: Pick<Columns, "from" | "to">): number =>
  Math.max(1, Math.floor((to - from) / PITCH));

/** The marks of a row in lines, or a bar to scale. */
const shapes = ({ verdict, targets }: StripRow, columns: Columns): readonly Mark[] => {
  const { from, to, longest } = columns;
  if (longest !== undefined) {
    const width = (targets.length / longest) * (to - from);
    return [
      { kind: "rect", x: from, y: ROW / 2 - 5, width, height: 10, fill: verdictToken(verdict) },
    ];
  }
  const most = perLine(columns);
  const lines = Math.ceil(targets.length / most);
  const top = ROW / 2 - ((lines - 1) * PITCH) / 2;
  return targets.map((_target, at) =>
    verdictMark(
      verdict,
      from + HALF + (at % most) * PITCH,
      top + Math.floor(at / most) * PITCH,
      HALF,
    ),
  );
};

const listRow = (
  row: StripRow,
  columns: Columns,
  width: number,
  selection: Selection,
): readonly Mark[] => {
  const { verdict, targets } = row;
  const { from, countX } = columns;
  return [
    rowWord(verdict, { width: from - 6, height: ROW }),
    {
      kind: "group",
      means: countMeaning(verdict, targets.length, selection),
      marks: [
        { kind: "hit", x: from - 6, y: 0, width: width - from + 6, height: ROW },
        ...shapes(row, columns),
        countText(targets.length, countX, ROW / 2),
        {
          kind: "path",
          d: "M0 -4L4 0L0 4",
          stroke: "ink.muted",
          weight: 1.5,
          at: { x: width - 6, y: ROW / 2 },
        },
      ],
    },
  ];
};

/** A row for each verdict with a mark for each target: for widths without an axis. */
export const stripList = (
  model: StripModel,
  selection: Selection,
  width: number,
  measure: Measure,
): Omit<Scene, "title"> => {
  const rows = model.blocks.flat();
  const strong = (text: string): number => measure(text, SMALL, "strong");
  const counts = rows.map(({ targets }) => targets.length);
  const word = Math.max(0, ...rows.map(({ verdict }) => strong(targetStrip.verdict(verdict))));
  const countX = width - ARROW;
  const count = Math.max(0, ...counts.map((one) => strong(targetStrip.count(one))));
  const room = { from: WORD_X + word + 12, to: countX - count - 12 };
  const longest = Math.max(1, ...counts);
  const isMany = longest > LINES * perLine(room);
  const columns: Columns = { ...room, countX, longest: isMany ? longest : undefined };
  const marks = rows.flatMap((row, at): readonly Mark[] => [
    { kind: "line", x1: 0, x2: width, y1: at * ROW, y2: at * ROW, stroke: "rule" },
    {
      kind: "group",
      at: { x: 0, y: at * ROW },
      marks: listRow(row, columns, width, selection),
    },
  ]);
  const foot = rows.length * ROW;
  const hollow = hollowMarks(
    rows.map(({ verdict }) => verdict),
    foot + KEY / 2,
  );
  const key: readonly Mark[] =
    hollow.length === 0
      ? []
      : [
          ...hollow,
          {
            kind: "text",
            x: hollow.length * HOLLOW + 2,
            y: foot + KEY / 2 + BASE,
            lines: [targetStrip.key.hollow],
            fill: "ink.muted",
          },
        ];
  const end = foot + (key.length === 0 ? 0 : KEY);
  return {
    width,
    height: end + 4,
    marks: [...marks, decorative(key), ...shareLine(model, width, end)],
  };
};
