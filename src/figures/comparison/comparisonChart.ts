import type { ChartPoint, NativeChart, PointSeries } from "#scene/table/nativeChart.ts";
import { comparison } from "#messages/targets/comparison.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { boundSigns, numberUnit } from "#messages/words/amounts.ts";

import { plainNumber } from "#domain/plainNumber.ts";

import type { CompareModel, ComparePoint } from "./comparisonModel.ts";
import { levelsOf, lookOf } from "./comparisonPlaces.ts";

const chartPoint = (
  { day, value, bound }: ComparePoint,
  name: string,
  times: number,
): ChartPoint => ({
  x: day,
  y: plainNumber(value * times),
  name,
  // Other points have no label here; on the page, too, a bound is shown by its sign.
  ...(bound === undefined ? {} : { label: boundSigns[bound] }),
});

/** The comparison as a native chart: readings as solid lines, required paths dotted. */
export const comparisonChart = (
  { lines, units, unit = "" }: CompareModel,
  names: readonly string[],
): NativeChart | undefined => {
  if (lines.length === 0) return undefined;
  const all = lines.flatMap(({ points, path, goal }) => [...points, ...path, goal]);
  const levels = levelsOf(all.map(({ value }) => value));
  const [times, counted] =
    units === "share" ? [1, tableFile.way] : numberUnit(unit, levels.at(-1) ?? 0);
  const series = lines.flatMap(({ index, points, path }, at): readonly PointSeries[] => {
    // Numbered as beside its line: two targets may have the same name.
    const name = comparison.numbered(index + 1, names[at] ?? "");
    const { colour: token, mark } = lookOf(index);
    return [
      {
        name,
        token,
        look: "line",
        ...(mark === undefined ? {} : { mark }),
        points: points.map((point) => chartPoint(point, name, times)),
      },
      {
        name: comparison.pathOf(name),
        token,
        look: "dots",
        isUnlisted: true,
        points: path.map((point) => chartPoint(point, name, times)),
      },
    ];
  });
  const goals: PointSeries = {
    name: comparison.goal,
    token: "ink",
    look: "points",
    mark: "triangle",
    points: lines.map(({ goal }, at) => chartPoint(goal, names[at] ?? "", times)),
  };
  return {
    is: "points",
    // A single legend entry for all of them would be taken for the first one's.
    rest: lines.some(({ path }) => path.length > 0) ? comparison.dotted : "",
    x: { title: tableFile.date, form: "day" },
    y: {
      title: counted,
      form: units === "share" ? "percent" : "number",
      levels: levels.map((level) => plainNumber(level * times)),
    },
    series: [...series, goals].filter(({ points }) => points.length > 0),
  };
};
