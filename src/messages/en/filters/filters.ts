import { parseDate } from "#domain/calendar/dates.ts";
import type { SaidNoun } from "#domain/query/filter/countedTable.ts";
import type { Role, Selection } from "#domain/query/selection/selection.ts";

import { dateWords } from "#messages/words/dates.ts";
import { counted } from "#messages/words/numbers.ts";

const named: Readonly<Record<SaidNoun, string>> = {
  records: "Records",
  goals: "Goals",
  targets: "Targets",
};

interface RoleQuestion {
  readonly selection: Selection;
  readonly noun: SaidNoun;
  /** How many rows pass, and how many of these the chosen bodies issued. */
  readonly shown: number;
  readonly issued: number;
}

const done: Readonly<Record<Role, string>> = {
  any: "issued",
  issued: "issued",
  lead: "led",
  co: "co-issued",
};

/** What the counts of bodies mean in the role chosen, and why none may match. */
export const roleWords = ({ selection, noun, shown, issued }: RoleQuestion): string => {
  const { role, match, facets } = selection;
  const several = facets.agency.include.length > 1;
  if (several && match === "all" && role === "lead") {
    return "A document has one lead: none is led by all of these.";
  }
  if (noun !== "records") return `Counts ${noun} in documents that a body ${done[role]}.`;
  if (role !== "any") return `Counts what a body ${done[role]}.`;
  const about = shown - issued;
  if (facets.agency.include.length === 0 || about <= 0) {
    return "Counts what a body issued, and news about it.";
  }
  if (!several) return `${issued} issued by it, ${about} news about it.`;
  return match === "all"
    ? `${issued} issued by all of these, ${about} merely about some of them.`
    : `${issued} issued by these, ${about} news about them.`;
};

/** The panel of filters, loaded after the first paint. */
export const filters = {
  /** What is chosen in a facet, on its folded header: 'MIIT, not SASAC'. */
  choice: (included: readonly string[], excluded: readonly string[]): string =>
    [...included, ...excluded.map((label) => `not ${label}`)].join(", "),
  bodyHint: "MIIT, 工信部 or gongxinbu",
  findBody: "Find a body by any name",
  findIn: (facet: string): string => `Find in ${facet.toLowerCase()}`,
  found: (count: number): string => (count === 0 ? "No match" : counted(count, "match", "matches")),
  only: "only",
  onlyValue: (label: string): string => `Only ${label}`,
  not: "not",
  leaveOut: (label: string): string => `Leave out ${label}`,
  leftOut: "left out",
  /** What a number counts, after it, for screen readers. */
  counted: (count: number, noun: SaidNoun): string => (count === 1 ? noun.slice(0, -1) : noun),
  /** What the counts of a panel count, beside its title. */
  unit: { records: "records", goals: "goals", targets: "targets" } satisfies Record<
    SaidNoun,
    string
  >,
  pin: "Pin",
  unpin: "Unpin",
  pinned: (title: string): string => `Keep ${title} open beside the page`,
  clear: "Clear",
  clearOf: (title: string): string => `Clear ${title}`,
  /** Above the controls of the page as a whole, in the panel of all filters. */
  ofThePage: "Views and assumptions",
  assumptions: "Assumptions",
  /** Before what is chosen, at the foot of a panel. */
  leaves: (chosen: string): string => `${chosen}: `,
  sectorsOf: (field: string): string => `Sectors of ${field}`,
  otherSectors: "Other sectors",
  /** Explains the difference between the two facets. */
  fieldNote:
    "A record is in one field, that of its first sector, and counts in each sector that it names. A goal that documents of several fields set counts in each.",
  showFewer: "Show fewer",
  showMore: (count: number): string => `Show ${count} more`,
  showEmpty: (count: number): string => `${count} with no matches`,
  /** After the button's words, for screen readers: which list it belongs to. */
  ofList: (list: string): string => `: ${list}`,
  /** The bars of one facet as a figure. */
  figures: "Counts as a figure",
  figureOf: "Figure of",
  figure: "Counts",
  figureTitle: (facet: string, noun: SaidNoun): string =>
    `${named[noun]} by ${facet.toLowerCase()}`,
  shown: (shown: number, all: number): string =>
    shown === all ? counted(all, "value") : `${shown} of ${counted(all, "value")}`,
};

/** The name of a saved view. */
export const viewName = (place: string, words: string): string =>
  words === "" ? place : `${place}: ${words}`;

/** The position of a handle: a date, or the end if none is set. */
const placeWords = (text: string | undefined, open: string): string => {
  const date = text === undefined ? undefined : parseDate(text);
  return date === undefined ? open : dateWords(date);
};

/** The dates of records, as a histogram with two handles and two fields. */
export const dateRange = {
  title: "Date",
  from: "From",
  to: "To",
  fromWords: (text: string | undefined): string => placeWords(text, "from the first record"),
  toWords: (text: string | undefined): string => placeWords(text, "to the last record"),
  /** The chosen dates, on the folded header; empty if none is. */
  summary: (from: string | undefined, to: string | undefined): string =>
    from !== undefined && from === to
      ? from
      : [
          ...(from === undefined ? [] : [`from ${from}`]),
          ...(to === undefined ? [] : [`to ${to}`]),
        ].join(" "),
  /** The bars in words: 'Records by year: 2021: 8, 2023: 24'. */
  byYear: (noun: SaidNoun, years: readonly (readonly [year: number, count: number])[]): string => {
    const counts = years.map(([year, count]) => `${year}: ${count}`);
    return `${named[noun]} by year: ${counts.length === 0 ? "none" : counts.join(", ")}`;
  },
  shortcuts: "Periods",
  plan: (ordinal: number, first: number, last: number): string =>
    `${ordinal}th plan, ${first}–${String(last).slice(-2)}`,
  lastYear: "Last 12 months",
  figure: "Dates",
  figureTitle: {
    records: "Records by date",
    goals: "Goals by date of their newest document",
    targets: "Targets by date of their document",
  } satisfies Record<SaidNoun, string>,
  within: "within the chosen dates",
  outside: "outside them",
};
