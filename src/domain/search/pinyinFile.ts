import * as z from "zod/mini";

const byRecord = z.record(z.string(), z.array(z.string()));

/**
 * Pinyin, prepared when the data is built: for each record that has Chinese names, their syllables
 * without tones, one per character, parted by spaces: `gong xin bu`.
 */
export const pinyinFile = z.object({
  agencies: byRecord,
  companies: byRecord,
  policies: byRecord,
  news: byRecord,
});

export type PinyinFile = z.infer<typeof pinyinFile>;

/** What stands in while the file isn't there: searching works, but not by pinyin. */
export const noPinyin: PinyinFile = { agencies: {}, companies: {}, policies: {}, news: {} };
