import type { Counting } from "#domain/query/selection/selection.ts";
import { valueLabel } from "#messages/words/facets.ts";
import { type Day, partsOf } from "#domain/calendar/dates.ts";
import { type TimeWindow, daysIn, sameWindow, wholeMonths } from "#domain/calendar/timeWindow.ts";
import type { ChronologyFinding } from "#domain/chronology/finding.ts";
import { type Grouping, NO_LANE } from "#domain/chronology/grouping.ts";
import { meantDates } from "#domain/chronology/meantDates.ts";
import { type Period, periodOf } from "#domain/dataset/periods.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { PlansFinding } from "#domain/findings/plansFinding.ts";

import { capitalised, numbersIn, ofAll } from "#languages/en/words/grammar.ts";
import { dateWords, dayWords, monthName } from "#messages/words/dates.ts";
import { kindLabels, bodyLabel } from "#messages/words/labels.ts";
import { listWords, countOf, counted, numberWords } from "#messages/words/numbers.ts";
import { meaningLabels } from "#messages/words/terms.ts";

/** How many of `total` records date from a year, as a sentence. */
const datedFrom = (count: number, total: number, year: string): string => {
  if (total === 1) return `The record dates from ${year}`;
  if (count === total)
    return `${capitalised(ofAll(count, total, "record", "records"))} date from ${year}`;
  return `${numberWords(count, true)} records date from ${year}`;
};

/** The finding of the timeline for records without targets, as a sentence. */
export const timelineFinding = (finding: ChronologyFinding): string => {
  switch (finding.is) {
    case "nothing":
      return "No record matches";
    case "fullest-year": {
      const { count, total, year } = finding;
      // If the fullest year has one record, so has every other.
      if (count === 1 && total > 1)
        return `The ${numberWords(total)} records are each of a different year`;
      const words = datedFrom(count, total, String(year));
      if (count === total) return words;
      return count * 2 > total ? `Most are from ${year}` : `${words}; no year has more`;
    }
    case "plans-end": {
      const { count, total, year, isPast } = finding;
      const end = `${isPast ? "ended" : "end"} in ${year}`;
      return `${capitalised(ofAll(count, total, "plan period", "plan periods"))} ${end}`;
    }
  }
};

/** The one plan that has ended: 'it missed at least one target'. */
const onlyPlan = ({ metAll, missed, partly }: PlansFinding): string => {
  if (metAll === 1) return "it met every target";
  if (missed === 1) return "it missed at least one target";
  return partly === 1
    ? "it has at least one target undecided or not judged"
    : "none of its targets can be judged";
};

/**
 * 'Of 112 plans with targets, 39 have ended: 3 met every target, 6 missed at least one, in 8 none can be judged and
 * the other 22 have some undecided or not judged'.
 */
export const plansWords = (finding: PlansFinding): string => {
  const { plans, ended, metAll, missed, partly, notJudged } = finding;
  if (plans === 1) {
    return ended === 0
      ? "The one plan with targets has not ended yet"
      : `The one plan with targets has ended: ${onlyPlan(finding)}`;
  }
  if (ended === 0) {
    return `${capitalised(ofAll(0, plans, "plan with targets", "plans with targets"))} has ended yet`;
  }
  const say = numbersIn(plans);
  if (ended === 1) {
    return `Of ${say(plans)} plans with targets, one has ended: ${onlyPlan(finding)}`;
  }
  const claim =
    ended === plans
      ? `${capitalised(ofAll(plans, plans, "plan with targets", "plans with targets"))} have ended`
      : `Of ${say(plans)} plans with targets, ${say(ended)} have ended`;
  if (metAll === ended) return `${claim}, and met every target`;
  if (missed === ended) return `${claim}, and missed at least one target each`;
  if (partly === ended) return `${claim}, and each has at least one target undecided or not judged`;
  if (notJudged === ended) return `${claim}; none of their targets can be judged`;
  const parts = [
    ...(metAll === 0 ? [] : [`${say(metAll)} met every target`]),
    ...(missed === 0 ? [] : [`${say(missed)} missed at least one${metAll === 0 ? " target" : ""}`]),
    ...(notJudged === 0 ? [] : [`in ${say(notJudged)} none can be judged`]),
    ...(partly === 0
      ? []
      : [`the other ${partly === 1 ? "has" : `${say(partly)} have`} some undecided or not judged`]),
  ];
  return `${claim}: ${listWords(parts)}`;
};

/** What lanes group by, within a sentence. */
const laneNames: Readonly<Record<Grouping, string>> = {
  field: "field",
  kind: "kind",
  lead: "lead body",
  agency: "body",
  sector: "sector",
  type: "document type",
  company: "company",
  source: "source",
};

/** How many records the window shows, and how many pass the filters. */
interface SightCounts {
  /** Records that extend into the window; undefined until counted. */
  readonly total: number | undefined;
  /** Those of them that date from it. */
  readonly dated: number;
  /** All records that pass the filters, for the status line. */
  readonly shown: number;
}

