import type { QuotedFrom, TextPage } from "#domain/dataset/primaryText.ts";

const kinds: Readonly<Record<TextPage["is"], string>> = {
  official: "official page",
  copy: "copy",
  translation: "translation",
};

const languages: ReadonlyMap<string, string> = new Map([
  ["zh", "Chinese"],
  ["en", "English"],
  ["fr", "French"],
]);

const pages: Readonly<Record<QuotedFrom, string>> = {
  document: "the document’s official page",
  "copy-of-document": "a copy of the document",
  official: "an official page",
  "official-media": "a report by official media",
  "state-institute": "a page of a state institute",
  "industry-body": "a page of an industry body",
  press: "a press report",
  other: "another source",
};

/** Where the text of a document can be read, and the sentences quoted from it. */
export const primaryText = {
  label: "Full text",
  none: "not found",
  /** After a page: what it is, and its language where that is known. */
  page: ({ is, isTranslated }: TextPage, language: string | undefined): string => {
    const kind = isTranslated ? "copy with a translation" : kinds[is];
    const named = language === undefined ? undefined : languages.get(language);
    return named === undefined ? ` · ${kind}` : ` · ${kind}, in ${named}`;
  },
  unopened: "Official page, not opened by us",
  /** The heading of a quotation. */
  sentence: (isGoal: boolean): string =>
    isGoal ? "The sentence that sets the goal" : "The sentence that sets the target",
  fold: "The sentence that sets it",
  /** Quotation marks within the sentence become single ones. */
  quoted: (sentence: string): string => `“${sentence.replaceAll("“", "‘").replaceAll("”", "’")}”`,
  /** After our translation. */
  ours: " (our translation)",
  /** Before the page of a quotation. */
  from: (from: QuotedFrom, isCopy: boolean): string =>
    isCopy && from !== "copy-of-document"
      ? `Quoted from a copy of ${pages[from]}: `
      : `Quoted from ${pages[from]}: `,
  /** In a row of a table, where the page is that of the row above. */
  samePage: "Quoted from the same page",
  /** After the page: whose text it carries. */
  copyOf: (original: string): string => ` (original: ${original})`,
  between: " · ",
};
