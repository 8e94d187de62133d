import type { KnownIds, Vocabulary } from "./selection.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { dueSpans, dueYear } from "#domain/query/filter/facets.ts";
import { statuses } from "#domain/dataset/status.ts";
import { notJudgedReasons, verdicts } from "#domain/judging/verdict.ts";
import type { FileName } from "#domain/schema/files.ts";
import { collection } from "#domain/schema/common.ts";
import { entryKind } from "#domain/schema/records.ts";
import { oncePer } from "#domain/oncePer.ts";

/** What an address may ask for while the file that would tell isn't there. */
const anyValue: KnownIds = { has: (value) => /^[\p{Letter}\p{Number}-]+$/u.test(value) };

/**
 * The values that links may ask for. Where a file that holds them failed, a value can't be told from
 * nonsense: it stands, so that the link still holds once the file has come.
 */
export const knownIn = (
  { missing }: Pick<Dataset, "missing">,
  files: readonly FileName[],
  values: KnownIds,
): KnownIds => (files.some((file) => missing.has(file)) ? anyValue : values);

/**
 * What each facet may be asked for, from the data set that is loaded: the selection, the notices and the filters
 * all ask.
 */
export const vocabularyOf = oncePer((dataset: Dataset): Vocabulary => {
  const of = (files: readonly FileName[], values: KnownIds): KnownIds =>
    knownIn(dataset, files, values);
  return {
    agency: of(["agencies"], dataset.agencies),
    kind: new Set<string>(entryKind.options),
    type: of(["policies", "news"], dataset.documentTypes),
    field: of(["sectors"], dataset.fields),
    sector: of(["policies", "news"], dataset.sectors),
    status: new Set<string>(statuses),
    verdict: new Set<string>(verdicts),
    reason: new Set<string>(notJudgedReasons),
    due: of(
      ["policies"],
      new Set([...dueSpans, ...dataset.targets.map(({ due }) => dueYear(due.end))]),
    ),
    company: of(["companies"], dataset.companies),
    source: of(["sources"], dataset.sources),
    collection: new Set<string>(collection.options),
  };
});