const inSight = ({ total, dated, shown }: SightCounts & { readonly total: number }): string => {
  if (total === 0) return "nothing shown";
  if (total === shown) return "all shown";
  const into = total - dated;
  const running = `, ${into} more ${into === 1 ? "runs" : "run"} into it`;
  return `${countOf.records(dated)} ${dated === 1 ? "is" : "are"} of this period${into === 0 ? "" : running}`;
};

/** The view: its tools, its table, its details. */
export const timeline = {
  /** What the window shows: the stretch of time, the number of records, and of lanes where that says anything. */
  sight: (window: TimeWindow, counts: SightCounts, lanes: number | undefined): string =>
    counts.total === undefined
      ? windowWords(window)
      : `${windowWords(window)}${lanes === undefined ? "" : `, in ${counted(lanes, "lane")}`}: ${inSight({ ...counts, total: counts.total })}`,
  /** Below the list of a phone: the records outside its window. */
  notListed: (count: number, window: TimeWindow): string =>
    `Not listed: ${countOf.records(count)} outside ${windowWords(window)}`,
  /** How many of the records the picture shows. */
  fileStatus: (shown: number, total: number, window: TimeWindow): string =>
    `${shown} of ${total} records · axis: ${windowWords(window)}`,
  /** On the button of the view: 'by field, then date'. */
  drawnBy: (lanes: Grouping, rows: "date" | "outcome"): string =>
    `by ${laneNames[lanes]}, then ${rows}`,
  lanesBy: "Lanes",
  otherLanes: "Other",
  rowsBy: "Rows",
  rowOrders: { date: "Date", outcome: "Outcome" },
  /** The ways to list records on a phone. */
  readings: (lanes: Grouping) => ({
    newest: "Newest first",
    plans: `Plans by ${laneNames[lanes]}`,
    due: "Due dates",
  }),
  laneLabels: { field: "Field", sector: "Sector", lead: "Body", kind: "Kind" },
  stillToCome: "Still to come",
  nothingToCome: "No target falls due.",
  todayOn: (day: Day): string => `Today, ${dayWords(day, true)}`,
  noRecordAfter: (day: Day): string => `no record after ${dayWords(day, true)}`,
  /** '22 goals in 8 plans fall due'. */
  fallDue: (count: number, plans: number, of: Counting): string =>
    `${countOf[of](count)} in ${counted(plans, "plan")} ${count === 1 ? "falls" : "fall"} due`,
  /** '60 more goals, 2028 to 2035'. */
  dueLater: (count: number, first: string, last: string, of: Counting): string =>
    `${counted(count, of === "goals" ? "more goal" : "more target")}, ${first === last ? first : `${first} to ${last}`}`,
  /** '31 Dec 2026, in 36 days'; on the day itself the date alone. */
  dueIn: (due: Day, asOf: Day): string =>
    dayWords(due, true) + (due === asOf ? "" : `, in ${counted(due - asOf, "day")}`),
  /** Under a title in the list: '16 Mar 2026, MIIT and 2 others'. */
  listLine: ({ main, record }: Entry, who: string): string => {
    const by = who === "" ? kindLabels[record.kind].toLowerCase() : who;
    return `${dateWords(main, true)}, ${by}`;
  },
  /** The years at the ends of a plan's bar, for screen readers; a plan may have no end. */
  barYears: (first: string, last: string): string =>
    first === last ? `in ${first}` : `from ${first}${last === "" ? "" : ` to ${last}`}`,
  /** Before the verdicts on its targets. */
  listTargets: "Targets: ",
  time: "Show",
  presets: {
    everything: "Everything",
    "2021-2025": "2021 to 2025",
    "2026-2030": "2026 to 2030",
    period: "Newsletter’s reporting period",
    "last-year": "Last 12 months of data",
  },
  days: "Pick days",
  from: "from",
  to: "to",
  show: "Show",
  hide: "Hide",
  /** The same buttons, for screen readers. */
  showStretch: "Show a period",
  showDays: "Show these days",
  showTable: "Show the table",
  hideTable: "Hide the table",
  zoom: "Zoom",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  all: "All",
  fit: "Fit to selection",
  /** What the button before needs while nothing is selected. */
  fitNeeds: "Select a record first: press its row.",
  measure: "Measure a period",
  minimap: {
    label: "Period",
    body: "The period shown",
    start: "Its start",
    end: "Its end",
  },
  legend: "Legend",
  /** The lanes left empty by the filters. */
  emptyLanes: (names: readonly string[]): string => `No record in ${listWords(names)}.`,
  keys: "Arrows go from row to row and along a line, Enter opens, ? shows all keys.",
  details: "Details",
  close: "Close",
  firstListed: (most: number): string =>
    `The first ${most} are listed. Narrow the filters to see the others.`,
  fallTogether: (count: number): string => `${count} records close together`,
  moreTargets: (count: number): string => `and ${countOf.targets(count)} more`,
  /** In the tooltip of the selected record. */
  ringed: (count: number): string =>
    count === 0 ? "Esc clears." : `${counted(count, "linked record")} ringed. Esc clears.`,
  filteredOut: "The filters exclude this record, so it isn’t shown.",
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
  wholeRecord: "The full record, with its sources",
  section: {
    year: (year: number): string => String(year),
    month: (year: number, month: number): string => `${monthName(month, false)} ${year}`,
    others: "Not of this period, but running or due in it",
  },
  moreInSection: (count: number): string =>
    `${count} more. Filter, or choose a shorter period, to see them.`,
  showAlone: (total: number): string => `Show only these ${total}`,
  table: {
    heading: "The same records as a table",
    caption: "The records on the timeline, by lane and date",
    record: "Record",
    dates: "Dates",
    kind: "Kind",
    notNamed: "not named in the source",
    cut: (listed: number, total: number): string =>
      `The first ${listed} of ${total} are listed. Zoom in or filter to see others.`,
  },
};

