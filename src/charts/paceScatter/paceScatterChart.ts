import { isHollow } from "#charts/scene/shapes.ts";
import { verdictToken } from "#charts/scene/token.ts";
import type { NativeChart, PointSeries } from "#charts/table/nativeChart.ts";
import { targetLabel } from "#domain/dataset/entry.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { wayShare } from "#messages/judging/details.ts";
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
/** So near to another, as shares of the time and of the way, a name would stand on the other's. */
const NEAR = { time: 0.35, way: 0.25 } as const;
/** What a name takes of the plot, in shares of the time and of the way, and how near to its own point none of it is. */
const NAME = { wide: 0.2, high: 0.28, clear: 0.01 } as const;
/** So many of those off the scale are named. */
const NAMED_BEYOND = 3;

const nameOf = ({ entry }: PacePoint): string => targetLabel(entry.target);

type Side = NonNullable<PointSeries["side"]>;

/** The side of a point on which its name stands on no other point and within the plot; undefined where there is none. */
const sideOf = (point: PacePoint, within: readonly PacePoint[]): Side | undefined => {
  const { time, way } = point;
  const [x, y] = [time - NAME.wide / 2, way - NAME.high / 2];
  const places = [
    ["right", time, y],
    ["left", time - NAME.wide, y],
    ["above", x, way],
    ["below", x, way - NAME.high],
  ] as const;
  return places.find(([_side, left, foot]) => {
    const [right, top] = [left + NAME.wide, foot + NAME.high];
    const isCut = left < 0 || right > 1 || foot < LEAST - NAME.high / 2;
    if (isCut || top > MOST + NAME.high / 2) return false;
    return within.every(
      (one) =>
        one.time <= left + NAME.clear ||
        one.time >= right - NAME.clear ||
        one.way <= foot + NAME.clear ||
        one.way >= top - NAME.clear,
    );
  })?.[0];
};

/** Names of the ends, each once: a series a name, for a chart is brought up to date by the names of series. */
const namesOf = (within: readonly PacePoint[]): readonly PointSeries[] => {
  const taken: (PacePoint & { readonly side: Side })[] = [];
  const take = (from: readonly PacePoint[]): void => {
    let left = NAMED;
    for (const point of from) {
      const isFree = taken.every(
        (one) =>
          nameOf(one) !== nameOf(point) &&
          (Math.abs(one.time - point.time) > NEAR.time || Math.abs(one.way - point.way) > NEAR.way),
      );
      const side = sideOf(point, within);
      if (!isFree || side === undefined || left === 0) continue;
      taken.push({ ...point, side });
      left -= 1;
    }
  };
  take(within);
  take(within.toReversed());
  return taken.map((point) => ({
    name: nameOf(point),
    token: verdictToken(point.verdict),
    look: "name",
    side: point.side,
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

const isWithin = ({ way }: PacePoint): boolean => way >= LEAST && way <= MOST;

/** The scatter of pace as a chart of an office program; the points come the furthest behind first. */
export const paceScatterChart = (points: readonly PacePoint[]): NativeChart | undefined => {
  if (points.length === 0) return undefined;
  const within = points.filter(isWithin);
  const beyond = points.filter((point) => !isWithin(point));
  const isBack = within.some(({ way }) => way < 0);
  return {
    is: "points",
    rest: slides.beyond(
      beyond.length,
      beyond
        .slice(0, NAMED_BEYOND)
        .map((point) => [nameOf(point), wayShare(point.judgement) ?? formatShare(point.way)]),
    ),
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
        ...(isHollow(verdict) ? { mark: "diamond" as const } : {}),
        points: within
          .filter((point) => point.verdict === verdict)
          .map((point) => ({ x: point.time, y: point.way, name: nameOf(point) })),
      })),
      ...namesOf(within),
    ].filter((series) => series.points.length > 0),
  };
};
