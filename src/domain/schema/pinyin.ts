/** The syllables of the Chinese names of records, by their id. */
export type PinyinById = ReadonlyMap<string, readonly string[]>;

/**
 * Pinyin, prepared when the data is built: for each record that has Chinese names, their syllables
 * without tones, one per character, parted by spaces: `gong xin bu`.
 */
export type Pinyin = Readonly<
  Record<"sectors" | "agencies" | "companies" | "policies" | "news", PinyinById>
>;

const none: PinyinById = new Map();

/** What stands in while the file isn't there: searching works, but not by pinyin. */
export const noPinyin: Pinyin = {
  sectors: none,
  agencies: none,
  companies: none,
  policies: none,
  news: none,
};
