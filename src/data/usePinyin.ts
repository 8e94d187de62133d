import { queryOptions, useQuery } from "@tanstack/react-query";

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
  const { data, isPending } = useQuery(pinyinQuery);
  return isPending ? undefined : (data ?? noPinyin);
};
