import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { buildDataset, type Dataset } from "#domain/dataset/dataset.ts";
import {
  type FileFault,
  fileFaultOf,
  type FileName,
  fileNames,
  recordSchemas,
} from "#domain/schema/files.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import { readRecords, type ReadFile } from "#domain/dataset/validate.ts";

import { loadFile } from "./loadFile.ts";

const fileQuery = <T>(file: FileName, read: (json: unknown) => ReadFile<T>) =>
  queryOptions({
    queryKey: ["data", file],
    queryFn: async ({ signal }) => read(await loadFile(file, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    // Files are read anew or not at all; comparing them record by record would only take time.
    structuralSharing: false,
    refetchOnWindowFocus: false,
    // A browser that believes to be offline still reaches its own machine, and a failure has to be said.
    networkMode: "always",
    retry: 1,
    retryDelay: 300,
  });

/** One query a file. */
export const datasetQueries = {
  sources: fileQuery("sources", (json) => readRecords("sources", recordSchemas.sources, json)),
  sectors: fileQuery("sectors", (json) => readRecords("sectors", recordSchemas.sectors, json)),
  agencies: fileQuery("agencies", (json) => readRecords("agencies", recordSchemas.agencies, json)),
  companies: fileQuery("companies", (json) =>
    readRecords("companies", recordSchemas.companies, json),
  ),
  policies: fileQuery("policies", (json) => readRecords("policies", recordSchemas.policies, json)),
  news: fileQuery("news", (json) => readRecords("news", recordSchemas.news, json)),
} as const;

type Files = {
  readonly [File in FileName]: ReadFile<Tables[File][number]> | undefined;
};

/** The data set of the files there are; those that are missing are named in it. */
const join = (files: Files): Dataset =>
  buildDataset(
    {
      sources: files.sources?.records ?? [],
      sectors: files.sectors?.records ?? [],
      agencies: files.agencies?.records ?? [],
      companies: files.companies?.records ?? [],
      policies: files.policies?.records ?? [],
      news: files.news?.records ?? [],
    },
    fileNames.flatMap((file) => files[file]?.problems ?? []),
    new Set(fileNames.filter((file) => files[file] === undefined)),
  );

/**
 * Joined here and not by the library, which would copy parts of the joined objects where it finds them
 * unchanged: an entry must stay the very object that its links and targets refer to.
 */
const useJoined = (
  isReady: boolean,
  { sources, sectors, agencies, companies, policies, news }: Files,
): Dataset | undefined =>
  useMemo(
    () => (isReady ? join({ sources, sectors, agencies, companies, policies, news }) : undefined),
    [isReady, sources, sectors, agencies, companies, policies, news],
  );

/** A file that could not be loaded or read, and how to try again. */
export interface FailedFile {
  readonly file: FileName;
  /** Why; undefined while it is being fetched again. */
  readonly fault: FileFault | undefined;
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
  const results = {
    sources: useQuery(datasetQueries.sources),
    sectors: useQuery(datasetQueries.sectors),
    agencies: useQuery(datasetQueries.agencies),
    companies: useQuery(datasetQueries.companies),
    policies: useQuery(datasetQueries.policies),
    news: useQuery(datasetQueries.news),
  };
  // A file that failed and is being fetched again must not take down what stands.
  const isReady = fileNames.every((file) => results[file].isFetched);
  const dataset = useJoined(isReady, {
    sources: results.sources.data,
    sectors: results.sectors.data,
    agencies: results.agencies.data,
    companies: results.companies.data,
    policies: results.policies.data,
    news: results.news.data,
  });
  if (dataset === undefined) return { state: "loading" };
  const failed = fileNames.flatMap((file) => {
    const { data, error, refetch } = results[file];
    return data === undefined
      ? [
          {
            file,
            fault: error === null ? undefined : fileFaultOf(error),
            retry: () => void refetch(),
          },
        ]
      : [];
  });
  return { state: "ready", dataset, failed };
};
