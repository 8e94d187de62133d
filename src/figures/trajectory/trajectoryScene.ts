import { LEADING, type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { gridLines } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";
import { moved } from "#scene/place/moved.ts";
import { wrapTo } from "#scene/wrap.ts";
import { type YearEndLabel, type YearEnds, yearEndsIn } from "#scene/time/yearEnds.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { trajectory } from "#messages/figures/trajectory.ts";
import { besideHeading, levelLabel } from "#figures/targetGlyph/targetGlyphLabels.ts";

import {
  LEVEL_GAP,
  type TrajectoryFrame,
  trajectoryFrame,
  trajectoryScales,
} from "./trajectoryFrame.ts";
import { labelTrajectory, onGround, showsAsOf, type TrajectoryLabels } from "./trajectoryLabels.ts";
import { arrowOf, boundAt, lineLooks, pointMarks } from "./trajectoryMarks.ts";
import { isTruncated, type TrajectoryModel } from "./trajectoryModel.ts";
import { type PointKind, pointKinds, type TrajectoryRow } from "./trajectoryRow.ts";

/** The layout of a trajectory, shared by chart and scene: its plot area, year labels and texts. */
export interface TrajectoryLayout {
  readonly model: TrajectoryModel;
  readonly frame: TrajectoryFrame;
  readonly years: YearEnds;
  readonly labels: TrajectoryLabels;
  readonly showsAsOf: boolean;
  /** Below the axis: the note that only the target is known, where that is so. */
  readonly empty: readonly string[];
}

export const layTrajectory = (
  model: TrajectoryModel,
  width: number,
  measure: Measure,
  height?: number,
): TrajectoryLayout => {
  const frame = trajectoryFrame(model, width, measure, height);
  return {
    model,
    frame,
    years: yearEndsIn(model.days, { ...frame, least: 0, most: width }, measure),
    labels: labelTrajectory(model, frame, measure),
    showsAsOf: showsAsOf(model),
    empty:
      model.onlyTarget === undefined
        ? []
        : wrapTo(trajectory.empty[model.onlyTarget], width, 3, { measure, size: SMALL }),
  };
};

/** A label of the axis relative to the position of its day. */
export const yearMark = ({ text, aside }: YearEndLabel): Mark => ({
  kind: "text",
  x: aside,
  y: 20,
  anchor: "middle",
  lines: [text],
  fill: "ink.muted",
});

/** The break symbol on an axis that doesn't start at zero, from a height up. */
export const axisBreakMark = (y: number): Mark => ({
  kind: "path",
  d: `M0 ${y}v-2l-4 -2l8 -4l-8 -4l4 -2v-2`,
  stroke: "ink",
  weight: 1.25,
});

/** A level's label relative to its start; at the lowest level with the break symbol of an axis not from zero. */
export const levelMarks = (
  level: number,
  { levels, unit }: Pick<TrajectoryModel, "levels" | "unit">,
): readonly Mark[] => [
  {
    kind: "text",
    x: -LEVEL_GAP,
    y: 4.5,
    anchor: "end",
    lines: [levelLabel(level, besideHeading(unit))],
    fill: "ink.muted",
  },
  ...(level === levels[0] && isTruncated(levels) ? [axisBreakMark(-1)] : []),
];

/** The marks and the label of a point, relative to it. */
export const pointWithLabel = (
  kind: PointKind,
  row: TrajectoryRow,
  { model, labels }: TrajectoryLayout,
): readonly Mark[] => [
  ...pointMarks(kind, { arrow: arrowOf(boundAt(kind, row)), met: row.met }, model.verdict),
  ...(labels.byRow.get(row) ?? [])
    .filter((label) => label.kind === kind)
    .flatMap(({ mark }) => onGround(mark, labels)),
];

/** A target's trajectory: baseline, required path, readings with their bounds, due date, on axes of its own. */
export const trajectoryScene = (
  layout: TrajectoryLayout,
  title: string,
  description: string,
): Scene => {
  const { model, frame, years, labels, empty } = layout;
  const { rows, levels, goal, far, due, asOf, verdict } = model;
  const { width, height, left, right, top, bottom } = frame;
  const { x, y } = trajectoryScales(frame, model);
  const upright = (day: Day, look: Pick<Mark & { kind: "line" }, "stroke" | "opacity">): Mark => ({
    kind: "line",
    x1: x(day),
    x2: x(day),
    y1: top,
    y2: bottom,
    ...look,
  });
  const line = (of: "path" | "silence" | "reading"): readonly Mark[] => {
    const points = rows.flatMap(({ day, [of]: value }) =>
      value === undefined ? [] : [`${x(day).toFixed(1)} ${y(value).toFixed(1)}`],
    );
    if (points.length < 2) return [];
    const stroke = of === "reading" ? verdictToken(verdict) : "ink.muted";
    return [
      {
        kind: "path",
        d: `M${points.join("L")}`,
        stroke,
        ...lineLooks[of],
      },
    ];
  };
  return {
    width,
    height: height + empty.length * LEADING + (empty.length === 0 ? 0 : 4),
    title,
    description,
    marks: [
      ...gridLines(years.days.map(x), top, bottom),
      { kind: "line", x1: left, x2: right, y1: bottom, y2: bottom, stroke: "rule" },
      ...years.labels.flatMap((label) => moved(x(label.day), bottom, [yearMark(label)])),
      ...levels.flatMap((level) => moved(left, y(level), levelMarks(level, model))),
      ...(far === undefined
        ? []
        : [
            {
              kind: "rect",
              x: left,
              y: Math.min(y(goal.aim), y(far)),
              width: right - left,
              height: Math.abs(y(far) - y(goal.aim)),
              fill: "ink",
              opacity: 0.08,
            } as const,
          ]),
      {
        kind: "line",
        x1: left,
        x2: right,
        y1: y(goal.aim),
        y2: y(goal.aim),
        stroke: "ink",
        opacity: 0.6,
      },
      upright(due, { stroke: "ink", opacity: 0.5 }),
      ...(layout.showsAsOf ? [upright(asOf, { stroke: "accent" })] : []),
      ...line("path"),
      ...line("silence"),
      ...line("reading"),
      ...moved(x(due), top, [labels.due]),
      ...(labels.asOf === undefined ? [] : moved(x(asOf), top, onGround(labels.asOf, labels))),
      ...pointKinds.flatMap((kind) =>
        rows.flatMap((row): readonly Mark[] => {
          const value = row[kind];
          return value === undefined
            ? []
            : moved(x(row.day), y(value), pointWithLabel(kind, row, layout));
        }),
      ),
      ...(empty.length === 0
        ? []
        : [{ kind: "text", x: 0, y: height + 12, lines: empty, fill: "ink.muted" } as const]),
    ],
  };
};
