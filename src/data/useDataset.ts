import { queryOptions, useQueries } from "@tanstack/react-query";
import { useMemo } from "react";

import { buildDataset, type Dataset } from "#domain/dataset.ts";
import { type FileName, fileNames, recordSchemas } from "#domain/schema/files.ts";
import { readRecords, type ReadFile } from "#domain/validate.ts";

import { loadFile } from "./loadFile.ts";

const fileQuery = <T>(file: FileName, read: (json: unknown) => ReadFile<T>) =>
  queryOptions({
    queryKey: ["data", file],
    queryFn: async ({ signal }) => read(await loadFile(file, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    // Files are read anew or not at all; comparing them record by record would only take time.
    structuralSharing: false,
    refetchOnWindowFocus: false,
    retry: 1,
    retryDelay: 300,
  });

/** One query a file, in the order of `fileNames`. */
export const datasetQueries = [
  fileQuery("sources", (json) => readRecords("sources", recordSchemas.sources, json)),
  fileQuery("agencies", (json) => readRecords("agencies", recordSchemas.agencies, json)),
  fileQuery("companies", (json) => readRecords("companies", recordSchemas.companies, json)),
  fileQuery("policies", (json) => readRecords("policies", recordSchemas.policies, json)),
  fileQuery("news", (json) => readRecords("news", recordSchemas.news, json)),
] as const;

/** A file that could not be loaded or read, and how to try again. */
export interface FailedFile {
  readonly file: FileName;
  /** Why; undefined while it is being fetched again. */
  readonly reason: string | undefined;
  readonly retry: () => void;
}

export type DatasetState =
  | { readonly state: "loading" }
  | {
      readonly state: "ready";
      readonly dataset: Dataset;
      /** Files that failed; their records are missing, the rest works. */
      readonly failed: readonly FailedFile[];
    };

/** Waits until each file has arrived or failed once, then joins what there is. */
export const useDataset = (): DatasetState => {
  const results = useQueries({ queries: datasetQueries });
  // A file that failed and is being fetched again must not take down what stands.
  const isReady = results.every(({ isFetched }) => isFetched);
  const [
    { data: sources },
    { data: agencies },
    { data: companies },
    { data: policies },
    { data: news },
  ] = results;
  // Joined here and not by the library, which would copy parts of the joined objects where it finds
  // them unchanged: an entry must stay the very object that its links and targets refer to.
  const dataset = useMemo(
    () =>
      isReady
        ? buildDataset(
            {
              sources: sources?.records ?? [],
              agencies: agencies?.records ?? [],
              companies: companies?.records ?? [],
              policies: policies?.records ?? [],
              news: news?.records ?? [],
            },
            [sources, agencies, companies, policies, news].flatMap((file) => file?.problems ?? []),
            new Set(
              fileNames.filter(
                (_, at) => [sources, agencies, companies, policies, news][at] === undefined,
              ),
            ),
          )
        : undefined,
    [isReady, sources, agencies, companies, policies, news],
  );
  if (dataset === undefined) return { state: "loading" };
  const failed = results.flatMap(({ data, error, refetch }, at) => {
    const file = fileNames[at];
    return data !== undefined || file === undefined
      ? []
      : [{ file, reason: error?.message, retry: () => void refetch() }];
  });
  return { state: "ready", dataset, failed };
};
