import type { Stop } from "#charts/timeline/stops/stops.ts";

/** Where the keyboard stands: a lane, and a stop in it. */
export interface FocusPlace {
  readonly lane: number;
  readonly stop: number;
}

export type Move = "left" | "right" | "up" | "down" | "home" | "end" | "first" | "last";

/** The stop of a lane that lies nearest to a pixel; the earlier one where two do. */
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

/** The next lane that has a stop, going by `step`; the same one where there is none. */
const nextLane = (lanes: readonly (readonly Stop[])[], from: number, step: number): number => {
  for (let lane = from + step; lane >= 0 && lane < lanes.length; lane += step) {
    if ((lanes[lane]?.length ?? 0) > 0) return lane;
  }
  return from;
};

/** Where a key leads: through time in a lane, or to what lies nearest in the lane above or below. */
export const moveFocus = (
  lanes: readonly (readonly Stop[])[],
  { lane, stop }: FocusPlace,
  move: Move,
): FocusPlace => {
  const stops = lanes[lane] ?? [];
  switch (move) {
    case "left":
      return { lane, stop: Math.max(0, stop - 1) };
    case "right":
      return { lane, stop: Math.min(Math.max(0, stops.length - 1), stop + 1) };
    case "home":
      return { lane, stop: 0 };
    case "end":
      return { lane, stop: Math.max(0, stops.length - 1) };
    case "up":
    case "down": {
      const next = nextLane(lanes, lane, move === "up" ? -1 : 1);
      if (next === lane) return { lane, stop };
      return { lane: next, stop: nearestStop(lanes[next] ?? [], stops[stop]?.x ?? 0) };
    }
    case "first":
      return { lane: nextLane(lanes, -1, 1), stop: 0 };
    case "last": {
      const last = nextLane(lanes, lanes.length, -1);
      return { lane: last, stop: Math.max(0, (lanes[last]?.length ?? 0) - 1) };
    }
  }
};

/** Finds a stop again after the marks were placed anew: the same one, or else what lies nearest. */
export const findFocus = (
  lanes: readonly (readonly Stop[])[],
  key: string | undefined,
  lane: number,
  x: number,
): FocusPlace => {
  if (key !== undefined) {
    for (const [at, stops] of lanes.entries()) {
      const stop = stops.findIndex((one) => one.key === key);
      if (stop >= 0) return { lane: at, stop };
    }
  }
  const stops = lanes[lane] ?? [];
  if (stops.length > 0) return { lane, stop: nearestStop(stops, x) };
  const other = lanes.findIndex((list) => list.length > 0);
  return { lane: Math.max(0, other), stop: 0 };
};
