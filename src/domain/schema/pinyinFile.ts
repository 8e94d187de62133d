import * as z from "zod/mini";

import type { Pinyin, PinyinById } from "./pinyin.ts";
import { recordOf } from "./recordOf.ts";

const byRecord = recordOf(z.array(z.string()));

/** The pinyin file as `npm run data:pinyin` writes it, and, as published, with the names of the other language. */
const pinyinFile = z.object({
  sectors: byRecord,
  agencies: byRecord,
  companies: byRecord,
  policies: byRecord,
  news: byRecord,
  otherNames: z.optional(z.object({ records: byRecord, targets: byRecord })),
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
    otherNames: {
      records: mapOf(data.otherNames?.records ?? {}),
      targets: mapOf(data.otherNames?.targets ?? {}),
    },
  };
};
