import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { ChronologyFinding } from "#domain/chronology/finding.ts";

import { windowWords } from "./chronology.ts";
import { dateWords, monthName } from "#messages/words/dates.ts";
import { countOf, counted } from "#messages/words/numbers.ts";

/** How many of `total` records date from a stretch of time, as a sentence. */
const datedFrom = (count: number, total: number, when: string): string => {
  if (count === 0) return `No record dates from ${when}`;
  if (total === 1) return `The record dates from ${when}`;
  if (count === total) return `All records date from ${when}`;
  return count === 1 ? `One record dates from ${when}` : `${count} records date from ${when}`;
};

/** What the timeline shows, as a sentence. Of how many records is told by the line under it. */
export const timelineFinding = (finding: ChronologyFinding): string => {
  switch (finding.is) {
    case "nothing":
      return "No record matches";
    case "dated-from-window":
      return datedFrom(finding.count, finding.total, windowWords(finding.window));
    case "fullest-year": {
      const { count, total, year } = finding;
      const words = datedFrom(count, total, String(year));
      return count === total ? words : `${words}; no year has more`;
    }
    case "plans-end": {
      const { count, total, year, isPast } = finding;
      const end = `${isPast ? "ended" : "end"} in ${year}`;
      return count === total
        ? `All plan periods ${end}`
        : `${count} of the ${total} plan periods ${end}`;
    }
  }
};

/** How many records are in sight: of a window, and of those the filters leave. */
interface SightCounts {
  /** Records that reach into the window. */
  readonly total: number;
  /** Those of them that date from it: the finding tells how many. */
  readonly dated: number;
  /** All that the filters leave: the status tells how many. */
  readonly shown: number;
}

const inSight = ({ total, dated, shown }: SightCounts): string => {
  if (total === 0) return "nothing in sight";
  if (total === shown) return "all in sight";
  return total === dated ? "nothing else in sight" : `${total} in sight, running plans included`;
};

/** The view: its tools, its table, its details. */
export const timeline = {
  /**
   * What is in sight, where no other line has told it: the stretch, then what only the ear is told, then
   * how many, in so many lanes where these say anything.
   */
  sight: (
    window: TimeWindow,
    counts: SightCounts,
    lanes: number | undefined,
  ): { readonly when: string; readonly heard: string; readonly seen: string } => ({
    when: `${windowWords(window)}: `,
    heard:
      counts.total > 0 && counts.total !== counts.shown && counts.total === counts.dated
        ? `${countOf.records(counts.dated)}, `
        : "",
    seen: `${inSight(counts)}${lanes === undefined ? "" : `, in ${counted(lanes, "lane")}`}`,
  }),
  /** What is in the picture, of how much. */
  fileStatus: (shown: number, total: number, window: TimeWindow): string =>
    `${shown} of ${total} records · ${windowWords(window)}`,
  lanesBy: "Lanes by",
  readBy: "In order of",
  throughTime: "Time",
  time: "Time",
  asChosen: "As chosen",
  presets: {
    everything: "Everything",
    "2021-2025": "2021 to 2025",
    "2026-2030": "2026 to 2030",
    period: "Newsletter’s reporting period",
    "last-year": "Last 12 months of data",
  },
  daysAndZoom: "Days and zoom",
  /** Stands beside a field that holds the same day in digits. */
  typed: (date: CalendarDate): string => dateWords(date, true),
  from: "from",
  to: "to",
  show: "Show",
  hide: "Hide",
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  all: "All",
  fit: "Fit to selection",
  minimap: {
    label: "Stretch of time",
    body: "The stretch shown",
    start: "Its beginning",
    end: "Its end",
  },
  legend: "Legend",
  stacked: "in the small chart stacked in this order, from below",
  keys: "Keys in the plot: arrows go from mark to mark, Home and End along a lane, + − 0 zoom, Shift with arrows moves the window, Enter opens, Esc goes back, T leads to the table.",
  details: "Details",
  close: "Close",
  firstListed: (most: number): string =>
    `The first ${most} are listed. Narrow the filters to see the others.`,
  fallTogether: (count: number): string => `${count} records fall together`,
  runThrough: (count: number, window: TimeWindow): string =>
    `${count} plans run throughout ${windowWords(window)}`,
  filteredOut: "The filters leave this record out, so the plot doesn’t show it.",
  /** A kind and a document type, whose label is capitalised for lists. */
  kindAndType: (kind: string, type: string): string =>
    `${kind}, ${type.charAt(0).toLowerCase()}${type.slice(1)}`,
  planPeriod: "Plan period",
  /** An open period, around its first day. */
  openPeriod: { before: "from ", after: ", without an end" },
  issuedBy: "Issued by",
  between: ", ",
  lead: " (lead)",
  unnamed: (count: number, isAfterOthers: boolean): string =>
    `${isAfterOthers ? " and " : ""}${count} not named`,
  wholeRecord: "The whole record, with its sources",
  section: {
    year: (year: number): string => String(year),
    month: (year: number, month: number): string => `${monthName(month, false)} ${year}`,
    others: "Also running or due",
  },
  moreInSection: (count: number): string =>
    `${count} more. Filter, or choose a shorter stretch of time, to see them.`,
  showAlone: (total: number): string => `Show these ${total} alone`,
  table: {
    heading: "The same records as a table",
    caption: "The records on the timeline, lane by lane and through time",
    record: "Record",
    dates: "Dates",
    kind: "Kind",
    notNamed: "not named in the source",
    cut: (listed: number, total: number): string =>
      `The first ${listed} of ${total} are listed. Zoom in or filter to see others.`,
  },
};
