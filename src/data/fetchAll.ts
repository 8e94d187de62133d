import type { QueryClient } from "@tanstack/react-query";

import { datasetQueries } from "./useDataset.ts";
import { editionQuery } from "./useEdition.ts";
import { pinyinQuery } from "./usePinyin.ts";

/**
 * Fetches all that a page may show, so that it can be drawn, or what was drawn ahead be taken over, in one
 * go.
 * @throws FileError where a file can't be had.
 */
export const fetchAll = async (client: QueryClient): Promise<void> => {
  await Promise.all([
    client.fetchQuery(datasetQueries.sources),
    client.fetchQuery(datasetQueries.sectors),
    client.fetchQuery(datasetQueries.agencies),
    client.fetchQuery(datasetQueries.companies),
    client.fetchQuery(datasetQueries.policies),
    client.fetchQuery(datasetQueries.news),
    client.fetchQuery(pinyinQuery),
    client.fetchQuery(editionQuery),
  ]);
};
