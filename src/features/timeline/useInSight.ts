import { useMemo } from "react";

import { sameWindow, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { countDated } from "#domain/chronology/columns.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";

import { type ListSection, listSections } from "./records/listSections.ts";
import { type TableRow, tableRows } from "./records/tableRows.ts";
import type { readings } from "./params.ts";
import type { TimelineData } from "./useTimelineData.ts";

/** As many rows of the table are drawn. */
const MOST_ROWS = 200;

interface Options {
  readonly data: TimelineData;
  readonly snapshot: Snapshot;
  readonly window: TimeWindow;
  /** Whether the records are read downwards. */
  readonly narrow: boolean;
  readonly reading: (typeof readings)[number];
  readonly tableOpen: boolean;
}

/** The records that a window shows: how many, and as rows or as sections where these are drawn. */
export const useInSight = ({
  data: { base, lanes },
  snapshot: { dataset, entries },
  window,
  narrow,
  reading,
  tableOpen,
}: Options): {
  readonly rows: readonly TableRow[];
  readonly total: number;
  /** How many of these date from the window, rather than only reach into it. */
  readonly dated: number;
  readonly sections: readonly ListSection[];
} => {
  const { limits } = base;
  const most = tableOpen ? MOST_ROWS : 0;
  const { rows, total } = useMemo(
    () =>
      // All of time holds all records: a crowd is counted without looking at each.
      most === 0 && sameWindow(window, limits)
        ? { rows: [], total: entries.shown.length }
        : tableRows(lanes, base.extents(), window, most),
    [lanes, base, window, limits, most, entries],
  );
  const sections = useMemo(() => {
    if (!narrow || reading === "due") return [];
    const byLane = reading === "plans";
    return listSections({
      lanes,
      extents: base.extents(),
      window,
      limits,
      entries: dataset.entries,
      byLane,
    });
  }, [narrow, lanes, base, window, limits, dataset, reading]);
  const { mask } = entries.result;
  const dated = useMemo(() => countDated(base.columns, mask, window), [base, mask, window]);
  return { rows, total, dated, sections };
};
