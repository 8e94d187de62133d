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
