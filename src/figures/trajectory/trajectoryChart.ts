import type { ChartPoint, NativeChart, PointSeries } from "#scene/table/nativeChart.ts";
import { verdictToken } from "#scene/token.ts";
import { besideHeading, figureLabel } from "#figures/targetGlyph/targetGlyphLabels.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { plainNumber } from "#domain/plainNumber.ts";
import { trajectory } from "#messages/figures/trajectory.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { numberUnit } from "#messages/words/amounts.ts";
import { dayWords } from "#messages/words/dates.ts";

import { showsAsOf } from "./trajectoryLabels.ts";
import type { TrajectoryModel } from "./trajectoryModel.ts";
import type { TrajectoryRow } from "./trajectoryRow.ts";
import { labelOf } from "./trajectoryTexts.ts";

type Figures = "path" | "reading" | "baseline" | "earlier" | "interim" | "target" | "silence";

/** More labels than this would overlap. */
const MOST_LABELLED = 12;

/** Adds a level where the target is at the top: its value and its day are labelled above it. */
const withRoom = (levels: readonly number[], targets: readonly ChartPoint[]): readonly number[] => {
  const [before = 0, top = 0] = levels.slice(-2);
  const most = Math.max(...targets.map(({ y, more = 0 }) => y + more));
  return most > top - (top - before) / 2
    ? [...levels, Number((2 * top - before).toPrecision(12))]
    : levels;
};

/** The label of a point; of many readings only those that must have one, as on the page. */
const textOf = (of: Figures, row: TrajectoryRow, model: TrajectoryModel): string | undefined => {
  if (of === "path") return undefined;
  const { earlier, earlierBound } = row;
  if (of === "earlier") {
    // On the page it has an arrow.
    return earlier === undefined || earlierBound === undefined
      ? undefined
      : figureLabel(earlier, besideHeading(model.unit), earlierBound);
  }
  const readings = model.rows.filter(({ reading }) => reading !== undefined);
  const isOptional = row !== readings.at(-1) && row.met !== true && row.bound === undefined;
  if (of === "reading" && isOptional && readings.length > MOST_LABELLED) return undefined;
  const lines = labelOf(of, row, model);
  return lines.length === 0 ? undefined : lines.join(" ");
};

/** The height of a day's label on its line, as a share of the axis. */
const HEIGHT = { due: 0.96, asOf: 0.06 } as const;

/** The line of a day, from the lowest level to the highest, with its label. */
const upright = (
  look: Pick<PointSeries, "name" | "token" | "side">,
  [x, label]: readonly [Day, string],
  [low, top]: readonly [number, number],
  at: number,
): PointSeries => ({
  ...look,
  look: "thin",
  isUnlisted: true,
  points: [
    { x, y: low },
    { x, y: low + at * (top - low), label },
    { x, y: top },
  ],
});

/** A trajectory as a native chart; a range target has both ends. */
export const trajectoryChart = (model: TrajectoryModel): NativeChart => {
  const { rows, unit, goal, far, verdict, due, asOf, days, onlyTarget } = model;
  const [times, counted] = numberUnit(unit, model.levels.at(-1) ?? 0);
  const scaled = (value: number): number => plainNumber(value * times);
  const pointsOf = (of: Figures): readonly ChartPoint[] =>
    rows.flatMap((row: TrajectoryRow) => {
      const y = row[of];
      if (y === undefined) return [];
      const label = textOf(of, row, model);
      return [
        {
          x: row.day,
          y: scaled(y),
          ...(label === undefined ? {} : { label }),
          ...(of !== "target" || far === undefined
            ? {}
            : far > y
              ? { more: scaled(far - y) }
              : { less: scaled(y - far) }),
        },
      ];
    });
  const series = (of: Figures, look: Omit<PointSeries, "name" | "points">): PointSeries => ({
    name: trajectory.samples[of],
    ...look,
    points: pointsOf(of),
  });
  // The path approaches from the other side.
  const [targetSide, baselineSide] =
    goal.direction === "up" ? (["above", "below"] as const) : (["below", "above"] as const);
  const levels = withRoom(model.levels.map(scaled), pointsOf("target"));
  const span = [levels[0] ?? 0, levels.at(-1) ?? 1] as const;
  return {
    is: "points",
    rest: onlyTarget === undefined ? "" : trajectory.empty[onlyTarget],
    x: { title: tableFile.date, form: "day" },
    y: { title: counted, form: "number", levels },
    series: [
      series("path", { token: "ink.muted", look: "dashes" }),
      series("reading", { token: verdictToken(verdict), look: "line" }),
      series("silence", { token: "control", look: "dots", side: "below" }),
      series("earlier", { token: "control", look: "points" }),
      series("interim", { token: "ink.muted", look: "points", mark: "diamond", side: targetSide }),
      series("baseline", { token: "ink", look: "points", mark: "plus", side: baselineSide }),
      series("target", { token: "ink", look: "points", mark: "triangle", side: targetSide }),
      upright(
        {
          name: trajectory.lines.due,
          token: "ink.muted",
          side: due > (days[0] + days[1]) / 2 ? "left" : "right",
        },
        [due, trajectory.due(due)],
        span,
        HEIGHT.due,
      ),
      ...(showsAsOf(model)
        ? [
            upright(
              { name: trajectory.lines.asOf, token: "accent", side: "right" },
              [asOf, trajectory.asOf(dayWords(asOf, true))],
              span,
              HEIGHT.asOf,
            ),
          ]
        : []),
    ].filter(({ points }) => points.length > 0),
  };
};
