import { useMemo, useState } from "react";

import type { Day } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { assumptionsOf, judgeAll } from "#domain/query/filter/judged.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import {
  type AsKnown,
  preparedFor,
  type Snapshot,
  takeSnapshot,
} from "#domain/query/filter/snapshot.ts";
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

/** Returns the last selection that was ready; undefined before there is one. */
const keepingReady = () => {
  let former: Selection | undefined;
  return (selection: Selection, isReady: boolean): Selection | undefined => {
    if (isReady) former = selection;
    return former;
  };
};

/** The selection that can be shown: until what a chosen day needs is loaded, the former one, if any. */
export const useReadySelection = (
  selection: Selection,
  asKnown: AsKnown | undefined,
): Selection | undefined => {
  const [keepReady] = useState(keepingReady);
  const isReady = selection.asOf === undefined || asKnown !== undefined;
  return useMemo(() => keepReady(selection, isReady), [keepReady, selection, isReady]);
};

/** The single chain from data set and selection to what views show; each step is recomputed only when needed. */
export const useSnapshot = (
  dataset: Dataset,
  selection: Selection,
  today: Day,
  search: TextSearches,
  asKnown: AsKnown | undefined,
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
    [prepared, judged, selection, today, search, asKnown],
  );
};
