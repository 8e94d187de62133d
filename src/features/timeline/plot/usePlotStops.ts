import { useMemo, useState } from "react";

import { type Found, findStop, type Line, type Lines, nearestOn } from "./lines.ts";
import { type Move, moveFocus } from "./moveFocus.ts";

interface Focus {
  readonly key: string;
  readonly line: Line;
  readonly x: number;
}

export interface PlotStops {
  /** The one stop that Tab leads to. */
  readonly active: Found | undefined;
  readonly find: (key: string | undefined) => Found | undefined;
  readonly move: (move: Move) => void;
  readonly focusOn: (found: Found) => void;
}

const beginning: Line = { lane: 0, at: 0 };

/** Where the keyboard stands among the marks, kept on the same record however they are placed anew. */
export const usePlotStops = (lines: Lines): PlotStops => {
  const [focus, setFocus] = useState<Focus>();
  const active = useMemo(() => {
    if (focus === undefined) return nearestOn(beginning, Number.NEGATIVE_INFINITY, lines);
    return findStop(focus.key, lines, focus.line) ?? nearestOn(focus.line, focus.x, lines);
  }, [focus, lines]);
  const focusOn = ({ stop, line }: Found): void => setFocus({ key: stop.key, line, x: stop.x });
  return {
    active,
    focusOn,
    find: (key) => (key === undefined ? undefined : findStop(key, lines, active?.line)),
    move: (move) => {
      if (active !== undefined) focusOn(moveFocus(active, move, lines));
    },
  };
};
