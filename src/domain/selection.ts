import { type CalendarDate, type Day, isoDay, parseDate } from "./dates.ts";
import type { Choice } from "./filter/filterIndex.ts";

/** The facets a reader filters by, in the order of display. */
export const facetKeys = [
  "agency",
  "kind",
  "type",
  "sector",
  "status",
  "verdict",
  "due",
  "company",
  "source",
] as const;

export type FacetKey = (typeof facetKeys)[number];

/** Which part a body must have played in a document. */
export type Role = "any" | "lead" | "co";

/** What the address asks for: the single source of truth for what is shown. */
export interface Selection {
  readonly q: string;
  readonly facets: Readonly<Record<FacetKey, Choice>>;
  /** Whether a record must hold any or all of the chosen agencies. */
  readonly match: "any" | "all";
  readonly role: Role;
  /** Bodies that must have taken part as well, in any role: 'MIIT leads, with SASAC'. */
  readonly partners: readonly string[];
  /** First and last date, as written: `2023`, `2023-10` or `2023-10-08`. */
  readonly from?: string;
  readonly to?: string;
  /** What was known by then. Absent: today. */
  readonly asOf?: Day;
  /** How the way from baseline to target is assumed to go. */
  readonly path: "straight" | "compound";
  /** The day that the reader assumes for baselines without a date. */
  readonly undated?: Day;
}

/** The values each facet knows. A link's other values are dropped. */
export type Vocabulary = Readonly<Record<FacetKey, { has(value: string): boolean }>>;

const noChoice: Choice = { include: [], exclude: [] };

export const emptySelection: Selection = {
  q: "",
  facets: {
    agency: noChoice,
    kind: noChoice,
    type: noChoice,
    sector: noChoice,
    status: noChoice,
    verdict: noChoice,
    due: noChoice,
    company: noChoice,
    source: noChoice,
  },
  match: "any",
  role: "any",
  partners: [],
  path: "straight",
};

/** Longer queries are cut: no title is that long, and a link must stay a link. */
export const longestQuery = 200;

/** Every search parameter that is part of the selection. */
export const selectionParameters: readonly string[] = [
  "q",
  ...facetKeys,
  ...facetKeys.map((key) => `-${key}`),
  "match",
  "role",
  "with",
  "from",
  "to",
  "asof",
  "path",
  "undated",
];

const singleDate = (text: string | null): CalendarDate | undefined => {
  const trimmed = (text ?? "").trim();
  return trimmed.includes("/") ? undefined : parseDate(trimmed);
};

const values = (parameters: URLSearchParams, name: string, known: { has(v: string): boolean }) =>
  [...new Set(parameters.getAll(name).map((value) => value.trim().toLowerCase()))]
    .filter((value) => known.has(value))
    .sort();

const parseChoice = (
  parameters: URLSearchParams,
  key: FacetKey,
  known: { has(value: string): boolean },
): Choice => {
  const include = values(parameters, key, known);
  const exclude = values(parameters, `-${key}`, known).filter((value) => !include.includes(value));
  return include.length === 0 && exclude.length === 0 ? noChoice : { include, exclude };
};

const parseDates = (parameters: URLSearchParams): { from?: string; to?: string } => {
  const from = singleDate(parameters.get("from"));
  const to = singleDate(parameters.get("to"));
  const fromText = from && parameters.get("from")?.trim();
  const toText = to && parameters.get("to")?.trim();
  const reversed = from !== undefined && to !== undefined && to.end < from.start;
  const [first, last] = reversed ? [toText, fromText] : [fromText, toText];
  return {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
  };
};

const parseDay = (text: string | null): Day | undefined => singleDate(text)?.end;

/**
 * Reads a selection from search parameters. Unknown, doubled and nonsense values are dropped, dates
 * in the wrong order are swapped, an as-of date from today on is today's. It never throws.
 */
export const parseSelection = (
  parameters: URLSearchParams,
  vocabulary: Vocabulary,
  today: Day,
): Selection => {
  const choice = (key: FacetKey): Choice => parseChoice(parameters, key, vocabulary[key]);
  const asOf = parseDay(parameters.get("asof"));
  const undated = parseDay(parameters.get("undated"));
  const role = parameters.get("role");
  return {
    q: (parameters.get("q") ?? "").trim().slice(0, longestQuery).trimEnd(),
    facets: {
      agency: choice("agency"),
      kind: choice("kind"),
      type: choice("type"),
      sector: choice("sector"),
      status: choice("status"),
      verdict: choice("verdict"),
      due: choice("due"),
      company: choice("company"),
      source: choice("source"),
    },
    match: parameters.get("match") === "all" ? "all" : "any",
    role: role === "lead" || role === "co" ? role : "any",
    partners: values(parameters, "with", vocabulary.agency),
    ...parseDates(parameters),
    ...(asOf === undefined || asOf >= today ? {} : { asOf }),
    path: parameters.get("path") === "compound" ? "compound" : "straight",
    ...(undated === undefined ? {} : { undated }),
  };
};

/** The parameters of a selection: only what isn't default, in a fixed order, values sorted. */
export const selectionEntries = (selection: Selection): readonly (readonly [string, string])[] => {
  const entries: [string, string][] = [];
  const add = (name: string, value: string | undefined, fallback = ""): void => {
    if (value !== undefined && value !== fallback) entries.push([name, value]);
  };
  add("q", selection.q);
  for (const key of facetKeys) {
    const { include, exclude } = selection.facets[key];
    for (const value of [...include].sort()) add(key, value);
    for (const value of [...exclude].sort()) add(`-${key}`, value);
  }
  add("match", selection.match, "any");
  add("role", selection.role, "any");
  for (const body of [...selection.partners].sort()) add("with", body);
  add("from", selection.from);
  add("to", selection.to);
  add("asof", selection.asOf === undefined ? undefined : isoDay(selection.asOf));
  add("path", selection.path, "straight");
  add("undated", selection.undated === undefined ? undefined : isoDay(selection.undated));
  return entries;
};

/** Puts a selection into an address's parameters and leaves those that aren't ours alone. */
export const withSelection = (parameters: URLSearchParams, selection: Selection) => {
  const next = new URLSearchParams(
    selectionEntries(selection).map(([name, value]) => [name, value]),
  );
  for (const [name, value] of parameters) {
    if (!selectionParameters.includes(name)) next.append(name, value);
  }
  return next;
};

/** The same as a change that a link or a gesture makes of an address. */
export const selecting =
  (selection: Selection) =>
  (parameters: URLSearchParams): URLSearchParams =>
    withSelection(parameters, selection);
