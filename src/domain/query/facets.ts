import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";
import { provenancesOf, sourcesNamedIn } from "#domain/dataset/references.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import { type Lifecycle, statuses, statusesOn } from "#domain/dataset/status.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { Evaluation } from "#domain/judging/judge.ts";
import { collections, entryKinds, grades } from "#domain/schema/values.ts";
import { isUnsettled, notJudgedReasons, verdicts } from "#domain/judging/verdict.ts";

import { bodiesInPart } from "./bodyPart.ts";
import { dueSpanOn, dueSpans, dueYear } from "./dueDays.ts";

/** The buttons of the filter bar, in order. */
export const filterGroups = ["body", "sector", "kind", "due", "verdict", "date", "more"] as const;

export type FilterGroup = (typeof filterGroups)[number];

/** A set of values, or a map keyed by them. */
interface Values {
  has(value: string): boolean;
  keys(): Iterable<string>;
}

/** Something with names of its own in the data. */
interface Named {
  readonly name: {
    readonly en: string;
    readonly zh?: string | undefined;
    readonly native?: string | undefined;
  };
  readonly aliases?: readonly string[] | undefined;
}

/**
 * A property by which records and targets are filtered. Its parameter in addresses, its counts, its list in
 * the panel, chips, notices and files are all derived from this object and its words, `facetWords`.
 */
export interface Facet<Key extends string = string> {
  /** Its name in addresses. With the sign '-' before it, values are excluded. */
  readonly key: Key;

  /** The values of a record that don't depend on the day. */
  readonly ofEntry?: (entry: Entry) => readonly string[];
  /** The same for a target, where they differ from those of its record. */
  readonly ofTarget?: (target: TargetEntry) => readonly string[];
  /** The values of a document on the as-of day. Its targets inherit them. */
  readonly ofDocumentOn?: (asOf: Day) => (document: Lifecycle) => readonly string[];
  /**
   * The value of a target on the as-of day, if any. Its record has the values of all its targets, unless
   * `isApart`.
   */
  readonly ofTargetOn?: (
    asOf: Day,
  ) => (target: TargetEntry, evaluation: Evaluation) => string | undefined;

  /** It is a property of the verdict: where goals are counted, it is asked of the target that stands alone. */
  readonly isOfVerdict?: true;
  /** A record has values of its own (`ofEntry`) and a target those of the as-of day, and neither the other's. */
  readonly isApart?: true | undefined;

  /** All values that are valid in an address. */
  readonly values: (dataset: Dataset) => Values;
  /** Former values in addresses, each with its present equivalents. */
  readonly former?: Readonly<Record<string, readonly string[]>>;

  /** The values in its list, in order, where these aren't all. */
  readonly offered?: (dataset: Dataset) => Iterable<string>;
  /** Its values have no natural order: the most frequent comes first. */
  readonly isRanked?: true;
  /** The names of its values in the data, so that its list can be searched by other names. */
  readonly names?: (dataset: Dataset) => ReadonlyMap<string, Named>;
  /** The table of the pinyin by which its list can also be searched. */
  readonly pinyin?: "companies";

  /** The button of the bar that contains it; by default 'More'. */
  readonly group?: FilterGroup;
  /** Its rank under 'More', where that differs from its place in the list: higher ranks come later. */
  readonly rank?: number;
  /** Its list always counts targets, even where the page counts records. */
  readonly counts?: "targets";
}

/** Found once for each record: most are the same as of any day. */
const citedIn = oncePer((record: Entry["record"]): readonly string[] => {
  const ids = new Set<string>();
  provenancesOf(record, (provenances) => {
    for (const { source } of provenances) if (source !== undefined) ids.add(source);
  });
  sourcesNamedIn(record, (id) => ids.add(id));
  return [...ids];
});

const years = ({ targets }: Dataset): readonly string[] =>
  [...new Set(targets.map(({ due }) => dueYear(due.end)))].sort();

