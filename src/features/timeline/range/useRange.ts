import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { useCallback, useMemo, useState } from "react";

import { setting } from "#domain/query/parameters/parameter.ts";
import { shortestFrom, shortestTo } from "#domain/calendar/dateBins.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { rangeBetween } from "#domain/chronology/rangeStatistics.ts";
import { type Selection } from "#domain/query/selection/selection.ts";
import { useParameter } from "#parts/page/useParameter.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { statisticsRange } from "#figures/timeline/parameters.ts";
import type { TimelineBase } from "#figures/timeline/model.ts";

export interface TimelineRange {
  /** The range shown: the one being dragged, else that of the address. */
  readonly range: TimeWindow | undefined;
  /** From one moment to another; written to the address when the drag ends. */
  readonly drag: (from: number, to: number, done: boolean) => void;
  readonly set: (range: TimeWindow | undefined) => void;
  /** Turns the range into a date filter. */
  readonly filter: () => void;
}

/** The stretch of time whose statistics are shown, from `range` in the address. */
export const useRange = (base: TimelineBase, selection: Selection): TimelineRange => {
  const { change } = useNavigation();
  const parameter = useMemo(() => statisticsRange(base), [base]);
  const asked = useParameter(parameter);
  const [dragged, setDragged] = useState<TimeWindow>();
  const set = useCallback(
    (range: TimeWindow | undefined): void => {
      setDragged(undefined);
      change(setting(parameter, range));
    },
    [change, parameter],
  );
  const range = dragged ?? asked;
  return {
    range,
    set,
    drag: (from, to, done) => {
      const next = rangeBetween(from, to);
      if (!done) setDragged(next);
      else if (next !== undefined) set(next);
    },
    filter: () => {
      if (range === undefined) return;
      const dates = { from: shortestFrom(range.start), to: shortestTo(range.end - 1) };
      change((parameters) =>
        setting(parameter, undefined)(selecting({ ...selection, ...dates })(parameters)),
      );
    },
  };
};
