import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";
import { provenancesOf } from "#domain/dataset/references.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import { type Lifecycle, statuses, statusesOn } from "#domain/dataset/status.ts";
import type { Evaluation } from "#domain/judging/judge.ts";
import { isUnsettled, notJudgedReasons, verdicts } from "#domain/judging/verdict.ts";
import { collection } from "#domain/schema/common.ts";
import type { FileName } from "#domain/schema/files.ts";
import { entryKind } from "#domain/schema/records.ts";

import { bodiesInPart } from "./bodyPart.ts";
import { dueSpanOn, dueSpans, dueYear } from "./dueDays.ts";

/** The buttons of the bar of filters, in its order. */
export const filterGroups = ["body", "sector", "kind", "due", "verdict", "date", "more"] as const;

export type FilterGroup = (typeof filterGroups)[number];

/** A set of values, or a table by them. */
interface Values {
  has(value: string): boolean;
  keys(): Iterable<string>;
}

/** What has names of its own in the data. */
interface Named {
  readonly name: { readonly en: string; readonly zh?: string | undefined };
  readonly aliases?: readonly string[] | undefined;
}

/**
 * A property that records and targets are filtered by. Its parameter in addresses, its counts, its list in
 * the panel, chips, notices and files all follow from the object here and its words, `facetWords`.
 */
export interface Facet<Key extends string = string> {
  /** Its name in addresses. With the sign '-' before it, a value is left out. */
  readonly key: Key;

  /** The values of a record that hold on any day. */
  readonly ofEntry?: (entry: Entry) => readonly string[];
  /** The same of a target, where they aren't those of its record. */
  readonly ofTarget?: (target: TargetEntry) => readonly string[];
  /** The values of a document on the as-of day. Its targets have them too. */
  readonly ofDocumentOn?: (asOf: Day) => (document: Lifecycle) => readonly string[];
  /** The value of a target on the as-of day, if any. Its record has those of all its targets. */
  readonly ofTargetOn?: (
    asOf: Day,
  ) => (target: TargetEntry, evaluation: Evaluation) => string | undefined;

  /** All values that an address may ask for. */
  readonly values: (dataset: Dataset) => Values;
  /** The files that these are read from: while one is missing, an address may ask for any value. */
  readonly files?: readonly FileName[];
  /** Values of older addresses, each with those that stand for it now. */
  readonly former?: Readonly<Record<string, readonly string[]>>;

  /** The values that its list offers, where not all of them, in their order. */
  readonly offered?: (dataset: Dataset) => Iterable<string>;
  /** Its values have no order of their own: the most frequent comes first. */
  readonly isRanked?: true;
  /** What its values are called in the data, to find them by other names in its list. */
  readonly names?: (dataset: Dataset) => ReadonlyMap<string, Named>;
  /** The table whose pinyin its list is searched by as well. */
  readonly pinyin?: "companies";

  /** The button of the bar that it is behind; without it, 'More'. */
  readonly group?: FilterGroup;
  /** Its place behind 'More', where that isn't its place in the list: those of a higher rank come later. */
  readonly rank?: number;
  /** Its list counts targets, whatever the page counts. */
  readonly counts?: "targets";
}

const years = ({ targets }: Dataset): readonly string[] =>
  [...new Set(targets.map(({ due }) => dueYear(due.end)))].sort();

/** The facets in the order of addresses and sentences. A new one is an object here and its words. */
const list = [
  {
    key: "agency",
    ofEntry: bodiesInPart.any,
    values: ({ agencies }) => agencies,
    files: ["agencies"],
    isRanked: true,
    names: ({ agencies }) => agencies,
    group: "body",
  },
  {
    key: "kind",
    ofEntry: ({ record }) => [record.kind],
    values: () => new Set(entryKind.options),
    group: "kind",
  },
  {
    key: "type",
    ofEntry: ({ record: { documentType } }) =>
      documentType === undefined ? [] : [slugOf(documentType)],
    values: ({ documentTypes }) => documentTypes,
    files: ["policies", "news"],
    isRanked: true,
  },
  {
    key: "field",
    ofEntry: ({ field }) => (field === undefined ? [] : [field]),
    values: ({ fields }) => fields,
    files: ["sectors"],
    names: ({ fields }) => fields,
    group: "sector",
  },
  {
    key: "sector",
    ofEntry: ({ record }) => record.sectors,
    values: ({ sectors }) => sectors,
    files: ["policies", "news"],
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
    values: () => new Set(notJudgedReasons),
    rank: 1,
    counts: "targets",
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
    files: ["policies"],
    offered: years,
    group: "due",
    counts: "targets",
  },
  {
    key: "company",
    ofEntry: ({ record }) => (isPolicy(record) ? [] : (record.companies ?? [])),
    values: ({ companies }) => companies,
    files: ["companies"],
    isRanked: true,
    names: ({ companies }) => companies,
    pinyin: "companies",
  },
  {
    key: "source",
    ofEntry: ({ record }) => {
      const ids = new Set<string>();
      provenancesOf(record, (provenances) => {
        for (const { source } of provenances) if (source !== undefined) ids.add(source);
      });
      return [...ids];
    },
    values: ({ sources }) => sources,
    files: ["sources"],
    isRanked: true,
  },
  {
    key: "collection",
    ofEntry: ({ record }) => [record.collection],
    values: () => new Set(collection.options),
    rank: 2,
  },
] as const satisfies readonly Facet[];

export type FacetKey = (typeof list)[number]["key"];

export const facets: readonly Facet<FacetKey>[] = list;

export const facetKeys: readonly FacetKey[] = list.map(({ key }) => key);

const hasAll = <Value>(table: Partial<Record<FacetKey, Value>>): table is Record<FacetKey, Value> =>
  facetKeys.every((key) => Object.hasOwn(table, key));

/** A table of what `make` makes of each facet, in the order of the list. */
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

/** The values that a record has of each facet on any day. */
export const entryFacets = perFacet(({ ofEntry = none }) => ofEntry);

/** The same of a target. */
export const targetFacets = perFacet<(target: TargetEntry) => readonly string[]>(
  ({ ofEntry = none, ofTarget = ({ entry }) => ofEntry(entry) }) => ofTarget,
);
