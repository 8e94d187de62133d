import type { PageParameters } from "#domain/address/page.ts";
import { choice, type Parameter, readId, single } from "#domain/address/parameter.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { groupings } from "#domain/chronology/grouping.ts";
import { knownIn } from "#domain/selection/vocabulary.ts";

import { timelineBase } from "./timelineModel.ts";
import { parseWindow, writeWindow } from "./window/windowCodec.ts";

/** What lanes stand for. */
export const laneGrouping = choice({
  name: "group",
  values: groupings,
  fallback: "kind",
});

/** Whether the table of the same records is unfolded. */
export const timelineView = choice({
  name: "view",
  values: ["figure", "table"],
  fallback: "figure",
});

const allOfTime: TimeWindow = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** The stretch of time that is shown: all that there is, unless the address says otherwise. */
export const timeWindow = (limits: TimeWindow): Parameter<TimeWindow> =>
  single({
    name: "window",
    fallback: limits,
    read: (text) => {
      const value = parseWindow(text, limits);
      if (value !== undefined) return { value };
      // One that can be read and holds nothing is unknown to the data, as a record may be.
      return parseWindow(text, allOfTime) === undefined ? "unreadable" : "unknown";
    },
    write: writeWindow,
  });

/** The record that is opened. */
export const selectedRecord = (
  dataset: Pick<Dataset, "missing" | "entryById">,
): Parameter<string | undefined> =>
  single<string | undefined>({
    name: "select",
    what: "selected-record",
    fallback: undefined,
    read: readId(knownIn(dataset, ["policies", "news"], dataset.entryById)),
    write: (id) => id,
  });

export const timelineParameters: PageParameters = ({ snapshot: { dataset, today } }) => [
  timeWindow(timelineBase(dataset, today).limits),
  laneGrouping,
  selectedRecord(dataset),
  timelineView,
];
