import { useMemo } from "react";

import { shapeLanes } from "#figures/timeline/layout/laneShapes.ts";
import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import { laneState } from "#figures/timeline/model.ts";
import { setting } from "#domain/query/parameters/parameter.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { useParameter } from "#parts/page/useParameter.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { closedLanes, openedLanes, pinnedLanes, rowOrder } from "#figures/timeline/parameters.ts";
import type { TimelineData } from "./useTimelineData.ts";

export interface TimelineShapes {
  readonly shapes: readonly LaneShape[];
  readonly toggle: (shape: LaneShape) => void;
  /** Pins a lane to the top, or unpins it. */
  readonly pin: (id: string) => void;
}

const without = (ids: readonly string[], id: string): readonly string[] =>
  ids.filter((one) => one !== id);

/** Which lanes are open, which rows they have, and the functions that change this. */
export const useShapes = (
  { base: { extents }, lanes, outcomes }: TimelineData,
  window: TimeWindow,
  maxHeight: number,
): TimelineShapes => {
  const { change } = useNavigation();
  const order = useParameter(rowOrder);
  const openedIds = useParameter(openedLanes);
  const closedIds = useParameter(closedLanes);
  const pinnedIds = useParameter(pinnedLanes);
  const state = useMemo(
    () => laneState(outcomes, openedIds, closedIds, order),
    [outcomes, openedIds, closedIds, order],
  );
  const shapes = useMemo(
    () =>
      shapeLanes({
        ...state,
        lanes,
        extents,
        window,
        room: maxHeight,
        most: Number.POSITIVE_INFINITY,
      }),
    [state, lanes, extents, window, maxHeight],
  );
  return {
    shapes,
    toggle: ({ lane: { id, isPinned }, isOpen }) =>
      change((parameters) => {
        const open = isOpen ? without(openedIds, id) : [...without(openedIds, id), id];
        const shut = isOpen ? [...without(closedIds, id), id] : without(closedIds, id);
        const next = setting(closedLanes, shut)(setting(openedLanes, open)(parameters));
        // A pinned lane is always open, so closing it unpins it.
        return isOpen && isPinned ? setting(pinnedLanes, without(pinnedIds, id))(next) : next;
      }),
    pin: (id) =>
      change(
        setting(pinnedLanes, pinnedIds.includes(id) ? without(pinnedIds, id) : [...pinnedIds, id]),
      ),
  };
};
