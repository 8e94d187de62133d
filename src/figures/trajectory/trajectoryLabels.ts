import { type Mark, LEADING, SMALL, type TextMark } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { around, type Box, runsThrough, type Segment } from "#scene/place/boxes.ts";
import { type Candidate, labelPlacer, type Line, textBox } from "#scene/place/labels.ts";

import { type TrajectoryFrame, trajectoryScales } from "./trajectoryFrame.ts";
import { arrowOf, boundAt } from "./trajectoryMarks.ts";
import type { TrajectoryModel } from "./trajectoryModel.ts";
import type { PointKind, TrajectoryRow } from "./trajectoryRow.ts";
import { asOfTexts, dueText, textsAt } from "./trajectoryTexts.ts";

/** Words at their point; other values are in the table, and are read out point by point. */
interface PointLabel {
  readonly kind: PointKind;
  readonly mark: TextMark;
}

export interface TrajectoryLabels {
  readonly byRow: ReadonlyMap<TrajectoryRow, readonly PointLabel[]>;
  /** The due date, relative to the upper end of its line. */
  readonly due: TextMark;
  /** The same for the as-of day, where that is on the figure. */
  readonly asOf?: TextMark;
  /** A background patch for each text that the line of a day or of the target runs through. */
  readonly grounds: ReadonlyMap<TextMark, Mark>;
}

/** A text of a trajectory on its background patch. */
export const onGround = (mark: TextMark, { grounds }: TrajectoryLabels): readonly Mark[] => {
  const ground = grounds.get(mark);
  return ground === undefined ? [mark] : [ground, mark];
};

/** Half the size of a point for the label placer. */
const POINT = 6;
/** Points that must be labelled, the most important first. */
const order = ["target", "reading", "baseline", "interim", "silence"] as const;

/** Height of a plot in which labels can't have more lines. */
const LOW = 12 * LEADING;

/** An optional label has only the best candidates, above and below its point, this margin, and is nearer to it by this. */
const [FEW, MARGIN, LEAD] = [2, 2, 3];

/** The costs of a line through a label, in number of candidates; higher for a line whose value it could be taken for. */
const [CROSSING, MISREAD] = [4, 8];

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

/** The line through the values of a kind. */
const lineOf = (
  model: TrajectoryModel,
  frame: TrajectoryFrame,
  kind: "path" | "reading" | "silence",
): readonly Segment[] => {
  const { x, y } = trajectoryScales(frame, model);
  const spots = model.rows.flatMap(({ day, [kind]: value }) =>
    value === undefined ? [] : [{ x: x(day), y: y(value) }],
  );
  return spots.flatMap((spot, at): readonly Segment[] => {
    const next = spots[at + 1];
    return next === undefined ? [] : [{ x1: spot.x, y1: spot.y, x2: next.x, y2: next.y }];
  });
};

/** Lines that labels avoid: path, readings, silence, days. */
const avoidedLines = (model: TrajectoryModel, frame: TrajectoryFrame): readonly Line[] =>
  [
    ...(["path", "reading", "silence"] as const).flatMap((kind) => lineOf(model, frame, kind)),
    ...uprightOf(model, frame),
  ].map((line) => ({ ...line, cost: CROSSING }));

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The points of a trajectory. */
const pointsOf = (model: TrajectoryModel, frame: TrajectoryFrame): readonly Spot[] => {
  const { x, y } = trajectoryScales(frame, model);
  return model.rows.flatMap((row) =>
    [row.reading, row.baseline, row.earlier, row.interim, row.target].flatMap((value) =>
      value === undefined ? [] : [{ x: x(row.day), y: y(value) }],
    ),
  );
};

/** Whether boxes are nearer to another point than to their own, or not nearer to their own by a lead. */
const isNearerToOthers = (
  boxes: readonly Box[],
  own: Spot,
  spots: readonly Spot[],
  lead = 0,
): boolean => {
  const distance = ({ x, y }: Spot): number =>
    Math.min(
      ...boxes.map(({ x1, y1, x2, y2 }) =>
        Math.hypot(Math.max(x1 - x, 0, x - x2), Math.max(y1 - y, 0, y - y2)),
      ),
    );
  const least = distance(own) + lead;
  return spots.some((spot) => (spot.x !== own.x || spot.y !== own.y) && distance(spot) < least);
};

/** What the points of a trajectory cover, with their arrows. */
const pointBoxes = (model: TrajectoryModel, frame: TrajectoryFrame): readonly Box[] => {
  const { x, y } = trajectoryScales(frame, model);
  return model.rows.flatMap((row) => {
    const values = [row.reading, row.baseline, row.earlier, row.interim, row.target];
    const arrows = (["reading", "earlier"] as const).flatMap((kind) => {
      const [value, arrow] = [row[kind], arrowOf(boundAt(kind, row))];
      if (value === undefined || arrow === undefined) return [];
      return [y(value) + (arrow === "above" ? -2 : 2) * POINT];
    });
    return [...values.flatMap((value) => (value === undefined ? [] : [y(value)])), ...arrows].map(
      (at) => around(x(row.day), at, POINT),
    );
  });
};

/**
 * Labels the points of a trajectory with their values: baseline, milestones, target, the last reading and the one that
 * proved it met in any case; other readings, the latest first, where they overlap nothing.
 */
