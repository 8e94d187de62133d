import { useMemo, useState } from "react";

import type { Day } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { asKnown } from "#domain/query/filter/asKnown.ts";
import { assumptionsOf, judgeAll } from "#domain/query/filter/judged.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import { preparedFor, type Snapshot, takeSnapshot } from "#domain/query/filter/snapshot.ts";
import type { TextSearches } from "#domain/query/filter/textSearch.ts";
import type { Ignored } from "#domain/query/parameters/parameter.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { readSelection, selectionEntries } from "#domain/query/selection/selectionAddress.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";

/** Returns the previous selection as long as the next one is equal. */
const keepingEqual = () => {
  let former: { readonly selection: Selection; readonly text: string } | undefined;
  return (selection: Selection): Selection => {
    const text = selectionEntries(selection).join("&");
    if (former?.text !== text) former = { selection, text };
    return former.selection;
  };
};

/** The selection in an address, and its unusable values. Parsed only when the address changes. */
export const useSelection = (
  dataset: Dataset,
  parameters: URLSearchParams,
  today: Day,
): { readonly selection: Selection; readonly ignored: readonly Ignored[] } => {
  const vocabulary = vocabularyOf(dataset);
  const { value, ignored } = useMemo(
    () => readSelection(parameters, vocabulary, today),
    [parameters, vocabulary, today],
  );
  // One object per selection, so that sorting or selecting a mark leaves everything derived from it unchanged.
  const [keepEqual] = useState(keepingEqual);
  const selection = useMemo(() => keepEqual(value), [keepEqual, value]);
  return { selection, ignored };
};

/** The single chain from data set and selection to what views show; each step is recomputed only when needed. */
export const useSnapshot = (
  dataset: Dataset,
  selection: Selection,
  today: Day,
  search: TextSearches,
): Snapshot => {
  const prepared = prepare(dataset);
  const { asOf, path, undatedBaseline } = assumptionsOf(selection, today);
  const tables = preparedFor(prepared, selection, asKnown);
  const judged = useMemo(
    () =>
      judgeAll(tables, {
        asOf,
        path,
        ...(undatedBaseline === undefined ? {} : { undatedBaseline }),
      }),
    [tables, asOf, path, undatedBaseline],
  );
  return useMemo(
    () => takeSnapshot(prepared, judged, selection, today, search, asKnown),
    [prepared, judged, selection, today, search],
  );
};
