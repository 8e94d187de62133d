import { type BodyPart, byBody, type Part, writeBodyPart } from "./bodyPart.ts";
import { type Day, isoDay, parseDate } from "#domain/calendar/dates.ts";
import type { Choice } from "#domain/query/filter/filterIndex.ts";

/** The facets a reader filters by, in the order of display. */
export const facetKeys = [
  "agency",
  "kind",
  "type",
  "field",
  "sector",
  "status",
  "verdict",
  "reason",
  "due",
  "company",
  "source",
  "collection",
] as const;

export type FacetKey = (typeof facetKeys)[number];

/** Which part the chosen bodies must have. */
export const roles = ["any", "issued", "lead", "co"] as const satisfies readonly Part[];

export type Role = (typeof roles)[number];

export const matches = ["any", "all"] as const;
export const paths = ["straight", "compound"] as const;

/** What the address asks for: the single source of truth for what is shown. */
export interface Selection {
  readonly q: string;
  readonly facets: Readonly<Record<FacetKey, Choice>>;
  /** Whether a record must hold any or all of the chosen agencies. */
  readonly match: (typeof matches)[number];
  readonly role: Role;
  /** Bodies that must have their part as well, all of them: 'MIIT leads, with SASAC'. */
  readonly partners: readonly BodyPart[];
  /** First and last date, as written: `2023`, `2023-10` or `2023-10-08`. */
  readonly from?: string;
  readonly to?: string;
  /** What was known by then. Absent: today. */
  readonly asOf?: Day;
  /** How the way from baseline to target is assumed to go. */
  readonly path: (typeof paths)[number];
  /** The day that the reader assumes for baselines without a date. */
  readonly undated?: Day;
}

/** Whatever may be asked whether it holds a value. */
export interface KnownIds {
  has(value: string): boolean;
}

/** The values each facet knows. A link's other values are dropped. */
export type Vocabulary = Readonly<Record<FacetKey, KnownIds>>;

/** Nothing asked of a facet. */
export const noChoice: Choice = { include: [], exclude: [] };

export const emptySelection: Selection = {
  q: "",
  facets: {
    agency: noChoice,
    kind: noChoice,
    type: noChoice,
    field: noChoice,
    sector: noChoice,
    status: noChoice,
    verdict: noChoice,
    reason: noChoice,
    due: noChoice,
    company: noChoice,
    source: noChoice,
    collection: noChoice,
  },
  match: "any",
  role: "any",
  partners: [],
  path: "straight",
};

/** Two dates as a selection writes them, the first one first. */
export const valuesInOrder = (
  from: string | undefined,
  to: string | undefined,
): readonly [from: string | undefined, to: string | undefined] => {
  const [first, last] = [from, to].map((text) => (text === undefined ? text : parseDate(text)));
  return first !== undefined && last !== undefined && last.end < first.start
    ? [to, from]
    : [from, to];
};

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

/** The selection with these values asked of a facet and left out of it. */
export const withChoice = (
  selection: Selection,
  key: FacetKey,
  include: readonly string[],
  exclude: readonly string[],
): Selection => ({
  ...selection,
  facets: {
    ...selection.facets,
    [key]: { include: [...include].sort(), exclude: [...exclude].sort() },
  },
});

/** Asks for this value of the facet and no other; for a body, also for no other to have its part. */
export const only = (selection: Selection, key: FacetKey, value: string): Selection => ({
  ...withChoice(selection, key, [value], []),
  ...(key === "agency" ? { partners: emptySelection.partners } : {}),
});
