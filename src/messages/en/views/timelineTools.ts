import type { Counting } from "#domain/query/selection/selection.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { BodyCount, RangeStatistics } from "#domain/chronology/rangeStatistics.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";

import { daysWords, rangeWords } from "#messages/views/timeline.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { counted, countOf } from "#messages/words/numbers.ts";

const inDays = (days: number): string => counted(days, "day");

/** The statistics of a period measured on the axis, and the keys of the timeline. */
export const timelineTools = {
  range: {
    label: "Range statistics",
    title: (range: TimeWindow): string => rangeWords(range),
    figure: (range: TimeWindow): string => `${rangeWords(range)} in numbers`,
    /** Its first and last day, also where a slide has a title of its own. */
    days: ({ start, end }: TimeWindow): string => daysWords(start, end - 1),
    /** Its two ends, which can be moved. */
    ends: { start: "Start of the period measured", end: "End of the period measured" },
    kinds: ({ records, byKind }: RangeStatistics): string => {
      if (records === 0) return "No records in this range.";
      const parts = [
        ...(byKind.policy === 0 ? [] : [counted(byKind.policy, "policy", "policies")]),
        ...(byKind["policy-news"] === 0
          ? []
          : [counted(byKind["policy-news"], "policy news item")]),
        ...(byKind["corporate-news"] === 0
          ? []
          : [counted(byKind["corporate-news"], "corporate news item")]),
      ];
      return `${countOf.records(records)}: ${parts.join(", ")}`;
    },
    due: ({ due, dueOf }: RangeStatistics, of: Counting): string =>
      due === 0
        ? `No ${of === "goals" ? "goal" : "target"} falls due.`
        : `${countOf[of](due)} in ${counted(dueOf, "plan")} ${due === 1 ? "falls" : "fall"} due`,
    toForce: ({ toForce }: RangeStatistics): string =>
      toForce === undefined
        ? "No document gives both dates."
        : toForce.of === 1
          ? `${inDays(toForce.median)} from issue to force, in the one document that gives both dates`
          : `Median ${inDays(toForce.median)} from issue to force, over ${toForce.of} documents`,
    /** Header of the table of bodies. */
    body: "Body",
    leads: "leads",
    coIssues: "co-issues",
    name: (dataset: Dataset, { id }: BodyCount): string => bodyLabel(dataset, id),
    moreBodies: (count: number): string => `and ${counted(count, "more body", "more bodies")}`,
    filter: "Filter by these days",
    zoom: "Zoom to range",
    close: "Close",
  },
  showKeys: "Keyboard",
  keysTitle: "Keys of the timeline",
  /** Keys, each with what it does. */
  keys: [
    ["↑ ↓", "from row to row, and from lane to lane"],
    ["← →", "along a line, and on to the next one"],
    ["Home, End", "to the first and the last of a lane; with Ctrl of all"],
    ["Enter", "opens a record or a count, opens and closes a lane"],
    ["P", "pins a lane on top, or unpins it"],
    ["+ − 0", "zoom in and out, at the selection or at today; show all"],
    ["Shift with arrows", "moves the period shown"],
    ["R", "measures the period shown; drag along the axis for any other"],
    ["← → at an end", "moves that end of the period measured by a month, with Shift by a year"],
    ["F", "filters by the days of the range"],
    ["Z", "zooms to the range"],
    ["T", "to the table and back"],
    ["Esc", "clears the range, then the selection"],
    ["?", "shows these keys"],
  ] as readonly (readonly [key: string, does: string])[],
  close: "Close",
};
