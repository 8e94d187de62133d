import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import type { PlaceContext } from "#figures/timeline/layout/placeRow.ts";
import { placeClosed, placeNews } from "#figures/timeline/layout/placeStrip.ts";
import { tallyMarks } from "#figures/timeline/marks/laneMarks.ts";
import { headStops, rowStop, type Stop } from "#figures/timeline/stops/stops.ts";
import { rowAt } from "#domain/query/filter/row.ts";

/** A line of the plot: the head of a lane, one of its rows, or its news. */
export interface Line {
  /** Index of its lane. */
  readonly lane: number;
  /** 0 is the head; then the rows; then the news. */
  readonly at: number;
}

/** What the stops of a line are made from. */
export interface Lines {
  readonly shapes: readonly LaneShape[];
  readonly context: PlaceContext;
  readonly gutter: number;
}

/** Number of lines in a lane. */
export const lineCount = ({ isOpen, rows, newsY }: LaneShape): number =>
  isOpen ? 1 + rows.length + (newsY === undefined ? 0 : 1) : 1;

/** The stops of a lane's head: its name, and the counters of records outside the window. */
export const headOf = (shape: LaneShape, { context, gutter }: Lines): readonly Stop[] =>
  headStops(shape, context, gutter, tallyMarks(shape, context).width);

/** The stops of a line, from left to right, made on demand: a lane may have thousands. */
export const stopsOn = ({ lane, at }: Line, lines: Lines): readonly Stop[] => {
  const { shapes, context, gutter } = lines;
  const shape = shapes[lane];
  if (shape === undefined) return [];
  if (at > shape.rows.length) return placeNews(shape, context);
  if (at > 0) return [rowStop(shape, at - 1, context, gutter)];
  const head = headOf(shape, lines);
  if (shape.isOpen) return head;
  const before = head.filter((stop) => stop.type !== "edge" || stop.side === "before");
  const after = head.filter((stop) => stop.type === "edge" && stop.side === "after");
  return [...before, ...placeClosed(shape, context), ...after];
};

/** A stop with its line. */
export interface Found {
  readonly stop: Stop;
  readonly line: Line;
  readonly shape: LaneShape;
}

const onLine = (line: Line, key: string, lines: Lines): Found | undefined => {
  const shape = lines.shapes[line.lane];
  const stop = stopsOn(line, lines).find((one) => one.key === key);
  return stop === undefined || shape === undefined ? undefined : { stop, line, shape };
};

/** The line of a lane with the row of this key. */
const rowLine = (shape: LaneShape, key: string, { context }: Lines): number => {
  for (let at = 0; at < shape.rows.length; at += 1) {
    const { entry } = context.factsOf(rowAt(shape.rows, at));
    if (key === `${shape.lane.id}/${entry.id}`) return at + 1;
  }
  return 0;
};

/** The stop of this key, wherever it is now; `hint` is the line it was on before. */
export const findStop = (key: string, lines: Lines, hint?: Line): Found | undefined => {
  const hinted = hint === undefined ? undefined : onLine(hint, key, lines);
  if (hinted !== undefined) return hinted;
  for (const [lane, shape] of lines.shapes.entries()) {
    if (key !== shape.lane.id && !key.startsWith(`${shape.lane.id}/`)) continue;
    const at = shape.isOpen ? rowLine(shape, key, lines) : 0;
    const found =
      onLine({ lane, at }, key, lines) ??
      (shape.newsY === undefined
        ? undefined
        : onLine({ lane, at: shape.rows.length + 1 }, key, lines));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The index of the stop nearest to a pixel; the earlier one of two equally near. */
export const nearestStop = (stops: readonly Stop[], x: number): number => {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  stops.forEach((stop, at) => {
    const distance = Math.abs(stop.x - x);
    if (distance < least) {
      least = distance;
      nearest = at;
    }
  });
  return nearest;
};

/** The stop nearest to `x` on a line, or on the last non-empty line before it in its lane. */
export const nearestOn = (line: Line, x: number, lines: Lines): Found | undefined => {
  const lane = Math.min(line.lane, lines.shapes.length - 1);
  const shape = lines.shapes[lane];
  if (shape === undefined) return undefined;
  let at = Math.min(line.at, lineCount(shape) - 1);
  while (at > 0 && stopsOn({ lane, at }, lines).length === 0) at -= 1;
  const stops = stopsOn({ lane, at }, lines);
  const stop = stops[nearestStop(stops, x)];
  return stop === undefined ? undefined : { stop, line: { lane, at }, shape };
};
