import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";

import { history, type History } from "#domain/dataset/historyFile.ts";

import { loadFile } from "./loadFile.ts";

export const historyQuery = queryOptions({
  queryKey: ["data", "history"],
  queryFn: async ({ signal }) => history.parse(await loadFile("history", signal)),
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  retry: 1,
  retryDelay: 300,
  networkMode: "always",
});

/**
 * The editions so far. Suspends until they are loaded: one page alone needs them, and a prerendered one can be read
 * meanwhile.
 * @throws FileError where they can't be loaded
 */
export const useHistory = (): History => useSuspenseQuery(historyQuery).data;
