import { queryOptions, useQuery } from "@tanstack/react-query";

import { noPinyin, pinyinFile, type PinyinFile } from "#domain/search/pinyinFile.ts";

import { dataAddress } from "./address.ts";

/** Without its file, or with a broken one, searching works, but not by pinyin. */
const loadPinyin = async (signal: AbortSignal): Promise<PinyinFile> => {
  const response = await fetch(dataAddress("pinyin.json"), { signal });
  const read = pinyinFile.safeParse(response.ok ? await response.json() : undefined);
  return read.success ? read.data : noPinyin;
};

const query = queryOptions({
  queryKey: ["data", "pinyin"],
  queryFn: ({ signal }) => loadPinyin(signal),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

/** The syllables of Chinese names and titles; undefined until it is known whether they can be had. */
export const usePinyin = (): PinyinFile | undefined => {
  const { data, isPending } = useQuery(query);
  return isPending ? undefined : (data ?? noPinyin);
};
