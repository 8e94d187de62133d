import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { useCallback, useMemo, useState } from "react";

import { setting } from "#domain/query/parameters/parameter.ts";
import { shortestFrom, shortestTo } from "#domain/calendar/dateBins.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { useParameter } from "#parts/page/useParameter.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { statisticsRange } from "#figures/timeline/parameters.ts";
import type { TimelineBase } from "#figures/timeline/model.ts";

export interface TimelineRange {
  /** The range shown: the one of the present gesture, else that of the address. */
  readonly range: TimeWindow | undefined;
  /** Shows a range during a gesture; undefined takes it back. */
  readonly show: (range: TimeWindow | undefined) => void;
  /** Writes a range to the address, as one history entry. */
  readonly set: (range: TimeWindow | undefined) => void;
  /** Turns the range into a date filter. */
  readonly filter: () => void;
}

/** The period whose statistics are shown, from `range` in the address. */
export const useRange = (base: TimelineBase, selection: Selection): TimelineRange => {
  const { change, parameters } = useNavigation();
  const parameter = useMemo(() => statisticsRange(base), [base]);
  const inAddress = useParameter(parameter);
  const [shown, setShown] = useState<{ readonly range: TimeWindow; readonly over: unknown }>();
  const show = (range: TimeWindow | undefined): void =>
    setShown(range && { range, over: parameters });
  const set = useCallback(
    (range: TimeWindow | undefined): void => {
      setShown(undefined);
      change(setting(parameter, range));
    },
    [change, parameter],
  );
  // Any change of the address, as by Back, takes back what a gesture shows.
  const range = shown?.over === parameters ? shown.range : inAddress;
  return {
    range,
    show,
    set,
    filter: () => {
      if (range === undefined) return;
      const dates = { from: shortestFrom(range.start), to: shortestTo(range.end - 1) };
      change((before) =>
        setting(parameter, undefined)(selecting({ ...selection, ...dates })(before)),
      );
    },
  };
};
