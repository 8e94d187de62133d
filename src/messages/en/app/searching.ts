import type { SearchExtent } from "#domain/query/filter/textSearch.ts";

/** Stands in for a finding where the text has not been searched for everywhere. */
export const searching: Readonly<Partial<Record<SearchExtent, string>>> = {
  pending: "Still searching: only titles so far",
  titles: "Only titles were searched",
};

/** The same where nothing was found, but pinyin is still missing. */
export const nothingWithoutPinyin: string = "Nothing found, but pinyin isn’t searched";
