import { languageOf } from "#languages/languages.ts";

/** The language of this build. */
export const language = languageOf("en");

/** The language of the data’s own texts (summaries, notes, goals), if they aren't written in that of the page. */
export const dataLang: string | undefined = undefined;

/** The language of what remains English in every language (titles and publishers of sources), if it isn't the page's. */
export const citedLang: string | undefined = undefined;

/** The language of the second titles and names, after those in the language of the page. */
export const otherLang: string = "zh-Hans";
