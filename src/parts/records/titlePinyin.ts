import { createContext, use } from "react";

import type { Entry } from "#domain/dataset/entry.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";

const PinyinContext = createContext<Pinyin | undefined>(undefined);

/** Provides the pinyin of Chinese titles to views, once loaded. */
export const PinyinProvider = PinyinContext;

/** The pinyin of all Chinese names and titles, once loaded. */
export const useNamePinyin = (): Pinyin | undefined => use(PinyinContext);

/** The pinyin of a record's Chinese title, a syllable per character; undefined where it isn't known. */
export const useTitlePinyin = ({ id, record }: Entry): string | undefined =>
  useNamePinyin()?.[record.kind === "policy" ? "policies" : "news"].get(id)?.[0];
