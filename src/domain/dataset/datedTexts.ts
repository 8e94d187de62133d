import type { DatedText } from "#domain/schema/common.ts";

/** Dated texts as one paragraph. */
export const joinTexts = (texts: readonly DatedText[]): string =>
  texts.map(({ text }) => text).join(" ");
