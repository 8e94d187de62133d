import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { startTransition, useEffect, useState } from "react";

import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";

import { loadFile } from "./loadFile.ts";

/** Without this file, or with a malformed one, search works, but not by pinyin. */
export const pinyinQuery = queryOptions({
  queryKey: ["data", "pinyin"],
  queryFn: async ({ signal }) => {
    const json = await loadFile("pinyin", signal);
    // Imported dynamically, as the first load doesn't need it.
    return (await import("#domain/schema/pinyinFile.ts")).readPinyin(json) ?? noPinyin;
  },
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: "always",
});

/** The syllables of Chinese names and titles; undefined until they are loaded or have failed to load. */
export const usePinyin = (): Pinyin | undefined => {
  const client = useQueryClient();
  const [pinyin, setPinyin] = useState(() => client.getQueryData(pinyinQuery.queryKey));
  useEffect(() => {
    const load = async (): Promise<void> => {
      const read = await client.fetchQuery(pinyinQuery).catch(() => noPinyin);
      // It is used all over the page, and nothing waits for it.
      startTransition(() => setPinyin(read));
    };
    void load();
  }, [client]);
  return pinyin;
};
