import type { QueryClient } from "@tanstack/react-query";

import { datasetQueries, wholeQuery } from "./datasetQueries.ts";
import { editionQuery } from "./useEdition.ts";
import { pinyinQuery } from "./usePinyin.ts";

/** Fetches what a page needs to be drawn, or what was drawn ahead to be taken over, in one go. */
const fetchRecords = async (client: QueryClient): Promise<void> => {
  await Promise.all([
    client.fetchQuery(datasetQueries.sources),
    client.fetchQuery(datasetQueries.sectors),
    client.fetchQuery(datasetQueries.agencies),
    client.fetchQuery(datasetQueries.companies),
    client.fetchQuery(datasetQueries.policies),
    client.fetchQuery(datasetQueries.news),
    client.fetchQuery(editionQuery),
  ]);
};

/**
 * All that a page may show.
 * @throws FileError where a file can't be had.
 */
export const fetchAll = async (client: QueryClient): Promise<void> => {
  await Promise.all([fetchRecords(client), client.fetchQuery(pinyinQuery)]);
};

/**
 * What a page needs to be live: one of a single thing, and one that cites sources, its texts too.
 * @throws FileError where a file can't be had.
 */
export const fetchFor = async (client: QueryClient, needsTexts: boolean): Promise<void> => {
  await Promise.all([fetchRecords(client), needsTexts ? client.fetchQuery(wholeQuery) : undefined]);
};
