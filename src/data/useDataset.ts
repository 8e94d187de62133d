import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import type { Dataset } from "#domain/dataset/dataset.ts";

import { type FileFault, fileFaultOf } from "#domain/schema/fileFault.ts";
import { dataQuery } from "./loadDataset.ts";

/** The data set is late, or can't be loaded. */
export interface FailedData {
  /** Why; undefined while it is being fetched. */
  readonly fault: FileFault | undefined;
  readonly retry: () => void;
}

export type DatasetState =
  | { readonly state: "loading" }
  | ({ readonly state: "failed" } & FailedData)
  | { readonly state: "ready"; readonly dataset: Dataset };

/** How long to wait before saying that the data is late, in ms. */
const PATIENCE = 4000;

/** The data set: whole, or not at all. */
export const useDataset = (): DatasetState => {
  const client = useQueryClient();
  const { data, error, isFetching, refetch } = useQuery(dataQuery);
  const [isLate, setLate] = useState(false);
  const isWaiting = data === undefined && isFetching;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isWaiting]);
  if (data !== undefined) return { state: "ready", dataset: data };
  if (isFetching && !isLate && error === null) return { state: "loading" };
  const fault = isFetching || error === null ? undefined : fileFaultOf(error);
  const retry = async (): Promise<void> => {
    // Otherwise what is late would go on to be waited for.
    await client.cancelQueries(dataQuery);
    await refetch();
  };
  return { state: "failed", fault, retry: () => void retry() };
};
