import { queryOptions, useQuery } from "@tanstack/react-query";

import { edition, type Edition } from "#domain/schema/edition.ts";

import { firstQuery } from "./datasetQueries.ts";
import { loadFile } from "./loadFile.ts";

export const editionQuery = queryOptions({
  queryKey: ["data", "dataset"],
  queryFn: async ({ client, signal }) => {
    const first = await client.fetchQuery(firstQuery);
    return edition.parse(first?.["dataset"] ?? (await loadFile("dataset", signal)));
  },
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  retry: 1,
  retryDelay: 300,
  networkMode: "always",
});

/** Which data set is shown; undefined until it is known, and where it can't be. */
export const useEdition = (): Edition | undefined => useQuery(editionQuery).data;
