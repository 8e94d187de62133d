import type { ChartPoint, NativeChart, PointSeries } from "#charts/table/nativeChart.ts";
import { verdictToken } from "#charts/scene/token.ts";
import { trajectory } from "#messages/charts/trajectory.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { unitWords } from "#messages/words/amounts.ts";

import type { TrajectoryModel } from "./trajectoryModel.ts";
import type { TrajectoryRow } from "./trajectoryRow.ts";

type Figures = "path" | "reading" | "baseline" | "earlier" | "interim" | "target" | "silence";

/** More figures than these would lie on each other. */
const MOST_TOLD = 12;

/** A level more where the target stands at the top: its figure stands over it. */
const withRoom = (levels: readonly number[], targets: readonly ChartPoint[]): readonly number[] => {
  const [before = 0, top = 0] = levels.slice(-2);
  const most = Math.max(...targets.map(({ y, more = 0 }) => y + more));
  return most > top - (top - before) / 3
    ? [...levels, Number((2 * top - before).toPrecision(12))]
    : levels;
};

/** A course as a chart of an office program; a target that is a range reaches to its far end. */
export const trajectoryChart = ({
  rows,
  levels,
  unit,
  goal,
  far,
  verdict,
}: TrajectoryModel): NativeChart => {
  const pointsOf = (of: Figures): readonly ChartPoint[] =>
    rows.flatMap((row: TrajectoryRow) => {
      const y = row[of];
      if (y === undefined) return [];
      if (of !== "target" || far === undefined) return [{ x: row.day, y }];
      return [{ x: row.day, y, ...(far > y ? { more: far - y } : { less: y - far }) }];
    });
  const series = (of: Figures, look: Omit<PointSeries, "name" | "points">): PointSeries => ({
    name: trajectory.samples[of],
    ...look,
    points: pointsOf(of),
  });
  // The path comes from the other side.
  const [away, from] =
    goal.direction === "up" ? (["above", "below"] as const) : (["below", "above"] as const);
  const readings = series("reading", {
    token: verdictToken(verdict),
    look: "line",
  });
  return {
    is: "points",
    rest: "",
    x: { title: tableFile.date, form: "day" },
    y: { title: unitWords(unit), form: "number", levels: withRoom(levels, pointsOf("target")) },
    series: [
      series("path", { token: "ink.muted", look: "dashes" }),
      { ...readings, ...(readings.points.length > MOST_TOLD ? {} : { told: "above" as const }) },
      series("silence", { token: "control", look: "dots" }),
      series("earlier", { token: "control", look: "points" }),
      series("interim", { token: "ink.muted", look: "points", mark: "diamond", told: away }),
      series("baseline", { token: "ink", look: "points", mark: "square", told: from }),
      series("target", { token: "ink", look: "points", mark: "triangle", told: away }),
    ].filter(({ points }) => points.length > 0),
  };
};
