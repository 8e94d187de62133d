import { useCallback, useMemo, useState } from "react";

import type { NamedLane, PlacedLane, PlacedTimeline } from "#charts/timeline/layout/placed.ts";
import type { PlaceContext } from "#charts/timeline/layout/placeRecord.ts";
import { type Stop, stopsOf } from "#charts/timeline/stops/stops.ts";

import { findFocus, type FocusPlace, type Move, moveFocus } from "./moveFocus.ts";

interface Focus {
  readonly key: string | undefined;
  readonly lane: number;
  readonly x: number;
}

/** A stop with the lane it is in. */
interface Found {
  readonly stop: Stop;
  readonly at: number;
  readonly lane: NamedLane;
}

export interface PlotStops {
  /** What each lane draws as buttons; of a density no more than the part that has the focus. */
  readonly drawn: readonly { readonly lane: PlacedLane; readonly stops: readonly Stop[] }[];
  /** The one stop that Tab leads to. */
  readonly active: Found | undefined;
  readonly find: (key: string | undefined) => Found | undefined;
  /** All stops of a lane, each part of its density included. */
  readonly all: (lane: number) => readonly Stop[];
  readonly move: (move: Move) => void;
  readonly focusOn: (found: Found) => void;
}

/** Of a density, only its edges and the part that has the focus are buttons. */
const isDrawn = (stop: Stop, activeKey: string | undefined): boolean =>
  stop.type === "edge" || stop.key === activeKey;

/** Where the keyboard stands among the marks, kept on the same record however they are placed anew. */
export const usePlotStops = (placed: PlacedTimeline, context: PlaceContext): PlotStops => {
  const [focus, setFocus] = useState<Focus>({ key: undefined, lane: 0, x: 0 });
  const all = useCallback(
    (at: number): readonly Stop[] => {
      const lane = placed.lanes[at];
      return lane === undefined ? [] : stopsOf(lane, context);
    },
    [placed, context],
  );
  // The parts of a density are worked out only where the focus is: the plot may hold many lanes.
  const stops = useMemo(() => {
    const listed = placed.lanes.map((lane, at) =>
      lane.density === undefined || at === focus.lane ? all(at) : [],
    );
    return listed.some((list) => list.length > 0) ? listed : placed.lanes.map((_, at) => all(at));
  }, [placed, all, focus.lane]);
  const found = ({ lane: at, stop: place }: FocusPlace, lists = stops): Found | undefined => {
    const stop = lists[at]?.[place];
    const lane = placed.lanes[at]?.lane;
    return stop === undefined || lane === undefined ? undefined : { stop, at, lane };
  };
  const active = found(findFocus(stops, focus.key, focus.lane, focus.x));
  const activeKey = active?.stop.key;
  const drawn = useMemo(
    () =>
      placed.lanes.map((lane, at) => {
        const list = stops[at] ?? [];
        const isDense = lane.density !== undefined;
        return { lane, stops: isDense ? list.filter((stop) => isDrawn(stop, activeKey)) : list };
      }),
    [placed, stops, activeKey],
  );
  const focusOn = ({ stop, at }: Found): void => setFocus({ key: stop.key, lane: at, x: stop.x });
  return {
    drawn,
    active,
    all,
    focusOn,
    find: (key) => {
      if (key === undefined) return undefined;
      for (const [lane, list] of stops.entries()) {
        const stop = list.findIndex((one) => one.key === key);
        if (stop >= 0) return found({ lane, stop });
      }
      return undefined;
    },
    move: (move) => {
      const lists = placed.lanes.map((_, at) => all(at));
      const from = findFocus(lists, active?.stop.key, focus.lane, focus.x);
      const next = found(moveFocus(lists, from, move), lists);
      if (next !== undefined) focusOn(next);
    },
  };
};
