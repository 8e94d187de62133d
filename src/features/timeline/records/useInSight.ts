import { useMemo } from "react";

import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { countTouching } from "#domain/query/filter/recordDays.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

import { type ListSection, listSections } from "./listSections.ts";
import { tableRows } from "./tableRows.ts";
import type { narrowOrders } from "#figures/timeline/parameters.ts";
import type { TimelineData } from "#features/timeline/data/useTimelineData.ts";

/** The most rows that the table shows. */
const MOST_ROWS = 200;

const noRows: ReturnType<typeof tableRows> = { rows: [], total: 0 };

interface Options {
  readonly data: TimelineData;
  readonly snapshot: Snapshot;
  readonly window: TimeWindow;
  /** Whether the records are listed vertically. */
  readonly narrow: boolean;
  readonly reading: (typeof narrowOrders)[number];
  readonly tableOpen: boolean;
}

/** The records within a window: their number, and table rows or list sections if these are shown. */
export const useInSight = ({
  data: { base, lanes, isCounted },
  snapshot: { dataset, entries },
  window,
  narrow,
  reading,
  tableOpen,
}: Options): {
  /** The rows listed and the total; empty while the table is folded. */
  readonly table: ReturnType<typeof tableRows>;
  /** Undefined until the records have been counted. */
  readonly total: number | undefined;
  /** How many of these date from the window; the others only extend into it. */
  readonly dated: number;
  readonly sections: readonly ListSection[];
} => {
  const { limits } = base;
  const table = useMemo(
    () => (tableOpen ? tableRows(lanes, base.extents(), window, MOST_ROWS) : noRows),
    [lanes, base, window, tableOpen],
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
  const dated = useMemo(
    () => countTouching(base.columns.days.main, mask, window),
    [base, mask, window],
  );
  const total = useMemo(
    () => (isCounted ? countTouching(base.extents(), mask, window) : undefined),
    [base, mask, window, isCounted],
  );
  return { table, total, dated, sections };
};
