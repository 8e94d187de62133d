import { around, type Box, overlaps } from "#charts/scene/boxes.ts";
import { LEADING, SMALL, type TextMark } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { verdictToken } from "#charts/scene/token.ts";
import { figureLabel, goalLabel } from "#charts/targetGlyph/targetGlyphLabels.ts";
import { dayWords } from "#messages/dates.ts";
import { trajectory } from "#messages/trajectory.ts";

import { type TrajectoryFrame, trajectoryScales } from "./trajectoryFrame.ts";
import { arrowOf } from "./trajectoryMarks.ts";
import type { TrajectoryModel } from "./trajectoryModel.ts";
import { type PointKind, sinceWords, type TrajectoryRow } from "./trajectoryRow.ts";

/** Words around their point; other figures are in the table, and read out point by point. */
export interface PointLabel {
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

type Side = "above" | "below";

/** How words stand to their point: which of their ends is there, how far aside, how far off. */
interface Choice {
  readonly anchor: "start" | "middle" | "end";
  readonly aside: number;
  readonly at: Side;
  readonly away: number;
}

const places = {
  silence: [{ anchor: "end", aside: -6, away: 6 }],
  earlier: [],
  reading: [{ anchor: "middle", aside: 0, away: 13 }],
  interim: [
    { anchor: "start", aside: 10, away: -4 },
    { anchor: "end", aside: -10, away: -4 },
  ],
  baseline: [
    { anchor: "middle", aside: 0, away: 11 },
    { anchor: "start", aside: -6, away: 11 },
  ],
  target: [{ anchor: "end", aside: 10, away: 9 }],
} as const satisfies Readonly<Record<PointKind, readonly Omit<Choice, "at">[]>>;

/** Level with the point, on either side of it. */
const beside = [
  { anchor: "start", aside: 13, at: "below", away: -8 },
  { anchor: "end", aside: -13, at: "below", away: -8 },
] as const satisfies readonly Choice[];

/** What the eye takes for the height of a line of figures. */
const CAPITALS = 9;
/** The arrow of a bound is in between. */
const PAST_ARROW = 10;
/** What a point takes up around its middle. */
const POINT = 8;
/** So near the top of the figure, as a share of its height, there is no room above a reading. */
const UNDER_TOP = 0.93;
/** Readings that must be labelled go before what stands wherever there is room. */
const order = ["target", "reading", "baseline", "interim", "silence"] as const;

const linesOf = (kind: PointKind, row: TrajectoryRow, model: TrajectoryModel) => {
  const { reading, bound, met, baseline, baselineBound, interim, silent } = row;
  if (kind === "reading" && reading !== undefined) {
    const figure = figureLabel(reading, bound);
    return [met === true ? trajectory.met(figure) : figure];
  }
  if (kind === "baseline" && baseline !== undefined) return [figureLabel(baseline, baselineBound)];
  if (kind === "interim" && interim !== undefined) return [figureLabel(interim)];
  if (kind === "target") return [goalLabel(model.goal.comparator, model.goal.value)];
  return silent === undefined ? [] : trajectory.silent(silent.isUnlike, sinceWords(silent));
};

/** The ways to write beside a point, the best first. */
const choicesOf = (kind: PointKind, first: Side, row: TrajectoryRow): readonly Choice[] => {
  const sides: readonly Side[] = first === "above" ? ["above", "below"] : ["below", "above"];
  const around = (farther: number): readonly Choice[] =>
    places[kind].flatMap((place) =>
      sides.map((at): Choice => {
        const past = kind === "reading" && arrowOf(row.bound) === at ? PAST_ARROW : 0;
        return { ...place, at, away: place.away + past + farther };
      }),
    );
  return [...around(0), ...beside, ...around(LEADING), ...around(2 * LEADING)];
};

/** Where it would stand best: baselines and goals away from the path, readings above. */
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

/** What a text takes up that stands around a point. */
const boxOf = (text: TextMark, x: number, y: number, measure: Measure): Box => {
  const { lines, weight, anchor, x: aside, y: base } = text;
  const width = Math.max(...lines.map((line) => measure(line, SMALL, weight)));
  const x1 = x + aside - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const y1 = y + base - 11;
  return { x1, y1, x2: x1 + width, y2: y1 + lines.length * LEADING };
};

const areaOf = ({ x1, y1, x2, y2 }: Box): number => Math.max(0, x2 - x1) * Math.max(0, y2 - y1);

const shared = (a: Box, b: Box): Box => ({
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
  x2: Math.min(a.x2, b.x2),
  y2: Math.min(a.y2, b.y2),
});

/** The figure with what stands on it, to write on where there is room. */
const sheetOf = ({ left, width, bottom }: TrajectoryFrame, measure: Measure) => {
  const paper: Box = { x1: left, y1: 0, x2: width, y2: bottom };
  const taken: Box[] = [];
  /** How much of a text would lie on something else or off the figure; none of it at best. */
  const costOf = (box: Box): number =>
    areaOf(box) -
    areaOf(shared(box, paper)) +
    taken.reduce(
      (sum, other) => sum + (overlaps(box, other) ? areaOf(shared(box, other)) : 0),
      0,
    );
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
        const cost = costOf(boxOf(text, x, y, measure));
        if (cost < least) [best, least] = [text, cost];
      }
      if (best === undefined || (isOptional && least > 0)) return undefined;
      return put(best, x, y);
    },
  };
};

