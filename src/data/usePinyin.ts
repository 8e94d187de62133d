import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { startTransition, useEffect, useState } from "react";

import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";

import { loadFile } from "./loadFile.ts";

/** Without its file, or with a broken one, searching works, but not by pinyin. */
export const pinyinQuery = queryOptions({
  queryKey: ["data", "pinyin"],
  queryFn: async ({ signal }) => {
    const json = await loadFile("pinyin", signal);
    // The first load does without.
    return (await import("#domain/schema/pinyinFile.ts")).readPinyin(json) ?? noPinyin;
  },
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: "always",
});

/** The syllables of Chinese names and titles; undefined until it is known whether they can be had. */
export const usePinyin = (): Pinyin | undefined => {
  const client = useQueryClient();
  const [pinyin, setPinyin] = useState(() => client.getQueryData(pinyinQuery.queryKey));
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const read = await client.fetchQuery(pinyinQuery).catch(() => noPinyin);
      // What shows them is all over the page, and none of it is waited for.
      startTransition(() => setPinyin(read));
    };
    void ask();
  }, [client]);
  return pinyin;
};
