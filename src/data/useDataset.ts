import { queryOptions, useQueries, type UseQueryResult } from "@tanstack/react-query";

import { buildDataset, type Dataset } from "#domain/dataset.ts";
import { type FileName, fileNames, recordSchemas } from "#domain/schema/files.ts";
import type { Agency, Company, News, Policy, Source } from "#domain/schema/records.ts";
import { readRecords, type ReadFile } from "#domain/validate.ts";

import { loadFile } from "./loadFile.ts";

const fileQuery = <T>(file: FileName, read: (json: unknown) => ReadFile<T>) =>
  queryOptions({
    queryKey: ["data", file],
    queryFn: async ({ signal }) => read(await loadFile(file, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: 1,
    retryDelay: 300,
  });

const queries = [
  fileQuery("sources", (json) => readRecords("sources", recordSchemas.sources, json)),
  fileQuery("agencies", (json) => readRecords("agencies", recordSchemas.agencies, json)),
  fileQuery("companies", (json) => readRecords("companies", recordSchemas.companies, json)),
  fileQuery("policies", (json) => readRecords("policies", recordSchemas.policies, json)),
  fileQuery("news", (json) => readRecords("news", recordSchemas.news, json)),
] as const;

/** A file that could not be loaded or read, and how to try again. */
export interface FailedFile {
  readonly file: FileName;
  readonly reason: string;
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

type Result<T> = UseQueryResult<ReadFile<T>>;

const recordsOf = <T>({ data }: Result<T>): readonly T[] => data?.records ?? [];

type Results = readonly [
  Result<Source>,
  Result<Agency>,
  Result<Company>,
  Result<Policy>,
  Result<News>,
];

/** A stable function, so that the data set is joined once per change and not once per render. */
const combine = (results: Results): DatasetState => {
  // A file that failed and is being fetched again must not take down what stands.
  if (results.some(({ isFetched }) => !isFetched)) return { state: "loading" };
  const [sources, agencies, companies, policies, news] = results;
  const failed = results.flatMap(({ error, refetch }, at) => {
    const file = fileNames[at];
    return error === null || file === undefined
      ? []
      : [{ file, reason: error.message, retry: () => void refetch() }];
  });
  const tables = {
    sources: recordsOf(sources),
    agencies: recordsOf(agencies),
    companies: recordsOf(companies),
    policies: recordsOf(policies),
    news: recordsOf(news),
  };
  const problems = results.flatMap(({ data }) => data?.problems ?? []);
  return { state: "ready", dataset: buildDataset(tables, problems), failed };
};

/** Waits until each file has arrived or failed once, then joins what there is. */
export const useDataset = (): DatasetState => useQueries({ queries, combine });
