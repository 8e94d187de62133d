import type { Dataset } from "#domain/dataset.ts";
import { type Entry, isPolicy, shortTitle } from "#domain/entry.ts";
import { issuersWords } from "#domain/issuersWords.ts";
import { kindLabels } from "#domain/labels.ts";
import { isSameSorting, readSorting, type Sorting, sortingParameter } from "#ui/sorting.ts";

/** What a reader may sort records by, as the address names it. */
export const sortKeys = [
  "date",
  "kind",
  "title",
  "body",
  "type",
  "sector",
  "targets",
  "corrections",
] as const;

export type SortKey = (typeof sortKeys)[number];

export type RecordSorting = Sorting<SortKey>;

/** Newest first: the order in which records come. */
export const defaultSorting: RecordSorting = { key: "date", descending: true };

/** Reads `date` or `-date`; anything else is the default. */
export const parseSorting = (text: string | null): RecordSorting =>
  readSorting(text, sortKeys, defaultSorting);

/** The parameter for a sorting; undefined for the default, which isn't written. */
export const sortingText = (sorting: RecordSorting): string | undefined =>
  sortingParameter(sorting, defaultSorting);

export const targetCount = ({ record }: Entry): number =>
  isPolicy(record) ? record.targets.length : 0;

/** Printed facts that checking found to differ; what it added or confirmed corrects nothing. */
export const correctionCount = ({ record }: Entry): number =>
  (record.corrections ?? []).filter(({ outcome }) => outcome === "differs").length;

/** Each is worked out once per record; what is absent sorts last, whichever the direction. */
const sortValues: Record<SortKey, (entry: Entry, dataset: Dataset) => number | string> = {
  date: ({ main }) => main.start,
  kind: ({ record }) => kindLabels[record.kind],
  title: (entry) => shortTitle(entry).toLowerCase(),
  body: ({ record }, dataset) => issuersWords(record.issuers, dataset).toLowerCase(),
  type: ({ record }) => record.documentType ?? "",
  sector: ({ record }) => record.sectors.join(", "),
  targets: targetCount,
  corrections: correctionCount,
};

const compareValues = (a: number | string, b: number | string, sign: 1 | -1): number => {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  return a < b ? -sign : sign;
};

/** Records in the order asked for; equal ones stay as they come, newest first. */
export const sortRecords = (
  entries: readonly Entry[],
  sorting: RecordSorting,
  dataset: Dataset,
): readonly Entry[] => {
  if (isSameSorting(sorting, defaultSorting)) return entries;
  const valueOf = sortValues[sorting.key];
  const sign = sorting.descending ? -1 : 1;
  return entries
    .map((entry) => ({ entry, value: valueOf(entry, dataset) }))
    .sort((a, b) => compareValues(a.value, b.value, sign))
    .map(({ entry }) => entry);
};