/** Up to this length in days, a window is given to the day, beyond it to the month. */
const DAYS_TO_THE_DAY = 2 * 366;

/** A window of whole days in words: as months or years, or as days if it is short and not of whole months. */
export const windowWords = (window: TimeWindow): string => {
  const months = wholeMonths(window);
  if (daysIn(window) <= DAYS_TO_THE_DAY && !sameWindow(months, window)) {
    return dateWords({ precision: "span", start: window.start, end: window.end - 1 });
  }
  const first = partsOf(months.start);
  const last = partsOf(months.end - 1);
  if (first.month === 1 && last.month === 12) {
    return first.year === last.year ? String(first.year) : `${first.year} to ${last.year}`;
  }
  const end = `${monthName(last.month, false)} ${last.year}`;
  const start = monthName(first.month, false);
  if (first.year !== last.year) return `${start} ${first.year} to ${end}`;
  return first.month === last.month ? end : `${start} to ${end}`;
};

/** '28 September 2023 to 23 October 2023', or the one day. */
export const daysWords = (first: Day, last: Day): string =>
  first === last ? dayWords(first) : dateWords({ precision: "span", start: first, end: last });

/** A range whose days are counted: whole months or years as such, otherwise to the day, whatever its length. */
export const rangeWords = (range: TimeWindow): string =>
  sameWindow(wholeMonths(range), range)
    ? windowWords(range)
    : daysWords(range.start, range.end - 1);

/** The short form: what both ends share is written once, as in '8–24 Oct 2023'. */
export const tightDays = (first: Day, last: Day): string => {
  if (first === last) return dayWords(first, true);
  const from = partsOf(first);
  const to = partsOf(last);
  const day = String(from.date);
  const start =
    from.year !== to.year
      ? dayWords(first, true)
      : from.month === to.month
        ? day
        : `${day} ${monthName(from.month, true)}`;
  return `${start}–${dayWords(last, true)}`;
};

const periodWords = (period: Period, short: boolean): string =>
  period.end === undefined
    ? `plan period from ${dayWords(period.start, short)}, open`
    : `plan period ${dateWords({ precision: "span", start: period.start, end: period.end }, short)}`;

/** All dates of a record, with their precision: 'signed 8 October 2023, due 2025'. */
export const datesInWords = (entry: Entry, short: boolean): string => {
  const words = meantDates(entry).map(
    (date) => `${meaningLabels[date.means]} ${dateWords(date, short)}`,
  );
  const period = periodOf(entry);
  return [...words, ...(period === undefined ? [] : [periodWords(period, short)])].join(", ");
};

/** 'MIIT and 5 others', counting those that the source doesn't name; empty if none is known. */
export const issuersInBrief = ({ record, bodies }: Entry, dataset: Dataset): string => {
  const [first] = bodies;
  if (first === undefined) return "";
  const others = bodies.length - 1 + (record.issuers?.unnamed ?? 0);
  const name = bodyLabel(dataset, first);
  if (others === 0) return name;
  return `${name} and ${others} ${others === 1 ? "other" : "others"}`;
};

/** A record's dates and issuers, on one line. */
export const datesAndIssuers = (entry: Entry, dataset: Dataset): string =>
  [datesInWords(entry, true), issuersInBrief(entry, dataset)]
    .filter((words) => words !== "")
    .join("; ");

/** What lanes group by. */
export const groupingLabels: Readonly<Record<Grouping, string>> = {
  field: "Field",
  kind: "Kind",
  lead: "Lead body",
  agency: "Body, issuing or concerned",
  sector: "Sector",
  type: "Document type",
  company: "Company",
  source: "Source",
};

/** The lane of the records without a value. */
const withoutLabels: Readonly<Record<Grouping, string>> = {
  field: "No field",
  kind: "No kind",
  lead: "No lead named",
  agency: "No body named",
  sector: "No sector",
  type: "Not a document",
  company: "No company",
  source: "No source linked",
};

/** The name of a lane by its id, or of the lane that combines `shared` small ones. */
export const laneName = (
  dataset: Dataset,
  grouping: Grouping,
  id: string,
  shared: number | undefined,
): string => {
  if (shared !== undefined) return `${shared} more, combined`;
  return id === NO_LANE
    ? withoutLabels[grouping]
    : valueLabel(dataset, grouping === "lead" ? "agency" : grouping, id);
};
