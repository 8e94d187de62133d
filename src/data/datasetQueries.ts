import { queryOptions } from "@tanstack/react-query";

import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ReadFile } from "#domain/dataset/validate.ts";
import type { FileName } from "#domain/schema/files.ts";

import { pause } from "./inSlices.ts";
import { loadFile } from "./loadFile.ts";
import { readers } from "./readFiles.ts";

/** Files are read anew or not at all; comparing them record by record would only take time. */
const once = {
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  refetchOnWindowFocus: false,
  // A browser that believes to be offline still reaches its own machine, and a failure has to be said.
  networkMode: "always",
} as const;

/**
 * What a built site has of all files at first, in one: each without the texts that come later (`splitTexts`).
 * Null where there is no such file, or it was given up: then each file is fetched as it is published.
 */
export const firstQuery = queryOptions({
  ...once,
  queryKey: ["data", "first"],
  queryFn: async ({ signal }): Promise<Readonly<Record<string, unknown>> | null> => {
    try {
      const json = await loadFile("first", signal);
      return typeof json === "object" && json !== null && "policies" in json ? { ...json } : null;
    } catch (error) {
      if (signal.aborted) throw error;
      return null;
    }
  },
  retry: false,
});

const fileQuery = <T>(file: FileName, read: (json: unknown) => ReadFile<T>) =>
  queryOptions({
    ...once,
    queryKey: ["data", file],
    queryFn: async ({ client, signal }) => {
      const first = await client.fetchQuery(firstQuery);
      // To read all of them in one go would hold up a gesture on a phone.
      await pause();
      return read(first === null ? await loadFile(file, signal) : first[file]);
    },
    retry: 1,
    retryDelay: 300,
  });

/** One query a file. */
export const datasetQueries = {
  sources: fileQuery("sources", readers.sources),
  sectors: fileQuery("sectors", readers.sectors),
  agencies: fileQuery("agencies", readers.agencies),
  companies: fileQuery("companies", readers.companies),
  policies: fileQuery("policies", readers.policies),
  news: fileQuery("news", readers.news),
} as const;

/** The data set with its texts; null where the files came with them. */
export const wholeQuery = queryOptions({
  ...once,
  queryKey: ["data", "whole"],
  queryFn: async ({ client, signal }): Promise<Dataset | null> => {
    // At once with what joins them. Should there be no first file, nobody waits for it.
    const texts = loadFile("texts", signal);
    texts.catch(() => undefined);
    const { wholeDataset } = await import("./wholeDataset.ts");
    const first = await client.fetchQuery(firstQuery);
    return first && wholeDataset(first, texts, signal);
  },
  retry: false,
});
