import {
  choice,
  type Parameter,
  readId,
  several,
  single,
} from "#domain/query/parameters/parameter.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { groupings } from "#domain/chronology/grouping.ts";

import { rowOrders, type TimelineBase } from "./model.ts";
import { parseWindow, writeWindow } from "./windowCodec.ts";

/** What lanes group records by. */
export const laneGrouping = choice({
  name: "group",
  values: groupings,
  fallback: "field",
});

/** What the rows of a lane are ordered by. */
export const rowOrder = choice({ name: "rows", values: rowOrders, fallback: "date" });

export const narrowOrders = ["newest", "plans", "due"] as const;

/** The order of the records on a screen too narrow for lanes. */
export const narrowOrder = choice({ name: "read", values: narrowOrders, fallback: "newest" });

/** Whether the table of the same records is open. */
export const timelineView = choice({
  name: "view",
  values: ["figure", "table"],
  fallback: "figure",
});

const lanes = (name: "pin" | "open" | "closed"): Parameter<readonly string[]> =>
  several({ name, read: (text) => ({ value: text }), write: (id) => id });

/** Pinned lanes, and those that the reader opened or closed. The id of a lane that isn't shown has no effect. */
export const pinnedLanes = lanes("pin");
export const openedLanes = lanes("open");
export const closedLanes = lanes("closed");

const allOfTime: TimeWindow = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

const stretch = (
  limits: TimeWindow,
  text: string,
): { readonly value: TimeWindow } | "unreadable" | "unknown" => {
  const value = parseWindow(text, limits);
  if (value !== undefined) return { value };
  // A valid window that contains nothing is unknown to the data, as a record id may be.
  return parseWindow(text, allOfTime) === undefined ? "unreadable" : "unknown";
};

/** The shown window: by default the one with the most records. */
export const timeWindow = ({
  limits,
  first,
}: Pick<TimelineBase, "limits" | "first">): Parameter<TimeWindow> =>
  single({
    name: "window",
    fallback: first,
    read: (text) => stretch(limits, text),
    write: writeWindow,
  });

/** The stretch of time whose statistics are shown. */
export const statisticsRange = ({
  limits,
}: Pick<TimelineBase, "limits">): Parameter<TimeWindow | undefined> =>
  single<TimeWindow | undefined>({
    name: "range",
    fallback: undefined,
    read: (text) => stretch(limits, text),
    write: (range) => (range === undefined ? undefined : writeWindow(range)),
  });

/** The open record. */
export const selectedRecord = (
  dataset: Pick<Dataset, "entryById" | "whole">,
): Parameter<string | undefined> =>
  single<string | undefined>({
    name: "select",
    what: "selected-record",
    fallback: undefined,
    read: readId((dataset.whole ?? dataset).entryById),
    write: (id) => id,
  });
