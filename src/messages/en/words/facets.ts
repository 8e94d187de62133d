import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DueSpan } from "#domain/query/dueDays.ts";
import type { FacetKey } from "#domain/query/facets.ts";
import type { Policy } from "#domain/schema/records.ts";

import { capitalised } from "./grammar.ts";

import { bodyLabel, collectionLabels, kindLabels, sectorName, statusLabels } from "./labels.ts";
import { gradeWords } from "./grades.ts";
import { reasons, verdictWords } from "./verdicts.ts";

/** The words of a facet. */
interface FacetWords {
  /** Its name above its list and its counts. */
  readonly label: string;
  /** What a value is called, before it: 'document type “x”'. */
  readonly noun: string;
  /** One of its values. An unknown one is returned unchanged. */
  readonly value: (value: string, dataset: Dataset) => string;
  /** Its chosen or excluded values, for a facet whose values don't say by themselves what they are. */
  readonly phrase?: (values: string, isExcluded: boolean) => string;
  /** Whether its values are words rather than names: within a phrase they have a small initial. */
  readonly areWords?: true;
}

const lookUp = <Code extends string>(labels: Record<Code, string>, value: string): string =>
  new Map<string, string>(Object.entries(labels)).get(value) ?? value;

const spans: Readonly<Record<DueSpan, string>> = {
  passed: "in the past",
  "within-a-year": "within a year",
};

/** Puts the facet before its values: 'verdict: not met'. */
const after =
  (noun: string) =>
  (values: string, isExcluded: boolean): string =>
    `${noun}: ${isExcluded ? "not " : ""}${values}`;

/** The words of each facet in the list of `domain/query/facets.ts`. */
export const facetWords: Readonly<Record<FacetKey, FacetWords>> = {
  agency: { label: "Body", noun: "body", value: (id, dataset) => bodyLabel(dataset, id) },
  kind: { label: "Kind", noun: "kind", value: (kind) => lookUp(kindLabels, kind) },
  type: {
    label: "Document type",
    noun: "document type",
    value: (slug, { documentTypes }) => capitalised(documentTypes.get(slug) ?? slug),
  },
  field: {
    label: "Field",
    noun: "field",
    value: (id, { fields }) => fields.get(id)?.name.en ?? id,
  },
  sector: { label: "Sector", noun: "sector", value: (id, dataset) => sectorName(dataset, id) },
  status: {
    label: "Status",
    noun: "status",
    value: (status) => lookUp(statusLabels, status),
    areWords: true,
  },
  verdict: {
    label: "Verdict",
    noun: "verdict",
    value: (verdict) => lookUp(verdictWords, verdict),
    phrase: after("verdict"),
    areWords: true,
  },
  reason: {
    label: "Why it can’t be judged",
    noun: "reason",
    value: (reason) => capitalised(lookUp(reasons, reason)),
    phrase: after("why it can’t be judged"),
    areWords: true,
  },
  grade: {
    label: "Evidence",
    noun: "grade",
    value: (grade) => capitalised(lookUp(gradeWords, grade)),
    phrase: after("evidence"),
    areWords: true,
  },
  due: {
    label: "Due",
    noun: "due year",
    value: (value) => lookUp(spans, value),
    phrase: (values, isExcluded) => `${isExcluded ? "not " : ""}due ${values}`,
  },
  company: {
    label: "Company",
    noun: "company",
    value: (id, { companies }) => companies.get(id)?.name.en ?? id,
  },
  source: {
    label: "Source",
    noun: "source",
    value: (id, { sources }) => sources.get(id)?.title ?? id,
    phrase: after("source"),
  },
  collection: {
    label: "Included as",
    noun: "collection",
    value: (collection) => lookUp(collectionLabels, collection),
  },
};

/** The words for one value of a facet. */
export const valueLabel = (dataset: Dataset, key: FacetKey, value: string): string =>
  facetWords[key].value(value, dataset);

/** A document's type within a line: 'action plan'. */
export const documentTypeWords = (type: NonNullable<Policy["documentType"]>): string => type;
