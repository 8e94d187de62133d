/** What tells a target from others of its name. */
export const targetNames = {
  /** Where the same document sets the metric for another year too. */
  dueApart: (year: string): string => `due ${year}`,
  /** A name with the document and the year that it takes to tell it. */
  apart: (parts: readonly string[]): string => parts.join(", "),
};
