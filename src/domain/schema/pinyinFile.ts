import * as z from "zod/mini";

import { noPinyin, type Pinyin, type PinyinById } from "./pinyin.ts";
import { recordOf } from "./recordOf.ts";

const byRecord = recordOf(z.array(z.string()));

/** The pinyin file, as `npm run data:pinyin` writes it. */
const pinyinFile = z.object({
  sectors: byRecord,
  agencies: byRecord,
  companies: byRecord,
  policies: byRecord,
  news: byRecord,
});

export type PinyinFile = z.infer<typeof pinyinFile>;

const mapOf = (byId: Readonly<Record<string, readonly string[]>>): PinyinById =>
  new Map(Object.entries(byId));

/**
 * Reads the file into maps, so that no id, not even `constructor`, finds inherited properties. Undefined
 * where it is malformed.
 */
export const readPinyin = (json: unknown): Pinyin | undefined => {
  const { success, data } = pinyinFile.safeParse(json);
  if (!success) return undefined;
  return {
    sectors: mapOf(data.sectors),
    agencies: mapOf(data.agencies),
    companies: mapOf(data.companies),
    policies: mapOf(data.policies),
    news: mapOf(data.news),
    otherNames: noPinyin.otherNames,
  };
};

const namesFile = z.object({
  records: byRecord,
  targets: byRecord,
  inRecords: byRecord,
  inTargets: byRecord,
});

/** What is said of records and targets in the other language, from its file; nothing where that is malformed. */
export const readOtherNames = (json: unknown): Pinyin["otherNames"] => {
  const { success, data } = namesFile.safeParse(json);
  return success
    ? {
        records: mapOf(data.records),
        targets: mapOf(data.targets),
        inRecords: mapOf(data.inRecords),
        inTargets: mapOf(data.inTargets),
      }
    : noPinyin.otherNames;
};
