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
  const { sources, sectors, agencies, companies, policies, news } = datasetQueries;
  await Promise.all([
    client.fetchQuery(sources),
    client.fetchQuery(sectors),
    client.fetchQuery(agencies),
    client.fetchQuery(companies),
    client.fetchQuery(policies),
    client.fetchQuery(news),
    client.fetchQuery(pinyinQuery),
    client.fetchQuery(editionQuery),
  ]);
};
