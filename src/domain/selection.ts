import { type BodyPart, byBody, type Part, readBodyPart, writeBodyPart } from "./bodyPart.ts";
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

/** Which part the chosen bodies must have. */
export const roles = ["any", "issued", "lead", "co"] as const satisfies readonly Part[];

export type Role = (typeof roles)[number];

/** What the address asks for: the single source of truth for what is shown. */
export interface Selection {
  readonly q: string;
  readonly facets: Readonly<Record<FacetKey, Choice>>;
  /** Whether a record must hold any or all of the chosen agencies. */
  readonly match: "any" | "all";
  readonly role: Role;
  /** Bodies that must have their part as well, all of them: 'MIIT leads, with SASAC'. */
  readonly partners: readonly BodyPart[];
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

/** Cut so that no half of a character is left, which an address could not hold. */
const cut = (query: string): string =>
  query
    .slice(0, longestQuery)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd();

/** The text that an address asks for. */
export const queryOf = (parameters: URLSearchParams): string =>
  cut((parameters.get("q") ?? "").trim());

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

/** A date that isn't a span; undefined for anything else. */
export const parseSingleDate = (text: string): CalendarDate | undefined =>
  text.includes("/") ? undefined : parseDate(text);

/** The first readable date of a parameter, with its text. */
const dateIn = (parameters: URLSearchParams, name: string) => {
  for (const value of parameters.getAll(name)) {
    const text = value.trim();
    const date = parseSingleDate(text);
    if (date !== undefined) return { text, date };
  }
  return undefined;
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
  const from = dateIn(parameters, "from");
  const to = dateIn(parameters, "to");
  const isReversed = from !== undefined && to !== undefined && to.date.end < from.date.start;
  const [first, last] = isReversed ? [to, from] : [from, to];
  return {
    ...(first === undefined ? {} : { from: first.text }),
    ...(last === undefined ? {} : { to: last.text }),
  };
};

const parsePartners = (
  parameters: URLSearchParams,
  bodies: { has(value: string): boolean },
): readonly BodyPart[] => {
  const read = parameters.getAll("with").flatMap((text) => readBodyPart(text, bodies) ?? []);
  return [...new Map(read.map((one) => [writeBodyPart(one), one])).values()].sort(byBody);
};

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
  const asOf = dateIn(parameters, "asof")?.date.end;
  const undated = dateIn(parameters, "undated")?.date.end;
  const role = parameters.get("role");
  return {
    q: queryOf(parameters),
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
    role: roles.find((one) => one === role) ?? "any",
    partners: parsePartners(parameters, vocabulary.agency),
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
  for (const partner of selection.partners.toSorted(byBody)) add("with", writeBodyPart(partner));
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
