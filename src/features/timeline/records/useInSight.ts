import { useMemo } from "react";

import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { countTouching } from "#domain/query/filter/recordDays.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

import { type ListSection, listSections } from "./listSections.ts";
import { tableRows } from "./tableRows.ts";
import type { narrowOrders } from "#figures/timeline/parameters.ts";
import type { TimelineData } from "#features/timeline/data/useTimelineData.ts";

/** As many rows of the table are drawn. */
const MOST_ROWS = 200;

const noRows: ReturnType<typeof tableRows> = { rows: [], total: 0 };

interface Options {
  readonly data: TimelineData;
  readonly snapshot: Snapshot;
  readonly window: TimeWindow;
  /** Whether the records are read downwards. */
  readonly narrow: boolean;
  readonly reading: (typeof narrowOrders)[number];
  readonly tableOpen: boolean;
}

/** The records that a window shows: how many, and as rows or as sections where these are drawn. */
export const useInSight = ({
  data: { base, lanes, isCounted },
  snapshot: { dataset, entries },
  window,
  narrow,
  reading,
  tableOpen,
}: Options): {
  /** What the table lists, where it is unfolded, of how many. */
  readonly table: ReturnType<typeof tableRows>;
  /** Undefined as long as nobody has looked at each. */
  readonly total: number | undefined;
  /** How many of these date from the window, rather than only reach into it. */
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
