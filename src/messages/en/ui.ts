import { subject } from "#languages/subject.ts";

/** The texts of generic components, which say nothing of policies. */
export const ui = {
  /** The title of the browser's tab; parts may be empty. */
  tabTitle: (title: string, context: string, selection: string): string =>
    [title, context, selection, subject().site].filter((part) => part !== "").join(" · "),
  betweenSentences: " ",
  sentences: (sentences: readonly string[]): string => sentences.join(ui.betweenSentences),
  tidyAddress: "Remove it from the address",
  notLoaded: "this part of the program could not be loaded",
};

/** The texts of tables and links, loaded with the first view that has any. */
export const tables = {
  newTab: "(opens in a new tab)",
  sortBy: "Sort by",
  descending: "Descending ↓",
  ascending: "Ascending ↑",
  /** For the rows that a prerendered page leaves out until hydration. */
  rowsFollow: (count: number): string =>
    count === 1 ? "One more row follows." : `${count} more rows follow.`,
};
