import { around, type Box, overlaps } from "#charts/scene/boxes.ts";
import { LEADING, SMALL, type TextMark } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";

import { type TrajectoryFrame, trajectoryScales } from "./trajectoryFrame.ts";
import type { TrajectoryModel } from "./trajectoryModel.ts";
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
}

/** What a point takes up around its middle. */
const POINT = 6;
/** From the top of a line of text to its base line. */
const ASCENT = 10;
/** Readings that must be labelled go before what stands wherever there is room. */
const order = ["target", "reading", "baseline", "interim", "silence"] as const;

/** What needn't be written is written at its best places only: over and under its point. */
const FEW = 2;

/** What a text takes up that stands around a point. */
const boxOf = (text: TextMark, x: number, y: number, measure: Measure): Box => {
  const { lines, weight, anchor, x: aside, y: base } = text;
  const width = Math.max(...lines.map((line) => measure(line, SMALL, weight)));
  const x1 = x + aside - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const y1 = y + base - ASCENT;
  return { x1, y1, x2: x1 + width, y2: y1 + (lines.length - 1) * LEADING + SMALL };
};

const areaOf = ({ x1, y1, x2, y2 }: Box): number => Math.max(0, x2 - x1) * Math.max(0, y2 - y1);

const shared = (a: Box, b: Box): Box => ({
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
  x2: Math.min(a.x2, b.x2),
  y2: Math.min(a.y2, b.y2),
});

/** What needn't be written keeps so far from all else. */
const MARGIN = 2;

const grown = ({ x1, y1, x2, y2 }: Box): Box => ({
  x1: x1 - MARGIN,
  y1: y1 - MARGIN,
  x2: x2 + MARGIN,
  y2: y2 + MARGIN,
});

/** What is cut is worse than what is crowded, by so many times. */
const OFF = 4;

/** The figure with what stands on it, to write on where there is room. */
const sheetOf = ({ left, width, bottom }: TrajectoryFrame, measure: Measure) => {
  const paper: Box = { x1: left, y1: 0, x2: width, y2: bottom };
  const taken: Box[] = [];
  /** How much of a text would lie on something else or off the figure; none of it at best. */
  const costOf = (box: Box): number =>
    OFF * (areaOf(box) - areaOf(shared(box, paper))) +
    taken.reduce((sum, other) => sum + (overlaps(box, other) ? areaOf(shared(box, other)) : 0), 0);
  const put = (text: TextMark, x: number, y: number): TextMark => {
    taken.push(boxOf(text, x, y, measure));
    return text;
  };
  return {
    taken,
    put,
    /** Puts the first that lies on nothing; else the one that lies on least, unless it may stay away. */
    place: (texts: readonly TextMark[], x: number, y: number, isOptional = false) => {
      let [best, least] = [texts[0], Number.POSITIVE_INFINITY];
      for (const text of texts) {
        const box = boxOf(text, x, y, measure);
        const cost = costOf(isOptional ? grown(box) : box);
        if (cost < least) [best, least] = [text, cost];
      }
      if (best === undefined || (isOptional && least > 0)) return undefined;
      return put(best, x, y);
    },
  };
};

/** Whether the as-of day is on the figure, and not at its edge. */
export const showsAsOf = ({ asOf, days }: TrajectoryModel): boolean =>
  asOf > days[0] && asOf < days[1];

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
  const sheet = sheetOf(frame, measure);
  const byRow = new Map<TrajectoryRow, readonly PointLabel[]>();
  const last = rows.findLast(({ reading }) => reading !== undefined);
  for (const row of rows) {
    for (const value of [row.reading, row.baseline, row.earlier, row.interim, row.target]) {
      if (value !== undefined) sheet.taken.push(around(x(row.day), y(value), POINT));
    }
  }
  const dueMark = sheet.put(dueText(model), x(due), frame.top);
  const write = (row: TrajectoryRow, kind: PointKind, isOptional = false): void => {
    const value = row[kind];
    const texts = textsAt(kind, row, model);
    if (value === undefined || texts.length === 0) return;
    const mark = sheet.place(
      isOptional ? texts.slice(0, FEW) : texts,
      x(row.day),
      y(value),
      isOptional,
    );
    if (mark !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), { kind, mark }]);
  };
  const isOnTheWay = (row: TrajectoryRow): boolean => row !== last && row.met !== true;
  for (const kind of order) {
    for (const row of rows) if (kind !== "reading" || !isOnTheWay(row)) write(row, kind);
  }
  const asOfText = showsAsOf(model)
    ? sheet.place(asOfTexts(model, frame, x(asOf)), x(asOf), frame.top)
    : undefined;
  for (const row of rows.toReversed()) if (isOnTheWay(row)) write(row, "reading", true);
  return { byRow, due: dueMark, ...(asOfText === undefined ? {} : { asOf: asOfText }) };
};
