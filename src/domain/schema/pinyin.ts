import * as z from "zod/mini";

const byRecord = z.record(z.string(), z.array(z.string()));

/** The file with the pinyin, as `npm run data:pinyin` writes it. */
const pinyinFile = z.object({
  sectors: byRecord,
  agencies: byRecord,
  companies: byRecord,
  policies: byRecord,
  news: byRecord,
});

export type PinyinFile = z.infer<typeof pinyinFile>;

/** The syllables of the Chinese names of records, by their id. */
export type PinyinById = ReadonlyMap<string, readonly string[]>;

/**
 * Pinyin, prepared when the data is built: for each record that has Chinese names, their syllables
 * without tones, one per character, parted by spaces: `gong xin bu`.
 */
export type Pinyin = Readonly<Record<keyof PinyinFile, PinyinById>>;

const mapOf = (byId: Readonly<Record<string, readonly string[]>>): PinyinById =>
  new Map(Object.entries(byId));

/** Reads the file into maps: any id, `constructor` too, finds its own syllables or none. */
export const readPinyin = (json: unknown): Pinyin | undefined => {
  const { success, data } = pinyinFile.safeParse(json);
  if (!success) return undefined;
  return {
    sectors: mapOf(data.sectors),
    agencies: mapOf(data.agencies),
    companies: mapOf(data.companies),
    policies: mapOf(data.policies),
    news: mapOf(data.news),
  };
};

const none: PinyinById = new Map();

/** What stands in while the file isn't there: searching works, but not by pinyin. */
export const noPinyin: Pinyin = {
  sectors: none,
  agencies: none,
  companies: none,
  policies: none,
  news: none,
};
