import { documentTypeWords } from "#messages/words/facets.ts";
import { isSameOrder } from "#domain/query/parameters/order.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { issuersWords, shortTitle } from "#messages/words/titles.ts";
import { hasBit } from "#domain/query/filter/bits.ts";
import { asRow, itemAt, listRows, type RowList } from "#domain/query/filter/row.ts";
import type { SelectedTable } from "#domain/query/filter/snapshot.ts";
import { oncePer } from "#domain/oncePer.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { compareTexts } from "#messages/words/order.ts";
import { sectorsWords } from "#messages/words/terms.ts";

import { newestFirst, type RecordOrder, type SortKey } from "#figures/recordList/recordOrder.ts";

export const targetCount = ({ record }: Entry): number =>
  isPolicy(record) ? record.targets.length : 0;

/** Printed facts that checking found to differ; what it added or confirmed corrects nothing. */
export const correctionCount = ({ record }: Entry): number =>
  (record.corrections ?? []).filter(({ outcome }) => outcome === "differs").length;

interface Sorted {
  readonly key: Exclude<SortKey, "relevance">;
  readonly descending: boolean;
}

/** Each is computed once per record; absent values sort last in either direction. */
const sortValues: Record<Sorted["key"], (entry: Entry, dataset: Dataset) => number | string> = {
  date: ({ main }) => main.start,
  kind: ({ record }) => kindLabels[record.kind],
  title: (entry) => shortTitle(entry).toLowerCase(),
  body: ({ record }, dataset) => issuersWords(record.issuers, dataset).toLowerCase(),
  type: ({ record: { documentType } }) =>
    documentType === undefined ? "" : documentTypeWords(documentType),
  sector: ({ record }, dataset) => sectorsWords(dataset, record),
  targets: targetCount,
  corrections: correctionCount,
};

const compareValues = (a: number | string, b: number | string, sign: 1 | -1): number => {
  if (a === b) return 0;
  if (typeof a === "number" || typeof b === "number") return sign * (Number(a) - Number(b));
  if (a === "" || b === "") return a === "" ? 1 : -1;
  return sign * compareTexts(a, b);
};

/** All records in each requested order: computed once for a data set, regardless of the selection. */
const ordersOf = oncePer((_dataset: Dataset) => new Map<string, RowList<Entry>>());

/** All records in an order; equal ones keep theirs, newest first. */
const orderOf = (dataset: Dataset, { key, descending }: Sorted): RowList<Entry> => {
  const cache = ordersOf(dataset);
  const name = `${descending ? "-" : ""}${key}`;
  const cached = cache.get(name);
  if (cached !== undefined) return cached;
  const sign = descending ? -1 : 1;
  const order = listRows(
    dataset.entries
      .map((entry, at) => ({ row: asRow<Entry>(at), value: sortValues[key](entry, dataset) }))
      .sort((a, b) => compareValues(a.value, b.value, sign))
      .map(({ row }) => row),
  );
  cache.set(name, order);
  return order;
};

/** The shown records in the requested order; by relevance unchanged where all match alike. */
export const sortRecords = (
  slice: SelectedTable<Entry>,
  { key, descending }: RecordOrder,
  dataset: Dataset,
): readonly Entry[] => {
  if (isSameOrder({ key, descending }, newestFirst)) return slice.shown;
  const order = key === "relevance" ? slice.text?.ranked : orderOf(dataset, { key, descending });
  if (order === undefined) return slice.shown;
  const entries: Entry[] = [];
  for (const row of order) {
    const entry = itemAt(dataset.entries, row);
    if (entry !== undefined && hasBit(slice.result.mask, row)) entries.push(entry);
  }
  return entries;
};
