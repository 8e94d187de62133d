import { type Found, type Line, lineCount, type Lines, nearestOn, stopsOn } from "./lines.ts";

export type Move = "left" | "right" | "up" | "down" | "home" | "end" | "first" | "last";

/** The next line with a stop, in steps of `step`; undefined if there is none. */
const nextLine = ({ lane, at }: Line, step: 1 | -1, lines: Lines): Line | undefined => {
  let line: Line = { lane, at: at + step };
  for (;;) {
    const shape = lines.shapes[line.lane];
    if (shape === undefined) return undefined;
    if (line.at < 0) {
      const before = lines.shapes[line.lane - 1];
      line = { lane: line.lane - 1, at: before === undefined ? -1 : lineCount(before) - 1 };
    } else if (line.at >= lineCount(shape)) line = { lane: line.lane + 1, at: 0 };
    else if (stopsOn(line, lines).length > 0) return line;
    else line = { ...line, at: line.at + step };
  }
};

const onLine = (line: Line, place: number, lines: Lines): Found | undefined => {
  const shape = lines.shapes[line.lane];
  const stop = stopsOn(line, lines).at(place);
  return shape === undefined || stop === undefined ? undefined : { shape, stop, line };
};

/** Which stop a move to a line reaches: the row itself, the name in a head, otherwise the nearest stop. */
const reach = (line: Line, x: number, lines: Lines): Found | undefined =>
  line.at === 0 ? onLine(line, 0, lines) : nearestOn(line, x, lines);

/**
 * The stop that a key moves to: along a line, and from its end to the next line of the lane; up and down from
 * line to line; to the first or last of a lane, or of the plot.
 */
export const moveFocus = ({ stop, line, shape }: Found, move: Move, lines: Lines): Found => {
  const here: Found = { stop, line, shape };
  const stops = stopsOn(line, lines);
  const place = stops.findIndex(({ key }) => key === stop.key);
  const last = lineCount(shape) - 1;
  switch (move) {
    case "left":
      if (place > 0) return onLine(line, place - 1, lines) ?? here;
      return line.at === 0 ? here : (onLine({ ...line, at: line.at - 1 }, -1, lines) ?? here);
    case "right":
      if (place < stops.length - 1) return onLine(line, place + 1, lines) ?? here;
      return line.at === last ? here : (onLine({ ...line, at: line.at + 1 }, 0, lines) ?? here);
    case "home":
      return onLine({ ...line, at: 0 }, 0, lines) ?? here;
    case "end":
      return (
        onLine({ ...line, at: last }, -1, lines) ??
        onLine({ ...line, at: last - 1 }, -1, lines) ??
        here
      );
    case "up":
    case "down": {
      const next = nextLine(line, move === "up" ? -1 : 1, lines);
      return next === undefined ? here : (reach(next, stop.x, lines) ?? here);
    }
    case "first":
      return onLine({ lane: 0, at: 0 }, 0, lines) ?? here;
    case "last": {
      const lane = lines.shapes.length - 1;
      const end = lines.shapes[lane];
      const at = end === undefined ? 0 : lineCount(end) - 1;
      return onLine({ lane, at }, -1, lines) ?? onLine({ lane, at: at - 1 }, -1, lines) ?? here;
    }
  }
};
