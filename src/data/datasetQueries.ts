import { queryOptions } from "@tanstack/react-query";

import { buildDataset, type Dataset } from "#domain/dataset/dataset.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import { readRecords, type ReadFile } from "#domain/dataset/validate.ts";
import { type FileName, fileNames, laterLink, recordSchemas } from "#domain/schema/files.ts";
import type { Source } from "#domain/schema/records.ts";

import { loadFile } from "./loadFile.ts";

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
      return read(first === null ? await loadFile(file, signal) : first[file]);
    },
    retry: 1,
    retryDelay: 300,
  });

/** Reads the records of a file, by the name of that. */
export const readers = {
  sources: (json: unknown) => readRecords("sources", recordSchemas.sources, json),
  sectors: (json: unknown) => readRecords("sectors", recordSchemas.sectors, json),
  agencies: (json: unknown) => readRecords("agencies", recordSchemas.agencies, json),
  companies: (json: unknown) => readRecords("companies", recordSchemas.companies, json),
  policies: (json: unknown) => readRecords("policies", recordSchemas.policies, json),
  news: (json: unknown) => readRecords("news", recordSchemas.news, json),
} as const;

/** One query a file. */
export const datasetQueries = {
  sources: fileQuery("sources", readers.sources),
  sectors: fileQuery("sectors", readers.sectors),
  agencies: fileQuery("agencies", readers.agencies),
  companies: fileQuery("companies", readers.companies),
  policies: fileQuery("policies", readers.policies),
  news: fileQuery("news", readers.news),
} as const;

/** The files as far as they are there. */
export type Files = {
  readonly [File in FileName]: ReadFile<Tables[File][number]> | undefined;
};

/** Nothing leads to an address that hasn't come yet. */
const withoutStub = ({ link, ...rest }: Source): Source =>
  link === undefined || link === laterLink ? rest : { ...rest, link };

/** The data set of the files there are; those that are missing are named in it. */
export const joined = (files: Files, hasTexts: boolean): Dataset => {
  const sources = files.sources?.records ?? [];
  return buildDataset(
    {
      sources: hasTexts ? sources : sources.map(withoutStub),
      sectors: files.sectors?.records ?? [],
      agencies: files.agencies?.records ?? [],
      companies: files.companies?.records ?? [],
      policies: files.policies?.records ?? [],
      news: files.news?.records ?? [],
    },
    fileNames.flatMap((file) => files[file]?.problems ?? []),
    new Set(fileNames.filter((file) => files[file] === undefined)),
    hasTexts,
  );
};

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
