import { useEffect, useState } from "react";

import type { Day } from "#domain/calendar/dates.ts";

import { type AsOfRange, nextMark } from "./asOfMarks.ts";

/** How long each mark stays, in milliseconds: long enough to see what changed. */
const STAY = 1500;

interface Play {
  readonly playing: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Goes from mark to mark until today. `go` is told whether the step begins the run: a run is one
 * gesture, and makes one history entry.
 */
export const usePlay = (
  range: AsOfRange,
  asOf: Day,
  quiet: boolean,
  go: (day: Day, begins: boolean) => void,
): Play => {
  const [started, setPlaying] = useState(false);
  // Whoever asks for less motion while it runs gets it.
  const playing = started && !quiet;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      const next = nextMark(range, asOf);
      if (next === undefined || next.day >= range.today) setPlaying(false);
      if (next !== undefined) go(next.day, false);
    }, STAY);
    return () => clearTimeout(timer);
  }, [playing, asOf, range, go]);
  return {
    playing,
    start: () => {
      const next = nextMark(range, asOf);
      if (next !== undefined) go(next.day, true);
      setPlaying(true);
    },
    stop: () => setPlaying(false),
  };
};
