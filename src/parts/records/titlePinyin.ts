import { createContext, use } from "react";

import type { Entry } from "#domain/dataset/entry.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";

const PinyinContext = createContext<Pinyin | undefined>(undefined);

/** Gives views the syllables of Chinese titles, once they are loaded. */
export const PinyinProvider = PinyinContext;

/** The syllables of all Chinese names and titles, as far as they are loaded. */
export const useNamePinyin = (): Pinyin | undefined => use(PinyinContext);

/** The syllables of a record's Chinese title, one per character; undefined where they aren't known. */
export const useTitlePinyin = ({ id, record }: Entry): string | undefined =>
  useNamePinyin()?.[record.kind === "policy" ? "policies" : "news"].get(id)?.[0];
