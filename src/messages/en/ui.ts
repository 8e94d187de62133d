/** What generic parts say by themselves: like them, nothing of policies. */
export const ui = {
  /** The title of the browser's tab; parts may be empty. */
  tabTitle: (title: string, context: string, selection: string): string =>
    [title, context, selection, "China Industries"].filter((part) => part !== "").join(" · "),
  /** Sentences one after the other. */
  sentences: (sentences: readonly string[]): string => sentences.join(" "),
  tidyAddress: "Take it out of the address",
  notLoaded: "this part of the program could not be loaded",
};

/** What tables and links say by themselves. They come with the first view that has any. */
export const tables = {
  newTab: "(opens in a new tab)",
  sortBy: "Sort by",
  descending: "Descending ↓",
  ascending: "Ascending ↑",
  /** Rows of a table that a page leaves out until its script runs. */
  rowsFollow: (count: number): string =>
    count === 1 ? "One more row follows." : `${count} more rows follow.`,
};
