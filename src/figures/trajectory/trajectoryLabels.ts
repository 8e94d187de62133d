import { type Mark, LEADING, SMALL, type TextMark } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { around, type Box, runsThrough, type Segment } from "#scene/place/boxes.ts";
import { type Candidate, labelPlacer, type Line, textBox } from "#scene/place/labels.ts";
import { verdictToken } from "#scene/token.ts";
import { figureLabel, goalLabel } from "#figures/targetGlyph/targetGlyphLabels.ts";
import { trajectory } from "#messages/figures/trajectory.ts";
import { dayWords } from "#messages/words/dates.ts";

import { type TrajectoryFrame, trajectoryScales } from "./trajectoryFrame.ts";
import { arrowOf, boundAt } from "./trajectoryMarks.ts";
import type { TrajectoryModel } from "./trajectoryModel.ts";
import { type PointKind, sinceWords, type TrajectoryRow } from "./trajectoryRow.ts";

type Side = "above" | "below";

/** A label position relative to its point: its anchor, horizontal offset, side, and vertical distance. */
interface Choice {
  readonly anchor: "start" | "middle" | "end";
  readonly aside: number;
  readonly at: Side;
  readonly away: number;
}

const places = {
  silence: [{ anchor: "end", aside: -6, away: 6 }],
  earlier: [],
  reading: [
    { anchor: "middle", aside: 0, away: 13 },
    { anchor: "end", aside: 8, away: 13 },
    { anchor: "end", aside: -13, away: 0, at: "above" },
    { anchor: "start", aside: -8, away: 13 },
  ],
  interim: [
    { anchor: "start", aside: 10, away: -4 },
    { anchor: "end", aside: -10, away: -4 },
  ],
  baseline: [
    { anchor: "middle", aside: 0, away: 11 },
    { anchor: "start", aside: -8, away: 11 },
    { anchor: "end", aside: 8, away: 11 },
  ],
  target: [{ anchor: "end", aside: 10, away: 9 }],
} as const satisfies Readonly<
  Record<PointKind, readonly (Omit<Choice, "at"> & { readonly at?: Side })[]>
>;

/** Level with the point, on either side of it. */
const [rightOf, leftOf] = [
  { anchor: "start", aside: 13, at: "below", away: -8 },
  { anchor: "end", aside: -13, at: "below", away: -8 },
] as const satisfies readonly Choice[];

/** Above its bracket, right of the due day: left of it a target might be taken for the last reading's value. */
const afterDue = { anchor: "start", aside: 7, at: "above", away: 12 } as const satisfies Choice;

/** The visual height of a line of digits. */
const CAPITALS = 9;
/** Further away where the arrow of a bound is in between. */
const PAST_ARROW = 10;
/** From this share of the figure's height up, nothing fits above a reading. */
const UNDER_TOP = 0.93;

/**
 * In few lines, or in more and narrower ones, finally with the year on a line of its own, where only those fit between
 * the due day and another.
 */
const fitting = (
  wide: readonly string[],
  narrow: readonly string[],
  room: number,
  measure: Measure,
): readonly string[] => {
  const narrowest = narrow.flatMap((line) => line.split(/ (?=\d{4}$)/));
  const fits = (lines: readonly string[]): boolean =>
    lines.every((line) => measure(line, SMALL) <= room);
  return [wide, narrow, narrowest].find(fits) ?? wide;
};

/** Least distance from a day's line to its words, and between two such texts. */
const [ASIDE, CLEAR] = [6, 2];

/** The lines of a point's label: its value with the sign of its bound. Empty where it has none. */
export const labelOf = (
  kind: PointKind,
  row: TrajectoryRow,
  { goal }: Pick<TrajectoryModel, "goal">,
): readonly string[] => {
  const { reading, bound, met, baseline, baselineBound, interim, silent } = row;
  if (kind === "reading" && reading !== undefined) {
    const figure = figureLabel(reading, undefined, bound);
    return [met === true ? trajectory.met(figure) : figure];
  }
  if (kind === "baseline" && baseline !== undefined)
    return [figureLabel(baseline, undefined, baselineBound)];
  if (kind === "interim" && interim !== undefined) return [figureLabel(interim, undefined)];
  if (kind === "target") return [goalLabel(goal.comparator, goal.value, undefined)];
  return kind === "silence" && silent !== undefined
    ? trajectory.silent(silent.isUnlike, sinceWords(silent))
    : [];
};

const linesOf = (
  kind: PointKind,
  row: TrajectoryRow,
  model: TrajectoryModel,
  sinceDue: number,
  measure: Measure,
): readonly string[] => {
  const lines = labelOf(kind, row, model);
  const { silent } = row;
  if (kind !== "silence" || silent === undefined) return lines;
  const narrow = trajectory.silentIn(silent.isUnlike, sinceWords(silent));
  return fitting(lines, narrow, sinceDue - ASIDE - CLEAR, measure);
};

