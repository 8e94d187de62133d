import type { QueryClient } from "@tanstack/react-query";

import type { Day } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { assumptionsOf, judgeAll } from "#domain/query/filter/judged.ts";
import { prepareSteps } from "#domain/query/filter/prepare.ts";
import { emptySelection } from "#domain/query/selection/selection.ts";
import type { Steps } from "#domain/steps.ts";

import { datasetQueries, firstQuery, wholeQuery } from "./datasetQueries.ts";
import { finished } from "./inSlices.ts";
import { type Files, joining } from "./readFiles.ts";
import { editionQuery } from "./useEdition.ts";
import { pinyinQuery } from "./usePinyin.ts";

/** Fetches what a page needs to be drawn, or what was drawn ahead to be taken over, in one go. */
const fetchRecords = async (client: QueryClient): Promise<Files> => {
  const [sources, sectors, agencies, companies, policies, news] = await Promise.all([
    client.fetchQuery(datasetQueries.sources),
    client.fetchQuery(datasetQueries.sectors),
    client.fetchQuery(datasetQueries.agencies),
    client.fetchQuery(datasetQueries.companies),
    client.fetchQuery(datasetQueries.policies),
    client.fetchQuery(datasetQueries.news),
    client.fetchQuery(editionQuery),
  ]);
  return { sources, sectors, agencies, companies, policies, news };
};

/**
 * All that a page may show.
 * @throws FileError where a file can't be had.
 */
export const fetchAll = async (client: QueryClient): Promise<void> => {
  await Promise.all([fetchRecords(client), client.fetchQuery(pinyinQuery)]);
};

/** Makes a data set ready for filtering and judges it by a day. */
function* readying(dataset: Dataset, today: Day): Steps<void> {
  const prepared = yield* prepareSteps(dataset);
  yield;
  judgeAll(prepared, assumptionsOf(emptySelection, today));
}

/**
 * What a page needs to be live on a day: one of a single thing, and one that cites sources, its texts too. It
 * is made ready in slices, so that to draw the page finds that done and holds nothing up.
 * @throws FileError where a file can't be had.
 */
export const fetchFor = async (
  client: QueryClient,
  needsTexts: boolean,
  today: Day,
): Promise<void> => {
  const [files, whole] = await Promise.all([
    fetchRecords(client),
    needsTexts ? client.fetchQuery(wholeQuery) : null,
  ]);
  const first = await client.fetchQuery(firstQuery);
  const dataset = whole ?? (await finished(joining(files, first)));
  await finished(readying(dataset, today));
};
