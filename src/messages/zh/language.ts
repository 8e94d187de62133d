import { languageOf } from "#languages/languages.ts";
import type * as en from "#messages/language.ts";

export const language: typeof en.language = languageOf("zh");

export const dataLang: typeof en.dataLang = undefined;

export const citedLang: typeof en.citedLang = "en";

export const otherLang: typeof en.otherLang = "en";