/** The as-of day along its line: from its foot up, before what is due to its right and else to its left. */
const asOfTexts = (model: TrajectoryModel, { top, bottom }: TrajectoryFrame): readonly TextMark[] => {
  const sides = [
    { x: 5, anchor: "start" },
    { x: -5, anchor: "end" },
  ] as const;
  const steps = Math.floor((bottom - top) / LEADING) - 1;
  const ordered = model.asOf > model.due ? sides.toReversed() : sides;
  return Array.from({ length: steps }, (_none, step) =>
    ordered.map((side): TextMark => ({
      kind: "text",
      ...side,
      y: bottom - top - 6 - step * LEADING,
      lines: [trajectory.asOf(dayWords(model.asOf, true))],
      fill: "accent",
      halo: "paper",
    })),
  ).flat();
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
  const { rows, days, due, asOf } = model;
  const { x, y } = trajectoryScales(frame, model);
  const sheet = sheetOf(frame, measure);
  const byRow = new Map<TrajectoryRow, readonly PointLabel[]>();
  const last = rows.findLast(({ reading }) => reading !== undefined);
  for (const row of rows) {
    for (const value of [row.reading, row.baseline, row.earlier, row.interim, row.target]) {
      if (value !== undefined) sheet.taken.push(around(x(row.day), y(value), POINT));
    }
  }
  const isRight = due > (days[0] + days[1]) / 2;
  const dueText = sheet.put(
    {
      kind: "text",
      x: isRight ? 1 : -1,
      y: -12,
      anchor: isRight ? "end" : "start",
      lines: [trajectory.due(dayWords(due, true))],
      fill: "ink.muted",
      halo: "paper",
    },
    x(due),
    frame.top,
  );
  const write = (row: TrajectoryRow, kind: PointKind, isOptional = false): void => {
    const value = row[kind];
    const lines = linesOf(kind, row, model);
    if (value === undefined || lines.length === 0) return;
    const choices = choicesOf(kind, firstSide(kind, row, model), row);
    const texts = (isOptional ? choices.slice(0, 2) : choices).map((choice) =>
      textOf(kind, lines, choice, model),
    );
    const mark = sheet.place(texts, x(row.day), y(value), isOptional);
    if (mark !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), { kind, mark }]);
  };
  const isOnTheWay = (row: TrajectoryRow): boolean => row !== last && row.met !== true;
  for (const kind of order) {
    for (const row of rows) if (kind !== "reading" || !isOnTheWay(row)) write(row, kind);
  }
  const asOfText = showsAsOf(model)
    ? sheet.place(asOfTexts(model, frame), x(asOf), frame.top)
    : undefined;
  for (const row of rows.toReversed()) if (isOnTheWay(row)) write(row, "reading", true);
  return { byRow, due: dueText, ...(asOfText === undefined ? {} : { asOf: asOfText }) };
};
