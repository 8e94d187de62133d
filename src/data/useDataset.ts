import { CancelledError, useQuery, useQueryClient } from "@tanstack/react-query";
import { startTransition, useCallback, useEffect, useState } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import { type FileFault, fileFaultOf, fileNames } from "#domain/schema/files.ts";

import { datasetQueries, firstQuery, wholeQuery } from "./loadDataset.ts";
import { joinFiles } from "./readFiles.ts";

/** A file that could not be loaded or read, or is late, and a way to retry. */
export interface MissingFile {
  /** Its name, without `.json`. */
  readonly file: string;
  /** Why; undefined while it is being fetched. */
  readonly fault: FileFault | undefined;
  /** Whether it failed before. */
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

interface Missing {
  /** Files whose records are missing; the rest works. Empty as long as none is late. */
  readonly missing: readonly MissingFile[];
}

export type DatasetState =
  | ({ readonly state: "loading" } & Missing)
  | ({
      readonly state: "ready";
      readonly dataset: Dataset;
      /** Whether the texts that the data set lacks are being loaded. */
      readonly awaitsTexts: boolean;
    } & Missing);

/** How long to wait for the other files once those with the records have arrived, in ms. */
const PATIENCE = 1000;
/**
 * How long to wait for the files with the records, in ms. Then what has arrived is shown, and late files are
 * named.
 */
const LONGEST_PATIENCE = 4000;

const useIsImpatient = (hasRecords: boolean, hasAll: boolean, longest: number): boolean => {
  const [isImpatient, setImpatient] = useState(false);
  useEffect(() => {
    if (hasAll) return undefined;
    const timer = setTimeout(() => setImpatient(true), hasRecords ? PATIENCE : longest);
    return () => clearTimeout(timer);
  }, [hasRecords, hasAll, longest]);
  return isImpatient;
};

/** The files that a page needs at first: those that have arrived, and those that haven't. */
const useFiles = (patience: number) => {
  const client = useQueryClient();
  const first = useQuery(firstQuery);
  const results = {
    sources: useQuery(datasetQueries.sources),
    sectors: useQuery(datasetQueries.sectors),
    agencies: useQuery(datasetQueries.agencies),
    companies: useQuery(datasetQueries.companies),
    policies: useQuery(datasetQueries.policies),
    news: useQuery(datasetQueries.news),
  };
  // Refetching a file that failed must not hide what is shown.
  const { sources, sectors, agencies, companies, policies, news } = results;
  const hasAll = fileNames.every((file) => results[file].isFetched);
  const isImpatient = useIsImpatient(policies.isFetched && news.isFetched, hasAll, patience);
  const isReady = hasAll || (isImpatient && (policies.data ?? news.data) !== undefined);
  const retryFirst = async (): Promise<void> => {
    // From now on each file is fetched separately, as published.
    for (const { queryKey } of [...Object.values(datasetQueries), firstQuery])
      // Cancelled in this order: the files wait for the first one.
      await client.cancelQueries({ queryKey });
    client.setQueryData(firstQuery.queryKey, null);
    await Promise.all(fileNames.map((file) => results[file].refetch()));
  };
  const lateFirst: MissingFile = {
    file: "first",
    fault: undefined,
    hasFailed: false,
    retry: () => void retryFirst(),
  };
  const missing = fileNames.flatMap((file): readonly MissingFile[] => {
    const { data, error, isFetched, refetch } = results[file];
    if (data !== undefined || !(isReady || isImpatient)) return [];
    const retry = async (): Promise<void> => {
      // Otherwise it would still be waiting for the late first file.
      await client.cancelQueries({ queryKey: datasetQueries[file].queryKey });
      await refetch();
    };
    const fault = error === null ? undefined : fileFaultOf(error);
    return [{ file, fault, hasFailed: isFetched, retry: () => void retry() }];
  });
  return {
    files: {
      sources: sources.data,
      sectors: sectors.data,
      agencies: agencies.data,
      companies: companies.data,
      policies: policies.data,
      news: news.data,
    },
    first: first.data,
    isReady,
    missing: first.isPending ? (isImpatient ? [lateFirst] : []) : missing,
  };
};

interface Whole {
  readonly dataset?: Dataset | undefined;
  readonly fault?: FileFault | undefined;
  readonly isLate?: boolean;
}

/** The whole data set, loaded once the page shows its first file. */
const useWhole = (isWanted: boolean): Missing & Pick<Whole, "dataset" | "fault"> => {
  const client = useQueryClient();
  const [{ dataset, fault, isLate = false }, setWhole] = useState<Whole>(() => ({
    dataset: client.getQueryData(wholeQuery.queryKey) ?? undefined,
  }));
  const load = useCallback(async (): Promise<void> => {
    const timer = setTimeout(() => setWhole({ isLate: true }), LONGEST_PATIENCE);
    try {
      const loaded = await client.fetchQuery(wholeQuery);
      // An urgent update during hydration would make React discard server markup.
      startTransition(() => setWhole({ dataset: loaded ?? undefined }));
    } catch (error) {
      // A cancelled query is requested again.
      if (!(error instanceof CancelledError)) setWhole({ fault: fileFaultOf(error) });
    }
    clearTimeout(timer);
  }, [client]);
  const isThere = dataset !== undefined;
  useEffect(() => {
    if (!isWanted || isThere) return undefined;
    // After the page's own requests.
    const timer = setTimeout(() => void load());
    return () => clearTimeout(timer);
  }, [load, isWanted, isThere]);
  const retry = async (): Promise<void> => {
    await client.cancelQueries({ queryKey: wholeQuery.queryKey });
    setWhole({});
    await load();
  };
  const hasFailed = fault !== undefined;
  return {
    dataset,
    fault,
    missing:
      hasFailed || isLate ? [{ file: "texts", fault, hasFailed, retry: () => void retry() }] : [],
  };
};

/**
 * The data set as far as it has arrived. Each file is waited for until it arrives or fails once, up to a
 * limit; then what has arrived is joined and shown. What a site splits off, long texts and older records,
 * follows.
 *
 * @param patience how long to wait for the files with the records, in ms.
 */
export const useDataset = (patience = LONGEST_PATIENCE): DatasetState => {
  const { files, first, isReady, missing: missingFiles } = useFiles(patience);
  const whole = useWhole(isReady && first !== undefined && first !== null);
  const missing = [...missingFiles, ...whole.missing];
  // Joined here and not by the query library, which would copy parts of the joined objects where it finds
  // them unchanged: the links and targets of an entry must refer to that very object.
  const dataset = whole.dataset ?? (isReady ? joinFiles(files, first) : undefined);
  if (dataset === undefined) return { state: "loading", missing };
  const awaitsTexts = !dataset.hasTexts && whole.fault === undefined;
  return { state: "ready", dataset, awaitsTexts, missing };
};
