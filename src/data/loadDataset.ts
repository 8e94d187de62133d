import { type QueryClient, queryOptions } from "@tanstack/react-query";

import type { Day } from "#domain/calendar/dates.ts";
import type { DataFile } from "#domain/dataset/dataFile.ts";
import { type Dataset, joiningSteps } from "#domain/dataset/dataset.ts";
import { assumptionsOf, judgingSteps } from "#domain/query/filter/judged.ts";
import { prepareSteps } from "#domain/query/filter/prepare.ts";
import { emptySelection } from "#domain/query/selection/selection.ts";

import { runInSlices } from "./inSlices.ts";
import { loadFile } from "./loadFile.ts";
import { pinyinQuery } from "./usePinyin.ts";

/** The data set that pages show. @throws FileError where its file can't be loaded */
export const dataQuery = queryOptions({
  queryKey: ["data"],
  queryFn: async ({ signal }): Promise<Dataset> => {
    // The build has validated it, and so has what reads a reader's own files.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { edition, tables, problems } = (await loadFile("data", signal)) as DataFile;
    // In slices: in one go it would block a gesture on a phone.
    const dataset = await runInSlices(joiningSteps(tables, problems, edition));
    await runInSlices(prepareSteps(dataset));
    return dataset;
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // It is replaced as a whole, and comparing it record by record takes time.
  structuralSharing: false,
  refetchOnWindowFocus: false,
  // A browser that believes it is offline can still reach its own machine, and a failure has to be shown.
  networkMode: "always",
  retry: 1,
  retryDelay: 300,
});

/**
 * Loads what a page needs before the app takes its place: the data set, judged as of `today`. All of it is done in
 * slices and cached, so that rendering finds it ready.
 * @throws FileError where it can't be loaded.
 */
export const loadDataset = async (client: QueryClient, today: Day): Promise<void> => {
  const dataset = await client.fetchQuery(dataQuery);
  const prepared = await runInSlices(prepareSteps(dataset));
  await runInSlices(judgingSteps(prepared, assumptionsOf(emptySelection, today)));
};

/** Gives a client what a build has read already, and loads the pinyin. @throws FileError where that can't be loaded. */
export const loadForBuild = async (client: QueryClient, dataset: Dataset): Promise<void> => {
  client.setQueryData(dataQuery.queryKey, dataset);
  await client.fetchQuery(pinyinQuery);
};
