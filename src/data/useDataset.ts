import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";

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

/** A file that could not be loaded or read, or is late, and how to try again. */
export interface MissingFile {
  readonly file: FileName;
  /** Why; undefined while it is being fetched. */
  readonly fault: FileFault | undefined;
  /** Whether it failed before. */
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

interface Missing {
  /** Files whose records are missing; the rest works. None as long as it is early days. */
  readonly missing: readonly MissingFile[];
}

export type DatasetState =
  | ({ readonly state: "loading" } & Missing)
  | ({ readonly state: "ready"; readonly dataset: Dataset } & Missing);

/** So long, in ms, the rest of the files is waited for once those with the records are there, */
const PATIENCE = 1000;
/** and so long those. Then what there is is shown, and what is late is named. */
const LONGEST_PATIENCE = 4000;

const useIsImpatient = (hasRecords: boolean, hasAll: boolean): boolean => {
  const [isImpatient, setImpatient] = useState(false);
  useEffect(() => {
    if (hasAll) return undefined;
    const timer = setTimeout(() => setImpatient(true), hasRecords ? PATIENCE : LONGEST_PATIENCE);
    return () => clearTimeout(timer);
  }, [hasRecords, hasAll]);
  return isImpatient;
};

/** Waits a while until each file has arrived or failed once, then joins what there is. */
export const useDataset = (): DatasetState => {
  const client = useQueryClient();
  const results = {
    sources: useQuery(datasetQueries.sources),
    sectors: useQuery(datasetQueries.sectors),
    agencies: useQuery(datasetQueries.agencies),
    companies: useQuery(datasetQueries.companies),
    policies: useQuery(datasetQueries.policies),
    news: useQuery(datasetQueries.news),
  };
  // A file that failed and is being fetched again must not take down what stands.
  const { policies, news } = results;
  const hasAll = fileNames.every((file) => results[file].isFetched);
  const isImpatient = useIsImpatient(policies.isFetched && news.isFetched, hasAll);
  const isReady = hasAll || (isImpatient && (policies.data ?? news.data) !== undefined);
  const dataset = useJoined(isReady, {
    sources: results.sources.data,
    sectors: results.sectors.data,
    agencies: results.agencies.data,
    companies: results.companies.data,
    policies: policies.data,
    news: news.data,
  });
  const missing = fileNames.flatMap((file) => {
    const { data, error, isFetched, refetch } = results[file];
    if (data !== undefined || !(isReady || isImpatient)) return [];
    const retry = async (): Promise<void> => {
      // Else it would go on waiting for the one that is late.
      await client.cancelQueries({ queryKey: datasetQueries[file].queryKey });
      await refetch();
    };
    return {
      file,
      fault: error === null ? undefined : fileFaultOf(error),
      hasFailed: isFetched,
      retry: () => void retry(),
    };
  });
  return dataset === undefined
    ? { state: "loading", missing }
    : { state: "ready", dataset, missing };
};
