import { around, runsThrough, type Segment } from "#scene/place/boxes.ts";
import { LEADING, type Mark, type TextMark } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";

import { type TrajectoryFrame, trajectoryScales } from "./trajectoryFrame.ts";
import type { TrajectoryModel } from "./trajectoryModel.ts";
import { arrowOf, boundAt } from "./trajectoryMarks.ts";
import { boxOf, trajectoryLabelPlacer } from "./trajectoryPaper.ts";
import type { PointKind, TrajectoryRow } from "./trajectoryRow.ts";
import { asOfTexts, dueText, textsAt } from "./trajectoryTexts.ts";

/** Words around their point; other figures are in the table, and read out point by point. */
interface PointLabel {
  readonly kind: PointKind;
  readonly mark: TextMark;
}

export interface TrajectoryLabels {
  readonly byRow: ReadonlyMap<TrajectoryRow, readonly PointLabel[]>;
  /** When the target is due, around the upper end of its line. */
  readonly due: TextMark;
  /** The same of the as-of day, where that is on the figure. */
  readonly asOf?: TextMark;
  /** What clears the line of a day or of the target from under a text that one runs through. */
  readonly grounds: ReadonlyMap<TextMark, Mark>;
}

/** A text of a course over what clears its lines. */
export const onGround = (mark: TextMark, { grounds }: TrajectoryLabels): readonly Mark[] => {
  const ground = grounds.get(mark);
  return ground === undefined ? [mark] : [ground, mark];
};

/** What a point takes up around its middle. */
const POINT = 6;
/** Readings that must be labelled go before what stands wherever there is room. */
const order = ["target", "reading", "baseline", "interim", "silence"] as const;

/** The height of a plot in which words have no room for more lines. */
const LOW = 12 * LEADING;

/** What needn't be written is written at its best places only: over and under its point. */
const FEW = 2;

/** Whether the as-of day is on the figure, and not at its edge. */
export const showsAsOf = ({ asOf, days }: TrajectoryModel): boolean =>
  asOf > days[0] && asOf < days[1];

/** The lines of days: due, and as of. */
const uprightOf = (model: TrajectoryModel, frame: TrajectoryFrame): readonly Segment[] => {
  const { x } = trajectoryScales(frame, model);
  return [model.due, ...(showsAsOf(model) ? [model.asOf] : [])].map((day): Segment => ({
    x1: x(day),
    y1: frame.top,
    x2: x(day),
    y2: frame.bottom,
  }));
};

/** What the figure draws that a text had better not lie on: path, readings, silence, due. */
const linesOf = (model: TrajectoryModel, frame: TrajectoryFrame): readonly Segment[] => {
  const { x, y } = trajectoryScales(frame, model);
  const joined = (["path", "reading", "silence"] as const).flatMap((kind) => {
    const spots = model.rows.flatMap(({ day, [kind]: value }) =>
      value === undefined ? [] : [{ x: x(day), y: y(value) }],
    );
    return spots.flatMap((spot, at): readonly Segment[] => {
      const next = spots[at + 1];
      return next === undefined ? [] : [{ x1: spot.x, y1: spot.y, x2: next.x, y2: next.y }];
    });
  });
  return [...joined, ...uprightOf(model, frame)];
};

/**
 * Writes figures beside the points of a course: baseline, steps, target, the last reading and the one
 * that showed it met in any case; readings on the way, the latest first, where they run into nothing.
 */
export const labelTrajectory = (
  model: TrajectoryModel,
  frame: TrajectoryFrame,
  measure: Measure,
): TrajectoryLabels => {
  const { rows, due, asOf } = model;
  const { x, y } = trajectoryScales(frame, model);
  const paper = trajectoryLabelPlacer(frame, linesOf(model, frame), measure);
  const byRow = new Map<TrajectoryRow, readonly PointLabel[]>();
  const aim = y(model.goal.aim);
  const level: Segment = { x1: frame.left, y1: aim, x2: frame.right, y2: aim };
  const last = rows.findLast(({ reading }) => reading !== undefined);
  for (const row of rows) {
    for (const value of [row.reading, row.baseline, row.earlier, row.interim, row.target]) {
      if (value !== undefined) paper.taken.push(around(x(row.day), y(value), POINT));
    }
    for (const kind of ["reading", "earlier"] as const) {
      const [value, arrow] = [row[kind], arrowOf(boundAt(kind, row))];
      if (value === undefined || arrow === undefined) continue;
      const away = arrow === "above" ? -2 * POINT : 2 * POINT;
      paper.taken.push(around(x(row.day), y(value) + away, POINT));
    }
  }
  const straight = [...uprightOf(model, frame), level];
  const grounds = new Map<TextMark, Mark>();
  const clear = (text: TextMark, atX: number, atY: number): void => {
    const { x1, x2, y1, y2 } = boxOf(text, atX, atY, measure);
    const box = { x1: x1 - 2, x2: x2 + 2, y1, y2 };
    if (!straight.some((line) => runsThrough(line, box))) return;
    const [left, top] = [box.x1 - atX, y1 - atY];
    grounds.set(text, {
      kind: "rect",
      x: left,
      y: top,
      width: x2 - x1 + 4,
      height: y2 - y1,
      fill: "paper",
    });
  };
  const dueMark = paper.put(dueText(model), x(due), frame.top);
  // In a low figure words take few lines, though they cross that of the due day: more would lie on each other.
  const sinceDue = (at: number): number =>
    frame.bottom - frame.top < LOW ? Number.POSITIVE_INFINITY : at - x(due);
  const write = (row: TrajectoryRow, kind: PointKind, isOptional = false): void => {
    const value = row[kind];
    const texts = textsAt(kind, row, model, sinceDue(x(row.day)), measure);
    if (value === undefined || texts.length === 0) return;
    const mark = paper.place(
      // A bound without its figure would tell nothing.
      isOptional && row.bound === undefined ? texts.slice(0, FEW) : texts,
      x(row.day),
      y(value),
      isOptional,
      // A reading's figure on the line of the target would be read as that.
      kind === "reading" ? [level] : [],
    );
    if (mark === undefined) return;
    byRow.set(row, [...(byRow.get(row) ?? []), { kind, mark }]);
    clear(mark, x(row.day), y(value));
  };
  const isOnTheWay = (row: TrajectoryRow): boolean => row !== last && row.met !== true;
  for (const kind of order) {
    for (const row of rows) if (kind !== "reading" || !isOnTheWay(row)) write(row, kind);
  }
  const asOfText = showsAsOf(model)
    ? paper.place(asOfTexts(model, frame, x(asOf), sinceDue(x(asOf)), measure), x(asOf), frame.top)
    : undefined;
  if (asOfText !== undefined) clear(asOfText, x(asOf), frame.top);
  for (const row of rows.toReversed()) if (isOnTheWay(row)) write(row, "reading", true);
  return { byRow, due: dueMark, grounds, ...(asOfText === undefined ? {} : { asOf: asOfText }) };
};
