import { LEADING, SMALL, type TextMark } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { verdictToken } from "#scene/token.ts";
import { besideHeading, figureLabel, goalLabel } from "#figures/targetGlyph/targetGlyphLabels.ts";
import { trajectory } from "#messages/figures/trajectory.ts";
import { dayWords } from "#messages/words/dates.ts";

import type { TrajectoryFrame } from "./trajectoryFrame.ts";
import { arrowOf } from "./trajectoryMarks.ts";
import type { TrajectoryModel } from "./trajectoryModel.ts";
import { type PointKind, sinceWords, type TrajectoryRow } from "./trajectoryRow.ts";

type Side = "above" | "below";

/** A label position relative to its point: its anchor, horizontal offset, side, and vertical distance. */
interface Choice {
  readonly anchor: "start" | "middle" | "end";
  readonly aside: number;
  readonly at: Side;
  readonly distance: number;
}

const places = {
  silence: [{ anchor: "end", aside: -6, distance: 6 }],
  earlier: [],
  reading: [
    { anchor: "middle", aside: 0, distance: 13 },
    { anchor: "end", aside: 8, distance: 13 },
    { anchor: "end", aside: -13, distance: 0, at: "above" },
    { anchor: "start", aside: -8, distance: 13 },
    { anchor: "start", aside: 9, distance: 4 },
    { anchor: "start", aside: 9, distance: 14 },
  ],
  interim: [
    { anchor: "start", aside: 10, distance: -4 },
    { anchor: "end", aside: -10, distance: -4 },
  ],
  baseline: [
    { anchor: "middle", aside: 0, distance: 11 },
    { anchor: "start", aside: -8, distance: 11 },
    { anchor: "end", aside: 8, distance: 11 },
  ],
  target: [{ anchor: "end", aside: 10, distance: 9 }],
} as const satisfies Readonly<
  Record<PointKind, readonly (Omit<Choice, "at"> & { readonly at?: Side })[]>
>;

/** Level with the point, on either side of it. */
const [rightOf, leftOf] = [
  { anchor: "start", aside: 13, at: "below", distance: -8 },
  { anchor: "end", aside: -13, at: "below", distance: -8 },
] as const satisfies readonly Choice[];

/** Above its bracket, right of the due day: left of it a target might be taken for the last reading's value. */
const afterDue = { anchor: "start", aside: 7, at: "above", distance: 12 } as const satisfies Choice;

/** The visual height of a line of digits. */
const CAPITALS = 9;
/** Further away where the arrow of a bound is in between. */
const PAST_ARROW = 10;
/** From this share of the figure's height up, nothing fits above a reading. */
const UNDER_TOP = 0.93;

/** The forms of a label, the widest first: in few lines, in more, and with the year on a line of its own. */
const formsOf = (
  wide: readonly string[],
  narrow: readonly string[],
): readonly (readonly string[])[] => [
  wide,
  narrow,
  narrow.flatMap((line) => line.split(/ (?=\d{4}$)|(?<=\d{4}年)(?=\d)/)),
];

/** The forms that fit between the due day and another; all of them where none does. */
const fitting = (
  forms: readonly (readonly string[])[],
  room: number,
  measure: Measure,
): readonly (readonly string[])[] => {
  const fit = forms.filter((lines) => lines.every((line) => measure(line, SMALL) <= room));
  return fit.length > 0 ? fit : forms;
};

/** Least distance from a day's line to its words, and between two such texts. */
const [ASIDE, CLEAR] = [6, 2];

/** The lines of a point's label: its value with the sign of its bound. Empty where it has none. */
export const labelOf = (
  kind: PointKind,
  row: TrajectoryRow,
  { goal, unit: own }: Pick<TrajectoryModel, "goal" | "unit">,
): readonly string[] => {
  const { reading, bound, met, baseline, baselineBound, interim, silent } = row;
  const unit = besideHeading(own);
  if (kind === "reading" && reading !== undefined) {
    const figure = figureLabel(reading, unit, bound);
    return [met === true ? trajectory.met(figure) : figure];
  }
  if (kind === "baseline" && baseline !== undefined)
    return [figureLabel(baseline, unit, baselineBound)];
  if (kind === "interim" && interim !== undefined) return [figureLabel(interim, unit)];
  if (kind === "target") return [goalLabel(goal.comparator, goal.value, unit)];
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
): readonly (readonly string[])[] => {
  const lines = labelOf(kind, row, model);
  const { silent } = row;
  if (lines.length === 0) return [];
  if (kind !== "silence" || silent === undefined) return [lines];
  const forms = formsOf(lines, trajectory.silentIn(silent.isUnlike, sinceWords(silent)));
  return fitting(forms, sinceDue - ASIDE - CLEAR, measure);
};

/** The positions of a point's label, the best first. */
const choicesOf = (kind: PointKind, first: Side, row: TrajectoryRow): readonly Choice[] => {
  const sides: readonly Side[] = first === "above" ? ["above", "below"] : ["below", "above"];
  const atDistance = (farther: number): readonly Choice[] =>
    places[kind].flatMap((place): readonly Choice[] => {
      if ("at" in place) return [{ ...place, distance: place.distance + farther }];
      return sides.map((at): Choice => {
        const past = kind === "reading" && arrowOf(row.bound) === at ? PAST_ARROW : 0;
        return { ...place, at, distance: place.distance + past + farther };
      });
    });
  return Array.from({ length: kind === "silence" ? 9 : 5 }, (_none, lines) => [
    ...atDistance(lines * LEADING),
    ...(lines > 0 ? [] : kind === "target" ? [rightOf, afterDue, leftOf] : [rightOf, leftOf]),
  ]).flat();
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
  { anchor, aside, at, distance }: Choice,
  { verdict }: TrajectoryModel,
): TextMark => ({
  kind: "text",
  x: aside,
  y: at === "above" ? -distance - (lines.length - 1) * LEADING : distance + CAPITALS,
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
export const textsAt = (
  kind: PointKind,
  row: TrajectoryRow,
  model: TrajectoryModel,
  sinceDue: number,
  measure: Measure,
): readonly TextMark[] => {
  const choices = choicesOf(kind, firstSide(kind, row, model), row);
  return linesOf(kind, row, model, sinceDue, measure).flatMap((lines) =>
    choices.map((choice) => textOf(kind, lines, choice, model)),
  );
};

/** The due date, above the upper end of its line. */
export const dueText = ({ due, days }: TrajectoryModel): TextMark => {
  const isRight = due > (days[0] + days[1]) / 2;
  return {
    kind: "text",
    x: isRight ? 1 : -1,
    y: -12,
    anchor: isRight ? "end" : "start",
    lines: [trajectory.due(due)],
    fill: "ink.muted",
    halo: "paper",
  };
};

/**
 * The as-of day along its line, from its foot up: right of the line before the due date, else left of it, and across it
 * where it fits on neither side.
 */
export const asOfTexts = (
  model: TrajectoryModel,
  { top, bottom, left: edge, width }: TrajectoryFrame,
  line: number,
  sinceDue: number,
  measure: Measure,
): readonly TextMark[] => {
  const { asOf, due } = model;
  const day = dayWords(asOf, true);
  const words = trajectory.asOf(day);
  const forms = formsOf([words], trajectory.asOfIn(day));
  const within = (room: number): readonly string[] | undefined =>
    forms.find((form) => form.every((one) => measure(one, SMALL) <= room));
  const lines = (asOf > due ? within(sinceDue - ASIDE - CLEAR) : undefined) ??
    within(width - edge - 2 * CLEAR) ??
    forms.at(-1) ?? [words];
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
