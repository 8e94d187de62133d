import type { Day } from "./dates.ts";
import { emptySelection, type FacetKey, facetKeys, type Selection } from "./selection.ts";

/** What each gesture of the reader makes of a selection. Each returns a new one. */

const without = (list: readonly string[], value: string): readonly string[] =>
  list.filter((one) => one !== value);

const withChoice = (
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

/** Adds the value to those asked for, or takes it away where it stands. */
export const toggleInclude = (selection: Selection, key: FacetKey, value: string): Selection => {
  const { include, exclude } = selection.facets[key];
  const next = include.includes(value) ? without(include, value) : [...include, value];
  return withChoice(selection, key, next, without(exclude, value));
};

/** Adds the value to those left out, or takes it away where it stands. */
export const toggleExclude = (selection: Selection, key: FacetKey, value: string): Selection => {
  const { include, exclude } = selection.facets[key];
  const next = exclude.includes(value) ? without(exclude, value) : [...exclude, value];
  return withChoice(selection, key, without(include, value), next);
};

/** Asks for this value of the facet and no other. */
export const only = (selection: Selection, key: FacetKey, value: string): Selection =>
  withChoice(selection, key, [value], []);

/** Asks for the body's having taken part as well, or no longer. */
export const togglePartner = (selection: Selection, body: string): Selection => ({
  ...selection,
  partners: selection.partners.includes(body)
    ? without(selection.partners, body)
    : [...selection.partners, body].sort(),
});

/** Forgets what was asked of one facet. */
export const clearFacet = (selection: Selection, key: FacetKey): Selection =>
  withChoice(selection, key, [], []);

/** Forgets the filters. The as-of date and the assumptions stay: they say how, not what. */
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

/** Sets the first and last date; undefined leaves that side open. */
export const setDates = (
  selection: Selection,
  from: string | undefined,
  to: string | undefined,
): Selection => {
  const { from: _from, to: _to, ...rest } = selection;
  return {
    ...rest,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
};

/** Sets the day by which things are judged; undefined is today. */
export const setAsOf = (selection: Selection, asOf: Day | undefined): Selection => {
  const { asOf: _asOf, ...rest } = selection;
  return asOf === undefined ? rest : { ...rest, asOf };
};

/** Sets the day assumed for baselines without a date; undefined assumes none. */
export const setUndated = (selection: Selection, undated: Day | undefined): Selection => {
  const { undated: _undated, ...rest } = selection;
  return undated === undefined ? rest : { ...rest, undated };
};

/** Asks for what all of these bodies issued together, in any role. Other filters stay. */
export const askForAll = (selection: Selection, ...bodies: readonly string[]): Selection => ({
  ...withChoice(selection, "agency", [...new Set(bodies)], []),
  match: bodies.length > 1 ? "all" : emptySelection.match,
  role: "any",
  partners: [],
});

/** Asks for what the body led and the other one took part in. Other filters stay. */
export const askForLed = (selection: Selection, lead: string, partner?: string): Selection => ({
  ...only(selection, "agency", lead),
  match: "any",
  role: "lead",
  partners: partner === undefined ? [] : [partner],
});

/** Whether anything narrows what is shown. */
export const isFiltered = (selection: Selection): boolean =>
  selection.q.trim() !== "" ||
  selection.from !== undefined ||
  selection.to !== undefined ||
  selection.partners.length > 0 ||
  facetKeys.some((key) => {
    const { include, exclude } = selection.facets[key];
    return include.length > 0 || exclude.length > 0;
  });