export const labelTrajectory = (
  model: TrajectoryModel,
  frame: TrajectoryFrame,
  measure: Measure,
): TrajectoryLabels => {
  const { rows, due, asOf } = model;
  const { left, right, top, bottom, width } = frame;
  const { x, y } = trajectoryScales(frame, model);
  const bounds: Box = { x1: left, y1: 0, x2: width, y2: bottom };
  const inner: Box = { x1: left + MARGIN, y1: MARGIN, x2: width - MARGIN, y2: bottom - MARGIN };
  const taken = pointBoxes(model, frame).map((box) => ({ box }));
  const placer = labelPlacer({ bounds, taken, lines: avoidedLines(model, frame) });
  const aim = y(model.goal.aim);
  const level: Segment = { x1: left, y1: aim, x2: right, y2: aim };
  const path = lineOf(model, frame, "path");
  const straight = [...uprightOf(model, frame), level];
  const byRow = new Map<TrajectoryRow, readonly PointLabel[]>();
  const grounds = new Map<TextMark, Mark>();
  const boxOf = (text: TextMark, atX: number, atY: number): Box => {
    const widths = text.lines.map((line) => measure(line, SMALL, text.weight));
    return textBox({ ...text, x: atX + text.x, y: atY + text.y }, Math.max(...widths));
  };
  const candidate = (text: TextMark, atX: number, atY: number): Candidate<TextMark> => ({
    label: text,
    boxes: [boxOf(text, atX, atY)],
  });
  const clear = (text: TextMark, atX: number, atY: number): void => {
    const { x1, x2, y1, y2 } = boxOf(text, atX, atY);
    const box = { x1: x1 - 2, x2: x2 + 2, y1, y2 };
    if (!straight.some((line) => runsThrough(line, box))) return;
    grounds.set(text, {
      kind: "rect",
      x: box.x1 - atX,
      y: y1 - atY,
      width: x2 - x1 + 4,
      height: y2 - y1,
      fill: "paper",
    });
  };
  const spots = pointsOf(model, frame);
  /** A value beside another's point would be taken for that one's: last of all, or rather none. */
  const ownFirst = (candidates: readonly Candidate<TextMark>[], own: Spot, isOptional: boolean) =>
    candidates
      .filter((one) => !isOptional || !isNearerToOthers(one.boxes, own, spots, LEAD))
      .map((one) => ({ one, isOthers: isNearerToOthers(one.boxes, own, spots) }))
      .toSorted((a, b) => Number(a.isOthers) - Number(b.isOthers))
      .map(({ one }) => one);
  /** Words on a stretch without a figure beside a point would be taken for that one's: the key names its line. */
  const isOfSilence = (box: Box, at: number): boolean =>
    !isNearerToOthers(
      [box],
      { x: box.x2, y: at },
      spots.filter((spot) => spot.y !== at),
    );
  // In a low figure labels take few lines, though they cross the due day's: more lines would overlap.
  const sinceDue = (at: number): number =>
    bottom - top < LOW ? Number.POSITIVE_INFINITY : at - x(due);
  const write = (row: TrajectoryRow, kind: PointKind, isOptional = false): void => {
    const value = row[kind];
    if (value === undefined) return;
    const [atX, atY] = [x(row.day), y(value)];
    const texts = textsAt(kind, row, model, sinceDue(atX), measure);
    // A bound without its value would be meaningless.
    const few = isOptional && row.bound === undefined ? texts.slice(0, FEW) : texts;
    const candidates = few.map((text) => candidate(text, atX, atY));
    const mark = placer.place(
      kind === "silence"
        ? candidates.filter(({ boxes: [box] }) => box !== undefined && isOfSilence(box, atY))
        : ownFirst(candidates, { x: atX, y: atY }, isOptional),
      {
        ...(isOptional ? { bounds: inner, gap: MARGIN } : { isRequired: kind !== "silence" }),
        lines: [
          // A reading's label on the target's line would be taken for the target's.
          ...(kind === "reading" ? [{ ...level, cost: MISREAD }] : []),
          // Rather none than one on the path.
          ...(few === texts ? [] : path),
        ],
      },
    );
    if (mark === undefined) return;
    byRow.set(row, [...(byRow.get(row) ?? []), { kind, mark }]);
    clear(mark, atX, atY);
  };
  const dueMark = dueText(model);
  placer.put(candidate(dueMark, x(due), top));
  const last = rows.findLast(({ reading }) => reading !== undefined);
  const isOnTheWay = (row: TrajectoryRow): boolean => row !== last && row.met !== true;
  for (const kind of order) {
    for (const row of rows) if (kind !== "reading" || !isOnTheWay(row)) write(row, kind);
  }
  const asOfText = showsAsOf(model)
    ? placer.place(
        asOfTexts(model, frame, x(asOf), sinceDue(x(asOf)), measure).map((text) =>
          candidate(text, x(asOf), top),
        ),
        { isRequired: true },
      )
    : undefined;
  if (asOfText !== undefined) clear(asOfText, x(asOf), top);
  for (const row of rows.toReversed()) if (isOnTheWay(row)) write(row, "reading", true);
  return { byRow, due: dueMark, grounds, ...(asOfText === undefined ? {} : { asOf: asOfText }) };
};
