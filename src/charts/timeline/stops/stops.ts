import type { Mark } from "#charts/scene/mark.ts";
import { tenth } from "#charts/scene/scale.ts";
import { lowerBound } from "#charts/scene/time/sortedDays.ts";
import { partsOfDensity } from "#charts/timeline/layout/placeCrowd.ts";
import type { PlacedLane, PlacedMark } from "#charts/timeline/layout/placed.ts";
import type { PlaceContext } from "#charts/timeline/layout/placeRecord.ts";
import type { EntryRow } from "#domain/filter/row.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

/** A counter at the edge of a lane: how many lie beyond it. */
interface EdgeStop {
  readonly type: "edge";
  readonly key: string;
  readonly side: "before" | "after";
  readonly count: number;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** What can be pointed at, stepped to and opened. */
export type Stop = PlacedMark | EdgeStop;

/** Width of the margin beside the plot where its counters stand: a thumb's least and some air. */
export const EDGE = 36;

const edge = (lane: PlacedLane, side: "before" | "after", width: number): readonly EdgeStop[] => {
  const count = lane[side];
  if (count === 0) return [];
  const x0 = side === "before" ? -EDGE : width;
  return [
    {
      type: "edge",
      key: `${lane.id}/${side}`,
      side,
      count,
      x: x0 + EDGE / 2,
      x0,
      x1: x0 + EDGE,
      y: lane.top + lane.height / 2,
    },
  ];
};

/** All stops of a lane in the order of the arrows: what lies before, its marks in time, what lies after. */
export const stopsOf = (placed: PlacedLane, context: PlaceContext): readonly Stop[] => {
  const { window, width } = context;
  const { lane } = placed;
  const marks =
    placed.density === undefined
      ? placed.marks
      : partsOfDensity(
          lane,
          lowerBound(lane.starts, Math.floor(window.start)),
          lowerBound(lane.starts, window.end),
          context,
          placed.top,
        );
  return [...edge(placed, "before", width), ...marks, ...edge(placed, "after", width)];
};

/** Height of what can be hit of a mark, and its least width: a thumb's least. */
const HIT = 24;
/** How far marks reach over the plot's edges, and their outlines over them. */
const OVER = 8;
const AROUND = 3;

/** A box around a mark and its label. Nothing of a mark that is outside can be hit. */
const boxOf = (stop: Stop, width: number) => {
  const label = stop.type === "edge" ? undefined : stop.label;
  const least = stop.type === "edge" ? stop.x0 : -OVER;
  const most = stop.type === "edge" ? stop.x1 : width + OVER;
  const x0 = Math.max(stop.x0, least);
  const x1 = Math.min(stop.x1, most);
  const middle = (x0 + x1) / 2;
  // Records and running plans stand on the lower part of their track, under their label.
  const isLow = stop.type === "record" || (stop.type === "cluster" && stop.runsThrough);
  const isBeside = label !== undefined && label.y > stop.y;
  const y = isLow && !isBeside ? stop.y - HIT + 6 : stop.y - HIT / 2;
  return {
    x0: Math.min(x0, label?.x ?? x0, middle - HIT / 2),
    x1: Math.max(x1, label === undefined ? x1 : label.x + label.width, middle + HIT / 2),
    y,
    middle,
  };
};

/** The corners of the box that can be hit, as a polygon has them. */
export const stopPoints = (stop: Stop, width: number): string => {
  const { x0, x1, y } = boxOf(stop, width);
  const [left, right] = [tenth(x0 - AROUND), tenth(x1 + AROUND)];
  return `${left},${y} ${right},${y} ${right},${y + HIT} ${left},${y + HIT}`;
};

/** The outline of a mark that is selected, or linked with what is. */
export const stopOutline = (stop: Stop, width: number, is: "selected" | "linked"): Mark => {
  const d = `M${stopPoints(stop, width).replaceAll(" ", "L")}z`;
  return is === "selected"
    ? { kind: "path", d, stroke: "ink", weight: 2 }
    : { kind: "path", d, stroke: "ink.muted", weight: 2, dash: "3 3" };
};

/** The number on a counted disc or at an edge. */
const countWords = (stop: Stop): string => {
  if (stop.type === "record") return "";
  if (stop.type === "cluster") {
    const isCounted = !stop.runsThrough && stop.rows.length > 1;
    return isCounted ? timelineMarks.shortCount(stop.rows.length) : "";
  }
  return timelineMarks[stop.side](timelineMarks.shortCount(stop.count));
};

/** What is written of a mark: how many it stands for, and its title. */
export const stopTexts = (stop: Stop, width: number): readonly Mark[] => {
  const label = stop.type === "edge" ? undefined : stop.label;
  const count = countWords(stop);
  const counted: readonly Mark[] =
    count === ""
      ? []
      : [
          {
            kind: "text",
            x: boxOf(stop, width).middle,
            y: stop.y + 4,
            anchor: "middle",
            lines: [count],
            ...(stop.type === "edge"
              ? { fill: "ink.muted" as const }
              : { fill: "paper" as const, weight: "strong" as const }),
          },
        ];
  return label === undefined
    ? counted
    : [
        ...counted,
        {
          kind: "text",
          x: label.x,
          y: label.y,
          lines: [label.text],
          lang: label.lang,
          fill: "ink",
        },
      ];
};

/** More records in one mark than this are not searched for one of them. */
const MOST_SEARCHED = 1000;

/** Whether a stop stands for a row, alone or among others; none stands for no row. */
export const standsFor = (stop: Stop, row: EntryRow | undefined): boolean =>
  row !== undefined &&
  ((stop.type === "record" && stop.row === row) ||
    (stop.type === "cluster" && stop.rows.length <= MOST_SEARCHED && stop.rows.includes(row)));
