import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";

import { type EditorsData, type FileName, fileNames } from "#domain/schema/files.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { recordOf } from "#domain/schema/recordOf.ts";
import type { Steps } from "#domain/steps.ts";

import { siteRoot } from "./address.ts";
import { pause, runInSlices } from "./inSlices.ts";
import { unpacked } from "./unpacked.ts";

const textsByPath = recordOf(z.string());

/** Reads what the site packs into one file, a file a step: editors may already be typing. */
function* readingSteps(packed: string): Steps<EditorsData> {
  yield;
  const texts = new Map(Object.entries(textsByPath.parse(JSON.parse(packed))));
  const files = new Map<FileName, unknown>();
  for (const name of fileNames) {
    yield;
    files.set(name, JSON.parse(texts.get(`${name}.json`) ?? "{}"));
  }
  return { texts, files: perFile((name) => files.get(name)) };
}

const editorsFilesQuery = queryOptions({
  queryKey: ["data", "editing"],
  queryFn: async ({ signal }): Promise<EditorsData> => {
    // Anew each time: an editor starts from what is published now.
    const response = await fetch(new URL("data/editing.json.deflate", siteRoot), {
      signal,
      cache: "no-cache",
    });
    if (!response.ok || response.body === null)
      throw new Error(`editing.json.deflate: ${response.status}`);
    const packed = await unpacked(response.body);
    await pause();
    return runInSlices(readingSteps(packed));
  },
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  refetchOnWindowFocus: false,
  retry: 1,
  retryDelay: 300,
  networkMode: "always",
});

/** The data set as editors write it, which the site has in one file for the desk. */
export const useEditorsFiles = () => useQuery(editorsFilesQuery);
