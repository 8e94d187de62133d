import { type FacetKey, facetKeys } from "#domain/query/facets.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { type BodyPart, byBody, isSamePart, writeBodyPart } from "#domain/query/bodyPart.ts";
import { emptySelection, valuesInOrder, roles, type Selection, withChoice } from "./selection.ts";

export { clearFilters, only } from "./selection.ts";

/** The effect of each gesture of the reader on a selection. Each function returns a new one. */

const without = (list: readonly string[], value: string): readonly string[] =>
  list.filter((one) => one !== value);

/** Without a chosen body, match and role have no meaning. */
const tidied = (selection: Selection): Selection => {
  const { include, exclude } = selection.facets.agency;
  return include.length === 0 && exclude.length === 0
    ? { ...selection, match: emptySelection.match, role: emptySelection.role }
    : selection;
};

/** Adds the value to those included, or removes it if it is one. */
export const toggleInclude = (selection: Selection, key: FacetKey, value: string): Selection => {
  const { include, exclude } = selection.facets[key];
  return include.includes(value)
    ? tidied(withChoice(selection, key, without(include, value), exclude))
    : withChoice(selection, key, [...include, value], without(exclude, value));
};

/** Adds the value to those excluded, or removes it if it is one. */
export const toggleExclude = (selection: Selection, key: FacetKey, value: string): Selection => {
  const { include, exclude } = selection.facets[key];
  return exclude.includes(value)
    ? tidied(withChoice(selection, key, include, without(exclude, value)))
    : withChoice(selection, key, without(include, value), [...exclude, value]);
};

/** Adds or removes a partner: a body that must have its part as well. */
export const togglePartner = (selection: Selection, partner: BodyPart): Selection => {
  const others = selection.partners.filter((one) => !isSamePart(one, partner));
  const isPresent = others.length < selection.partners.length;
  return { ...selection, partners: isPresent ? others : [...others, partner].sort(byBody) };
};

/** Clears one facet. */
export const clearFacet = (selection: Selection, key: FacetKey): Selection =>
  tidied(withChoice(selection, key, [], []));

/** Sets the first and last date, whichever is given first; undefined leaves that side open. */
export const setDates = (
  selection: Selection,
  one: string | undefined,
  other: string | undefined,
): Selection => {
  const { from: _from, to: _to, ...rest } = selection;
  const [from, to] = valuesInOrder(one, other);
  return {
    ...rest,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
};

/** Sets the as-of day; undefined is today. */
export const setAsOf = (selection: Selection, asOf: Day | undefined): Selection => {
  const { asOf: _asOf, ...rest } = selection;
  return asOf === undefined ? rest : { ...rest, asOf };
};

/** Sets the day assumed for baselines without a date; undefined assumes none. */
export const setUndated = (selection: Selection, undated: Day | undefined): Selection => {
  const { undated: _undated, ...rest } = selection;
  return undated === undefined ? rest : { ...rest, undated };
};

/** Whether the selection restricts bodies. */
const restrictsBodies = ({ facets: { agency }, partners }: Selection): boolean =>
  agency.include.length > 0 || agency.exclude.length > 0 || partners.length > 0;

/**
 * Narrows the selection to the records in which all of these bodies have their parts. The result is exactly
 * those records, whatever is selected; where bodies aren't restricted yet it equals the selection made in the
 * panel.
 */
export const narrowTo = (selection: Selection, ...bodies: readonly BodyPart[]): Selection => {
  const [first, ...others] = bodies;
  if (first === undefined) return selection;
  const role = roles.find((one) => one === first.part);
  const areAlike = others.every(({ part }) => part === first.part);
  if (!restrictsBodies(selection) && role !== undefined && (areAlike || role === "lead")) {
    const chosen = areAlike ? bodies : [first];
    return {
      ...withChoice(selection, "agency", [...new Set(chosen.map(({ body }) => body))], []),
      match: chosen.length > 1 ? "all" : "any",
      role,
      partners: areAlike ? [] : others.toSorted(byBody),
    };
  }
  const partnersByKey = new Map(
    [...selection.partners, ...bodies].map((one) => [writeBodyPart(one), one]),
  );
  return { ...selection, partners: [...partnersByKey.values()].sort(byBody) };
};

/**
 * Narrows the selection to one value of a facet. Undefined where other values are included: a selection can't
 * require one of several and this one too.
 */
export const narrowFacet = (
  selection: Selection,
  key: Exclude<FacetKey, "agency">,
  value: string,
): Selection | undefined => {
  const { include, exclude } = selection.facets[key];
  return include.length > 0 && !include.includes(value)
    ? undefined
    : withChoice(selection, key, [value], exclude);
};

/** Whether anything restricts what is shown. */
export const isFiltered = (selection: Selection): boolean =>
  selection.q.trim() !== "" ||
  selection.from !== undefined ||
  selection.to !== undefined ||
  selection.partners.length > 0 ||
  facetKeys.some((key) => {
    const { include, exclude } = selection.facets[key];
    return include.length > 0 || exclude.length > 0;
  });
