import { useMemo } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { parseSelection } from "#domain/query/selection/parseSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { assumptionsOf, judgeAll } from "#domain/query/filter/judged.ts";
import { prepare } from "#domain/query/filter/prepare.ts";
import { type Snapshot, takeSnapshot } from "#domain/query/filter/snapshot.ts";
import type { TextSearches } from "#domain/query/filter/textSearch.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";

import { viewParameters } from "#app/pages.ts";

/** The address without what only says how a view is drawn. */
const selectionText = (parameters: URLSearchParams): string => {
  const text = new URLSearchParams(parameters);
  for (const name of viewParameters) text.delete(name);
  return text.toString();
};

/** What an address selects of a data set. */
export const selectionIn = (parameters: URLSearchParams, dataset: Dataset, today: Day): Selection =>
  parseSelection(new URLSearchParams(selectionText(parameters)), vocabularyOf(dataset), today);

/** The one chain from data set and address to what views draw; each step redone only when it must. */
export const useSnapshot = (
  dataset: Dataset,
  parameters: URLSearchParams,
  today: Day,
  search: TextSearches,
): Snapshot => {
  const prepared = prepare(dataset);
  const vocabulary = vocabularyOf(dataset);
  // By its text, so that sorting or selecting a mark leaves everything as it was.
  const text = selectionText(parameters);
  const selection = useMemo(
    () => parseSelection(new URLSearchParams(text), vocabulary, today),
    [text, vocabulary, today],
  );
  const { asOf, path, undatedBaseline } = assumptionsOf(selection, today);
  const judged = useMemo(
    () =>
      judgeAll(prepared, {
        asOf,
        path,
        ...(undatedBaseline === undefined ? {} : { undatedBaseline }),
      }),
    [prepared, asOf, path, undatedBaseline],
  );
  return useMemo(
    () => takeSnapshot(prepared, judged, selection, today, search),
    [prepared, judged, selection, today, search],
  );
};
