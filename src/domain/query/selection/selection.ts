import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { BodyPart, Part } from "#domain/query/bodyPart.ts";
import { type FacetKey, perFacet } from "#domain/query/facets.ts";

/** The choice of one facet. Rows must have any (or all) of `include` and none of `exclude`. */
export interface Choice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The parts that chosen bodies can be required to have. */
export const roles = ["any", "issued", "lead", "co"] as const satisfies readonly Part[];

export type Role = (typeof roles)[number];

export const matches = ["any", "all"] as const;
export const paths = ["straight", "compound"] as const;

/** What is counted and listed: each goal once, by the target that stands, or every target. */
export const countings = ["goals", "targets"] as const;

export type Counting = (typeof countings)[number];

/** What the address selects: the single source of truth for what is shown. */
export interface Selection {
  readonly q: string;
  readonly facets: Readonly<Record<FacetKey, Choice>>;
  /** Whether a record must have any or all of the chosen agencies. */
  readonly match: (typeof matches)[number];
  readonly role: Role;
  /** Additional bodies that must all have their part: 'MIIT leads, with SASAC'. */
  readonly partners: readonly BodyPart[];
  /** First and last date, as written: `2023`, `2023-10` or `2023-10-08`. */
  readonly from?: string;
  readonly to?: string;
  /** The as-of day: only what was known by then counts. Absent: today. */
  readonly asOf?: Day;
  /** The assumed form of the path from baseline to target. */
  readonly path: (typeof paths)[number];
  /** The day that the reader assumes for baselines without a date. */
  readonly undated?: Day;
  readonly count: Counting;
}

/** No choice. */
export const noChoice: Choice = { include: [], exclude: [] };

export const emptySelection: Selection = {
  q: "",
  facets: perFacet(() => noChoice),
  match: "any",
  role: "any",
  partners: [],
  path: "straight",
  count: "goals",
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

/**
 * Clears the filters. The as-of date, the assumptions and the count stay: they concern how things are judged and
 * counted, not what is shown.
 */
export const clearFilters = (selection: Selection): Selection => {
  const { from: _from, to: _to, ...rest } = selection;
  return {
    ...rest,
    q: emptySelection.q,
    facets: emptySelection.facets,
    match: emptySelection.match,
    role: emptySelection.role,
    partners: emptySelection.partners,
  };
};

/** The selection with these values of a facet included and excluded. */
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

/** Includes only this value of the facet; for a body, also removes its partners. */
export const only = (selection: Selection, key: FacetKey, value: string): Selection => ({
  ...withChoice(selection, key, [value], []),
  ...(key === "agency" ? { partners: emptySelection.partners } : {}),
});
