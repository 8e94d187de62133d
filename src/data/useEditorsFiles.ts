import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod/mini";

import { recordOf } from "#domain/schema/recordOf.ts";

import { siteRoot } from "./address.ts";
import { unpacked } from "./unpacked.ts";

const textsByPath = recordOf(z.string());

/** The data set as editors write it, which the site has in one file for the desk. */
const editorsFilesQuery = queryOptions({
  queryKey: ["data", "editing"],
  queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
    // Anew each time: an editor starts from what is published now.
    const response = await fetch(new URL("data/editing.json.deflate", siteRoot), {
      signal,
      cache: "no-cache",
    });
    if (!response.ok || response.body === null)
      throw new Error(`editing.json.deflate: ${response.status}`);
    return new Map(Object.entries(textsByPath.parse(JSON.parse(await unpacked(response.body)))));
  },
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  retry: 1,
  retryDelay: 300,
  networkMode: "always",
});

/** The texts of the files as editors write them, by their paths in `public/data`: `news.json`. */
export const useEditorsFiles = () => useQuery(editorsFilesQuery);
