import { queryOptions, useQuery } from "@tanstack/react-query";

import { noPinyin, type Pinyin, readPinyin } from "#domain/schema/pinyin.ts";

import { loadFile } from "./loadFile.ts";

/** Without its file, or with a broken one, searching works, but not by pinyin. */
export const pinyinQuery = queryOptions({
  queryKey: ["data", "pinyin"],
  queryFn: async ({ signal }) => readPinyin(await loadFile("pinyin", signal)) ?? noPinyin,
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: "always",
});

/** The syllables of Chinese names and titles; undefined until it is known whether they can be had. */
export const usePinyin = (): Pinyin | undefined => {
  const { data, isPending } = useQuery(pinyinQuery);
  return isPending ? undefined : (data ?? noPinyin);
};