/** The facets in the order of addresses and sentences. A new facet needs an object here and its words. */
const list = [
  {
    key: "agency",
    ofEntry: bodiesInPart.any,
    values: ({ agencies }) => agencies,
    isRanked: true,
    names: ({ agencies }) => agencies,
    group: "body",
  },
  {
    key: "kind",
    ofEntry: ({ record }) => [record.kind],
    values: () => new Set(entryKinds),
    group: "kind",
  },
  {
    key: "type",
    ofEntry: ({ record: { documentType } }) =>
      documentType === undefined ? [] : [slugOf(documentType)],
    values: ({ documentTypes }) => documentTypes,
    isRanked: true,
  },
  {
    key: "field",
    ofEntry: ({ field }) => (field === undefined ? [] : [field]),
    values: ({ fields }) => fields,
    names: ({ fields }) => fields,
    group: "sector",
  },
  {
    key: "sector",
    ofEntry: ({ record }) => record.sectors,
    values: ({ sectors }) => sectors,
    isRanked: true,
    names: ({ sectors }) => sectors,
    group: "sector",
  },
  {
    key: "status",
    ofDocumentOn: (asOf) => (document) => statusesOn(document, asOf),
    values: () => new Set(statuses),
  },
  {
    key: "verdict",
    ofTargetOn:
      () =>
      (_target, { outcome }) =>
        outcome.verdict,
    isOfVerdict: true,
    values: () => new Set(verdicts),
    former: { "short-at-last-reading": verdicts.filter(isUnsettled) },
    group: "verdict",
    counts: "targets",
  },
  {
    key: "reason",
    ofTargetOn:
      () =>
      (_target, { outcome }) =>
        outcome.verdict === "not-judged" ? outcome.reason : undefined,
    isOfVerdict: true,
    values: () => new Set(notJudgedReasons),
    rank: 1,
    counts: "targets",
  },
  {
    // Of a target its verdict's, of a record the best of the pages that it was read on.
    key: "grade",
    ofEntry: ({ grade }) => (grade === undefined ? [] : [grade.grade]),
    ofTarget: () => [],
    ofTargetOn:
      () =>
      (_target, { grade }) =>
        grade?.grade,
    isOfVerdict: true,
    isApart: true,
    values: () => new Set(grades),
    group: "verdict",
  },
  {
    key: "due",
    ofEntry: ({ record }) =>
      isPolicy(record) ? record.targets.map(({ due }) => dueYear(parseDate(due)?.end ?? 0)) : [],
    ofTarget: ({ due }) => [dueYear(due.end)],
    ofTargetOn: (asOf) => {
      const spanOf = dueSpanOn(asOf);
      return ({ due }) => spanOf(due.end);
    },
    values: (dataset) => new Set([...dueSpans, ...years(dataset)]),
    offered: years,
    group: "due",
    counts: "targets",
  },
  {
    key: "company",
    ofEntry: ({ record }) => (isPolicy(record) ? [] : (record.companies ?? [])),
    values: ({ companies }) => companies,
    isRanked: true,
    names: ({ companies }) => companies,
    pinyin: "companies",
  },
  {
    key: "source",
    ofEntry: ({ record }) => citedIn(record),
    values: ({ sources }) => sources,
    isRanked: true,
  },
  {
    key: "collection",
    ofEntry: ({ record }) => [record.collection],
    values: () => new Set(collections),
    rank: 2,
  },
] as const satisfies readonly Facet[];

export type FacetKey = (typeof list)[number]["key"];

export const facets: readonly Facet<FacetKey>[] = list;

export const facetKeys: readonly FacetKey[] = list.map(({ key }) => key);

const hasAll = <Value>(table: Partial<Record<FacetKey, Value>>): table is Record<FacetKey, Value> =>
  facetKeys.every((key) => Object.hasOwn(table, key));

/** Maps each facet by `make`, in the order of the list. */
export const perFacet = <Value>(
  make: (facet: Facet<FacetKey>) => Value,
): Readonly<Record<FacetKey, Value>> => {
  const table: Partial<Record<FacetKey, Value>> = {};
  for (const facet of facets) table[facet.key] = make(facet);
  if (!hasAll(table)) throw new Error("perFacet: a facet of the list is missing");
  return table;
};

export const facetBy = perFacet((facet) => facet);

const none = (): readonly string[] => [];

/** The values of a record for each facet, independent of the day. */
export const entryFacets = perFacet(({ ofEntry = none }) => ofEntry);

/** The same for a target. */
export const targetFacets = perFacet<(target: TargetEntry) => readonly string[]>(
  ({ ofEntry = none, ofTarget = ({ entry }) => ofEntry(entry) }) => ofTarget,
);
