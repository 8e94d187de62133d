import { CancelledError, useQuery, useQueryClient } from "@tanstack/react-query";
import { startTransition, useCallback, useEffect, useState } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";
import { type FileFault, fileFaultOf, type FileName, fileNames } from "#domain/schema/files.ts";

import { datasetQueries, firstQuery, wholeQuery } from "./datasetQueries.ts";
import { joined } from "./readFiles.ts";

/** A file that could not be loaded or read, or is late, and how to try again. */
export interface MissingFile {
  readonly file: FileName | "first" | "texts";
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
  | ({
      readonly state: "ready";
      readonly dataset: Dataset;
      /** Whether the texts that the data set lacks are on their way. */
      readonly awaitsTexts: boolean;
    } & Missing);

/** So long, in ms, the rest of the files is waited for once those with the records are there, */
const PATIENCE = 1000;
/** and so long those. Then what there is is shown, and what is late is named. */
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

interface Whole {
  readonly dataset?: Dataset | undefined;
  readonly fault?: FileFault | undefined;
  readonly isLate?: boolean;
}

/** The data set with its texts, asked for once the page stands without them. */
const useWhole = (isWanted: boolean): Whole & { readonly retry: () => void } => {
  const client = useQueryClient();
  const [whole, setWhole] = useState<Whole>(() => ({
    dataset: client.getQueryData(wholeQuery.queryKey) ?? undefined,
  }));
  const ask = useCallback(async (): Promise<void> => {
    const timer = setTimeout(() => setWhole({ isLate: true }), LONGEST_PATIENCE);
    try {
      const dataset = await client.fetchQuery(wholeQuery);
      // Not at once: parts of the page that are still to be taken over would be thrown away.
      startTransition(() => setWhole({ dataset: dataset ?? undefined }));
    } catch (error) {
      // One that was given up is asked for again.
      if (!(error instanceof CancelledError)) setWhole({ fault: fileFaultOf(error) });
    }
    clearTimeout(timer);
  }, [client]);
  const isThere = whole.dataset !== undefined;
  useEffect(() => {
    if (!isWanted || isThere) return undefined;
    // What the page itself needs is asked for before.
    const timer = setTimeout(() => void ask());
    return () => clearTimeout(timer);
  }, [ask, isWanted, isThere]);
  const retry = async (): Promise<void> => {
    await client.cancelQueries({ queryKey: wholeQuery.queryKey });
    setWhole({});
    await ask();
  };
  return { ...whole, retry: () => void retry() };
};

/**
 * Waits a while until each file has arrived or failed once, then joins what there is. What a built site has
 * in its first file stands without its texts and, in a large data set, without older records, which follow.
 */
export const useDataset = (patience = LONGEST_PATIENCE): DatasetState => {
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
  // A file that failed and is being fetched again must not take down what stands.
  const { policies, news } = results;
  const hasAll = fileNames.every((file) => results[file].isFetched);
  const isImpatient = useIsImpatient(policies.isFetched && news.isFetched, hasAll, patience);
  const isReady = hasAll || (isImpatient && (policies.data ?? news.data) !== undefined);
  const isSplit = first.data !== undefined && first.data !== null;
  const whole = useWhole(isReady && isSplit);
  // Joined here and not by the library, which would copy parts of the joined objects where it finds them
  // unchanged: an entry must stay the very object that its links and targets refer to.
  const dataset =
    whole.dataset ??
    (isReady
      ? joined(
          {
            sources: results.sources.data,
            sectors: results.sectors.data,
            agencies: results.agencies.data,
            companies: results.companies.data,
            policies: policies.data,
            news: news.data,
          },
          first.data,
        )
      : undefined);
  const retryFirst = async (): Promise<void> => {
    // From now on each file by itself, as it is published.
    for (const { queryKey } of [...Object.values(datasetQueries), firstQuery])
      // Each in its turn: the files wait for the first one.
      // oxlint-disable-next-line no-await-in-loop
      await client.cancelQueries({ queryKey });
    client.setQueryData(firstQuery.queryKey, null);
    await Promise.all(fileNames.map((file) => results[file].refetch()));
  };
  const missing: MissingFile[] = fileNames.flatMap((file) => {
    const { data, error, isFetched, refetch } = results[file];
    if (first.isPending || data !== undefined || !(isReady || isImpatient)) return [];
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
  if (first.isPending && isImpatient)
    missing.push({
      file: "first",
      fault: undefined,
      hasFailed: false,
      retry: () => void retryFirst(),
    });
  if (whole.fault !== undefined || whole.isLate === true)
    missing.push({
      file: "texts",
      fault: whole.fault,
      hasFailed: whole.fault !== undefined,
      retry: whole.retry,
    });
  return dataset === undefined
    ? { state: "loading", missing }
    : {
        state: "ready",
        dataset,
        awaitsTexts: !dataset.hasTexts && whole.fault === undefined,
        missing,
      };
};
