import { languageOf } from "#languages/languages.ts";

/** The language of this build. */
export const language = languageOf("en");

/** The language of the data’s own texts (summaries, notes, goals), where it isn't that of the page. */
export const dataLang: string | undefined = undefined;

/** The language of titles and names that stand beside those in the page's. */
export const otherLang: string = "zh-Hans";
