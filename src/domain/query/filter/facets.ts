import type { Part } from "#domain/query/selection/bodyPart.ts";
import { type Day, dayOf, parseDate, partsOf } from "#domain/calendar/dates.ts";
import { type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";
import { provenancesOf } from "#domain/dataset/references.ts";
import type { FacetKey } from "#domain/query/selection/selection.ts";
import { slugOf } from "#domain/dataset/slug.ts";

/** Thousands of targets are due on a few dozen days. */
const years = new Map<Day, string>();

/** The year a due day falls into, as the facet names it. */
export const dueYear = (end: Day): string => {
  const known = years.get(end);
  if (known !== undefined) return known;
  const year = String(partsOf(end).year);
  years.set(end, year);
  return year;
};

/** What may be asked of due days beside their years: how they lie to the as-of day, to the day. */
export const dueSpans = ["passed", "within-a-year"] as const;

export type DueSpan = (typeof dueSpans)[number];

/** The last day that lies within a year of another. */
export const inAYear = (asOf: Day): Day => {
  const { year, month, date } = partsOf(asOf);
  return dayOf(year + 1, month, date);
};

/**
 * Where a due day lies on the as-of day: it has passed from the day after it, as in judging; undefined for
 * what is due later than in a year.
 */
export const dueSpanOn = (asOf: Day): ((end: Day) => DueSpan | undefined) => {
  const soon = inAYear(asOf);
  return (end) => (end < asOf ? "passed" : end <= soon ? "within-a-year" : undefined);
};

const sourcesOf = ({ record }: Entry): readonly string[] => {
  const ids = new Set<string>();
  provenancesOf(record, (list) => {
    for (const { source } of list) if (source !== undefined) ids.add(source);
  });
  return [...ids];
};

const companiesOf = ({ record }: Entry): readonly string[] =>
  isPolicy(record) ? [] : (record.companies ?? []);

/** Bodies that news is about without their having issued it. */
export const bodiesAbout = ({ record, bodies }: Entry): readonly string[] =>
  isPolicy(record) ? [] : [...new Set(record.agencies)].filter((id) => !bodies.includes(id));

/** The bodies that issued a record, and those that it is about. Each once. */
const bodiesConcerned = (entry: Entry): readonly string[] => [
  ...entry.bodies,
  ...bodiesAbout(entry),
];

/** Facets whose values don't depend on the as-of day. */
export type StaticFacetKey = Exclude<FacetKey, "verdict" | "reason" | "status">;

/** Facets that records and targets read the same way: a target inherits its policy's. */
type SharedKey = Exclude<StaticFacetKey, "due">;

const shared: Record<SharedKey, (entry: Entry) => readonly string[]> = {
  agency: bodiesConcerned,
  kind: ({ record }) => [record.kind],
  type: ({ record }) => (record.documentType === undefined ? [] : [slugOf(record.documentType)]),
  field: ({ field }) => (field === undefined ? [] : [field]),
  sector: ({ record }) => record.sectors,
  company: companiesOf,
  source: sourcesOf,
  collection: ({ record }) => [record.collection],
};

/** The one table of facets: what each reads from a record. */
export const entryFacets: Record<StaticFacetKey, (row: Entry) => readonly string[]> = {
  ...shared,
  due: ({ record }) =>
    isPolicy(record) ? record.targets.map(({ due }) => dueYear(parseDate(due)?.end ?? 0)) : [],
};

/** The same table for targets. */
export const targetFacets: Record<StaticFacetKey, (row: TargetEntry) => readonly string[]> = {
  agency: ({ entry }) => shared.agency(entry),
  kind: ({ entry }) => shared.kind(entry),
  type: ({ entry }) => shared.type(entry),
  field: ({ entry }) => shared.field(entry),
  sector: ({ entry }) => shared.sector(entry),
  company: ({ entry }) => shared.company(entry),
  source: ({ entry }) => shared.source(entry),
  collection: ({ entry }) => shared.collection(entry),
  due: ({ due }) => [dueYear(due.end)],
};

/** The bodies of a record by the part they have in it. */
export const bodiesInPart: Record<Part, (entry: Entry) => readonly string[]> = {
  any: bodiesConcerned,
  issued: ({ bodies }) => bodies,
  lead: ({ record }) => (record.issuers?.lead === undefined ? [] : [record.issuers.lead]),
  co: ({ bodies, record }) => bodies.filter((id) => id !== record.issuers?.lead),
  about: bodiesAbout,
};
