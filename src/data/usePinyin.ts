import { queryOptions, useQuery } from "@tanstack/react-query";

import { noPinyin, type Pinyin, readPinyin } from "#domain/schema/pinyin.ts";

import { dataAddress } from "./address.ts";

/** Without its file, or with a broken one, searching works, but not by pinyin. */
const loadPinyin = async (signal: AbortSignal): Promise<Pinyin> => {
  const response = await fetch(dataAddress("pinyin.json"), { signal });
  return (response.ok ? readPinyin(await response.json()) : undefined) ?? noPinyin;
};

const query = queryOptions({
  queryKey: ["data", "pinyin"],
  queryFn: ({ signal }) => loadPinyin(signal),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: "always",
});

/** The syllables of Chinese names and titles; undefined until it is known whether they can be had. */
export const usePinyin = (): Pinyin | undefined => {
  const { data, isPending } = useQuery(query);
  return isPending ? undefined : (data ?? noPinyin);
};