/** The positions of a point's label, the best first. */
const choicesOf = (kind: PointKind, first: Side, row: TrajectoryRow): readonly Choice[] => {
  const sides: readonly Side[] = first === "above" ? ["above", "below"] : ["below", "above"];
  const atDistance = (farther: number): readonly Choice[] =>
    places[kind].flatMap((place): readonly Choice[] => {
      if ("at" in place) return [{ ...place, away: place.away + farther }];
      return sides.map((at): Choice => {
        const past = kind === "reading" && arrowOf(row.bound) === at ? PAST_ARROW : 0;
        return { ...place, at, away: place.away + past + farther };
      });
    });
  return [0, 1, 2, 3, 4].flatMap((lines) => [
    ...atDistance(lines * LEADING),
    ...(lines > 0 ? [] : kind === "target" ? [rightOf, afterDue, leftOf] : [rightOf, leftOf]),
  ]);
};

/** The better side: baselines and targets away from the path, readings above. */
const firstSide = (kind: PointKind, row: TrajectoryRow, model: TrajectoryModel): Side => {
  if (kind === "silence") return "below";
  if (kind !== "reading") return model.goal.direction === "up" ? "below" : "above";
  const [low = 0, high = 1] = [model.levels[0], model.levels.at(-1)];
  return ((row.reading ?? 0) - low) / (high - low) > UNDER_TOP ? "below" : "above";
};

const textOf = (
  kind: PointKind,
  lines: readonly string[],
  { anchor, aside, at, away }: Choice,
  { verdict }: TrajectoryModel,
): TextMark => ({
  kind: "text",
  x: aside,
  y: at === "above" ? -away - (lines.length - 1) * LEADING : away + CAPITALS,
  lines,
  anchor,
  halo: "paper",
  ...(kind === "silence"
    ? { fill: "ink.muted" }
    : { fill: kind === "reading" ? verdictToken(verdict) : "ink", weight: "strong" }),
});

/**
 * All candidates for a point's label, the best first; none where it has no label. `sinceDue` is the distance to the due
 * day's line on its left.
 */
const textsAt = (
  kind: PointKind,
  row: TrajectoryRow,
  model: TrajectoryModel,
  sinceDue: number,
  measure: Measure,
): readonly TextMark[] => {
  const lines = linesOf(kind, row, model, sinceDue, measure);
  if (lines.length === 0) return [];
  const choices = choicesOf(kind, firstSide(kind, row, model), row);
  return choices.map((choice) => textOf(kind, lines, choice, model));
};

/** The due date, above the upper end of its line. */
const dueText = ({ due, days }: TrajectoryModel): TextMark => {
  const isRight = due > (days[0] + days[1]) / 2;
  return {
    kind: "text",
    x: isRight ? 1 : -1,
    y: -12,
    anchor: isRight ? "end" : "start",
    lines: [trajectory.due(dayWords(due, true))],
    fill: "ink.muted",
    halo: "paper",
  };
};

/**
 * The as-of day along its line, from its foot up: right of the line before the due date, else left of it, and across it
 * where it fits on neither side.
 */
const asOfTexts = (
  model: TrajectoryModel,
  { top, bottom, left: edge, width }: TrajectoryFrame,
  line: number,
  sinceDue: number,
  measure: Measure,
): readonly TextMark[] => {
  const { asOf, due } = model;
  const day = dayWords(asOf, true);
  const words = trajectory.asOf(day);
  const lines =
    asOf > due
      ? fitting([words], trajectory.asOfIn(day), sinceDue - ASIDE - CLEAR, measure)
      : [words];
  const [right, left] = [
    { x: 5, anchor: "start" },
    { x: -5, anchor: "end" },
  ] as const;
  // At an edge of the plot, though never away from its line.
  const across = (
    [
      { x: width - 2 - line, anchor: "end" },
      { x: edge + 2 - line, anchor: "start" },
    ] as const
  ).filter(({ x }) => Math.abs(x) < measure(words, SMALL));
  const sides = asOf > due ? [left, right, ...across] : [right, left, ...across];
  const steps = Math.floor((bottom - top) / LEADING) - 1;
  return Array.from({ length: steps }, (_none, step) =>
    sides.map((side): TextMark => ({
      kind: "text",
      ...side,
      y: bottom - top - 6 - (step + lines.length - 1) * LEADING,
      lines,
      fill: "accent",
      halo: "paper",
    })),
  ).flat();
};

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

/** An optional label has only the best candidates, above and below its point, and this margin. */
const [FEW, MARGIN] = [2, 2];

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

/** Lines that labels avoid: path, readings, silence, days. */
const avoidedLines = (model: TrajectoryModel, frame: TrajectoryFrame): readonly Line[] => {
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
  return [...joined, ...uprightOf(model, frame)].map((line) => ({ ...line, cost: CROSSING }));
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
    const mark = placer.place(
      few.map((text) => candidate(text, atX, atY)),
      {
        ...(isOptional ? { bounds: inner, gap: MARGIN } : { isRequired: true }),
        // A reading's label on the target's line would be taken for the target's.
        lines: kind === "reading" ? [{ ...level, cost: MISREAD }] : [],
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
