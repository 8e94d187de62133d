import type { KeyboardEvent } from "react";

import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { EntryRow } from "#domain/filter/row.ts";
import type { TimelineData } from "#features/timeline/useTimelineData.ts";

import { fitWindow } from "./moveWindow.ts";
import type { WindowControl } from "./useTimelineWindow.ts";
import { windowForKey, zoomAbout } from "./windowKeys.ts";

/** What buttons and keys make of the window. */
export const useMoves = (
  { base, lanes }: TimelineData,
  { current, goTo }: WindowControl,
  selected: Entry | undefined,
  selectedRow: EntryRow | undefined,
): {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly show: (range: TimeWindow) => void;
  /** Whether a key moved it; `moment` is where the keyboard stands. */
  readonly onKey: (event: KeyboardEvent, moment: number | undefined) => boolean;
} => {
  const { limits, today } = base;
  const at = (moment: number | undefined) => ({
    limits,
    moments: [moment, selected?.main.start, today],
    days: lanes.map(({ starts }) => starts),
  });
  return {
    zoom: (factor) => goTo(zoomAbout(current(), factor, at(undefined))),
    fit: () => {
      if (selectedRow === undefined) return;
      const { starts, ends } = base.extents();
      goTo(fitWindow(starts[selectedRow] ?? 0, ends[selectedRow] ?? 0, limits));
    },
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
