import { type QueryClient, queryOptions } from "@tanstack/react-query";

import type { Day } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ReadFile } from "#domain/dataset/validate.ts";
import { assumptionsOf, judgingSteps } from "#domain/query/filter/judged.ts";
import { prepareSteps } from "#domain/query/filter/prepare.ts";
import { emptySelection } from "#domain/query/selection/selection.ts";
import { type Edition, edition } from "#domain/schema/edition.ts";
import type { FileName } from "#domain/schema/files.ts";
import type { News, Policy } from "#domain/schema/records.ts";
import type { Steps } from "#domain/steps.ts";

import { pause, runInSlices } from "./inSlices.ts";
import { loadFile } from "./loadFile.ts";
import { type Files, joinFilesInSteps, readers } from "./readFiles.ts";
import { pinyinQuery } from "./usePinyin.ts";

// Only this folder knows whether a data set comes in two parts and by year, or as the published files.

/**
 * Structural sharing is off: files are replaced as a whole, and comparing them record by record takes time.
 */
const once = {
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  refetchOnWindowFocus: false,
  // A browser that believes it is offline can still reach its own machine, and a failure has to be shown.
  networkMode: "always",
} as const;

/**
 * The first file of a built site: the newest records of all files, without long texts (`splitTexts`,
 * `splitRecords`). Null where it doesn't exist or was abandoned: then each file is fetched as published.
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

const asRead = async <T>(read: ReadFile<T>): Promise<ReadFile<T>> => read;

/** `checked` reads what only the published file has: its long texts. */
const fileQuery = <T>(
  file: FileName,
  reading: (json: unknown) => Steps<ReadFile<T>>,
  checked: (read: ReadFile<T>) => Promise<ReadFile<T>> = asRead,
) =>
  queryOptions({
    ...once,
    queryKey: ["data", file],
    queryFn: async ({ client, signal }) => {
      const first = await client.fetchQuery(firstQuery);
      // In one go with the others it would block a gesture on a phone.
      await pause();
      return first === null
        ? checked(await runInSlices(reading(await loadFile(file, signal))))
        : runInSlices(reading(first[file]));
    },
    retry: 1,
    retryDelay: 300,
  });

/** Where texts come in a file of their own, `wholeSteps` sets these aside. */
const withoutEarlyTexts = async <T extends Policy | News>(
  read: ReadFile<T>,
): Promise<ReadFile<T>> => {
  const { earlyTextSteps } = await import("#domain/dataset/earlyTexts.ts");
  return runInSlices(earlyTextSteps(read));
};

/** One query per file. */
export const datasetQueries = {
  sources: fileQuery("sources", readers.sources),
  sectors: fileQuery("sectors", readers.sectors),
  agencies: fileQuery("agencies", readers.agencies),
  companies: fileQuery("companies", readers.companies),
  policies: fileQuery("policies", readers.policies, withoutEarlyTexts),
  news: fileQuery("news", readers.news, withoutEarlyTexts),
} as const;

/** The edition of the data set. */
export const editionQuery = queryOptions({
  queryKey: ["data", "dataset"],
  queryFn: async ({ client, signal }): Promise<Edition> => {
    const first = await client.fetchQuery(firstQuery);
    return edition.parse(first?.["dataset"] ?? (await loadFile("dataset", signal)));
  },
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  retry: 1,
  retryDelay: 300,
  networkMode: "always",
});

/** The whole data set, with texts and older records; null where the published files were fetched. */
export const wholeQuery = queryOptions({
  ...once,
  queryKey: ["data", "whole"],
  queryFn: async ({ client, signal }): Promise<Dataset | null> => {
    // Fetched in parallel with the code that joins them. Without a first file nothing waits for them.
    const texts = loadFile("texts", signal);
    texts.catch(() => undefined);
    const { wholeDataset } = await import("./wholeDataset.ts");
    const first = await client.fetchQuery(firstQuery);
    return first && wholeDataset(first, texts, signal);
  },
  retry: false,
});

/** The files that a page needs at first. */
const loadFiles = async (client: QueryClient): Promise<Files> => {
  const [sources, sectors, agencies, companies, policies, news] = await Promise.all([
    client.fetchQuery(datasetQueries.sources),
    client.fetchQuery(datasetQueries.sectors),
    client.fetchQuery(datasetQueries.agencies),
    client.fetchQuery(datasetQueries.companies),
    client.fetchQuery(datasetQueries.policies),
    client.fetchQuery(datasetQueries.news),
    client.fetchQuery(editionQuery),
  ]);
  return { sources, sectors, agencies, companies, policies, news };
};

/** Prepares a data set for filtering and judges it as of a day. */
function* readyingSteps(dataset: Dataset, today: Day): Steps<void> {
  const prepared = yield* prepareSteps(dataset);
  yield* judgingSteps(prepared, assumptionsOf(emptySelection, today));
}

/**
 * Loads what a page needs before it hydrates: the data set, with its long texts where the page `needsTexts`,
 * joined, indexed and judged as of `today`. All of it is done in slices and cached, so that rendering finds
 * it ready.
 * @throws FileError where a file can't be loaded.
 */
export const loadDataset = async (
  client: QueryClient,
  needsTexts: boolean,
  today: Day,
): Promise<void> => {
  const [files, whole] = await Promise.all([
    loadFiles(client),
    needsTexts ? client.fetchQuery(wholeQuery) : null,
  ]);
  const first = await client.fetchQuery(firstQuery);
  const dataset = whole ?? (await runInSlices(joinFilesInSteps(files, first)));
  await runInSlices(readyingSteps(dataset, today));
};

/**
 * Loads the files and the pinyin for a build. Where the build has already joined the `whole` data set, its
 * pages use that one.
 * @throws FileError where a file can't be loaded.
 */
export const loadForBuild = async (client: QueryClient, whole?: Dataset): Promise<void> => {
  await Promise.all([loadFiles(client), client.fetchQuery(pinyinQuery)]);
  if (whole !== undefined) client.setQueryData(wholeQuery.queryKey, whole);
};
