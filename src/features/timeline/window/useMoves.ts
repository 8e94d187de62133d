import { type KeyboardEvent, useCallback, useEffect, useRef } from "react";

import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { EntryRow } from "#domain/query/filter/row.ts";
import type { TimelineData } from "#features/timeline/data/useTimelineData.ts";

import { fitWindow } from "#domain/calendar/moveWindow.ts";
import type { WindowControl } from "./useTimelineWindow.ts";
import { windowForKey, zoomAbout } from "./windowKeys.ts";

/**
 * How buttons and keys change the window. The callbacks for buttons are stable, so that selecting a record
 * re-renders none of them.
 */
export const useMoves = (
  { base, lanes }: TimelineData,
  { current, goTo }: WindowControl,
  selected: Entry | undefined,
  selectedRow: EntryRow | undefined,
): {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly show: (range: TimeWindow) => void;
  /** Returns whether the key moved the window; `moment` is that of the focused mark. */
  readonly onKey: (event: KeyboardEvent, moment: number | undefined) => boolean;
} => {
  const { limits, today } = base;
  const at = (moment: number | undefined) => ({
    limits,
    moments: [moment, selected?.main.start, today],
    days: lanes.map(({ starts }) => starts),
  });
  const latest = useRef({ at, selectedRow });
  useEffect(() => {
    latest.current = { at, selectedRow };
  });
  const zoom = useCallback(
    (factor: number) => goTo(zoomAbout(current(), factor, latest.current.at(undefined))),
    [current, goTo],
  );
  const fit = useCallback(() => {
    const { selectedRow: row } = latest.current;
    if (row === undefined) return;
    const { starts, ends } = base.extents();
    goTo(fitWindow(starts[row] ?? 0, ends[row] ?? 0, limits));
  }, [base, goTo, limits]);
  return {
    zoom,
    fit,
    show: (range) => goTo(fitWindow(range.start, range.end - 1, limits)),
    onKey: (event, moment) => {
      const next = windowForKey(event, current(), at(moment));
      if (next === undefined) return false;
      event.preventDefault();
      goTo(next, event.repeat);
      return true;
    },
  };
};
