import { verdictToken } from "#charts/scene/token.ts";
import type { NativeChart, PointSeries } from "#charts/table/nativeChart.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { slides } from "#messages/files/slides.ts";
import { trajectory } from "#messages/charts/trajectory.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { formatShare } from "#messages/words/amounts.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import type { PacePoint } from "./paceScatterModel.ts";

/** The ways that the axis holds, in even steps. */
const LEVELS = [-0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5] as const;
const [LEAST, MOST] = [LEVELS[0], 1.5] as const;
/** So many of the furthest behind, and of the furthest ahead, have their names. */
const NAMED = 3;

interface Named {
  readonly point: PacePoint;
  readonly name: string;
}

/** Names of the ends, each once: a series a name, for a chart is brought up to date by the names of series. */
const namesOf = (within: readonly Named[]): readonly PointSeries[] => {
  const ends = new Map(
    [...within.slice(0, NAMED), ...within.slice(-NAMED)].map((one) => [one.name, one]),
  );
  return Array.from(ends, ([name, { point }]) => ({
    name,
    token: verdictToken(point.verdict),
    look: "name",
    points: [{ x: point.time, y: point.way }],
  }));
};

/** All of the way in all of the time. */
const onPace: PointSeries = {
  name: trajectory.samples.path,
  token: "ink.muted",
  look: "dashes",
  points: [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
  ],
};

/** The scatter of pace as a chart of an office program; the points come the furthest behind first. */
export const paceScatterChart = (
  points: readonly PacePoint[],
  names: readonly string[],
): NativeChart | undefined => {
  if (points.length === 0) return undefined;
  const named = points.map((point, at) => ({ point, name: names[at] ?? "" }));
  const isWithin = ({ point: { way } }: Named): boolean => way >= LEAST && way <= MOST;
  const within = named.filter(isWithin);
  const beyond = named.filter((one) => !isWithin(one));
  const isBack = within.some(({ point }) => point.way < 0);
  return {
    is: "points",
    rest: slides.beyond(beyond.map(({ name, point }) => [name, formatShare(point.way)])),
    x: { title: tableFile.time, form: "percent", levels: [0, 0.25, 0.5, 0.75, 1] },
    y: {
      title: tableFile.way,
      form: "percent",
      levels: isBack ? LEVELS : LEVELS.filter((level) => level >= 0),
    },
    series: [
      onPace,
      ...verdicts.map((verdict): PointSeries => ({
        name: verdictWords[verdict],
        token: verdictToken(verdict),
        look: "points",
        points: within
          .filter(({ point }) => point.verdict === verdict)
          .map(({ point, name }) => ({ x: point.time, y: point.way, name })),
      })),
      ...namesOf(within),
    ].filter((series) => series.points.length > 0),
  };
};
