import { isSameOrder } from "#domain/address/order.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { issuersWords } from "#messages/words/issuers.ts";
import { hasBit } from "#domain/filter/bits.ts";
import { itemAt } from "#domain/filter/row.ts";
import type { Slice } from "#domain/filter/snapshot.ts";
import { documentTypeWords, kindLabels } from "#messages/words/labels.ts";
import { compareTexts } from "#messages/words/order.ts";
import { sectorsWords } from "#messages/words/terms.ts";
import { shortTitle } from "#messages/words/titles.ts";

import { newestFirst, type RecordOrder, type SortKey } from "./params.ts";

export const targetCount = ({ record }: Entry): number =>
  isPolicy(record) ? record.targets.length : 0;

/** Printed facts that checking found to differ; what it added or confirmed corrects nothing. */
export const correctionCount = ({ record }: Entry): number =>
  (record.corrections ?? []).filter(({ outcome }) => outcome === "differs").length;

/** Each is worked out once per record; what is absent sorts last, whichever the direction. */
const sortValues: Record<
  Exclude<SortKey, "relevance">,
  (entry: Entry, dataset: Dataset) => number | string
> = {
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

/** The records shown, the best match first; as they come where all match alike. */
const byRelevance = ({ shown, text, result }: Slice<Entry>, dataset: Dataset): readonly Entry[] => {
  const ranked = text?.ranked;
  if (ranked === undefined) return shown;
  const entries: Entry[] = [];
  for (const row of ranked) {
    const entry = itemAt(dataset.entries, row);
    if (entry !== undefined && hasBit(result.mask, row)) entries.push(entry);
  }
  return entries;
};

/** The records shown in the order asked for; equal ones stay as they come, newest first. */
export const sortRecords = (
  slice: Slice<Entry>,
  sorting: RecordOrder,
  dataset: Dataset,
): readonly Entry[] => {
  if (sorting.key === "relevance") return byRelevance(slice, dataset);
  const entries = slice.shown;
  if (isSameOrder(sorting, newestFirst)) return entries;
  const valueOf = sortValues[sorting.key];
  const sign = sorting.descending ? -1 : 1;
  return entries
    .map((entry) => ({ entry, value: valueOf(entry, dataset) }))
    .sort((a, b) => compareValues(a.value, b.value, sign))
    .map(({ entry }) => entry);
};
