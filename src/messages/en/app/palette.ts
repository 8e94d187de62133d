import type { SearchExtent } from "#domain/query/filter/textSearch.ts";

/** The palette, which finds anything by name. */
export const palette = {
  title: "Search everything",
  field: "Find a record, target, body, company, view or action",
  hint: "Record, target, body, company, view, action",
  close: "Close",
  found: "Found",
  /** '12 results', or how many of them are shown, with the extent of the search. */
  results: (shown: number, total: number, searched: SearchExtent): string => {
    if (searched === "pending") return "search is loading";
    const count =
      total > shown
        ? `the first ${shown} of ${total} results`
        : `${shown} ${shown === 1 ? "result" : "results"}`;
    if (searched === "titles") return `${count} · only titles are searched`;
    return searched === "without-pinyin" ? `${count} · pinyin not searched` : count;
  },
  keys: " · ↑ ↓ to move, Enter to open, Esc to close",
  kinds: {
    body: "Body",
    company: "Company",
    target: "Target",
    view: "View",
    saved: "Saved view",
    filter: "Filter",
    action: "Action",
  },
  /** Between the parts of the text beside a name. */
  between: " · ",
  /** A body's acronym and its full name. */
  bodyName: (acronym: string, name: string): string => `${acronym} · ${name}`,
  due: (date: string): string => `due ${date}`,
  clearFilters: "Clear all filters",
  only: (body: string): string => `Only ${body}`,
  onThisView: "on this view",
  /** The query in the form of `queryPhrase`. */
  recordsWith: (query: string): string => `Records with ${query}`,
};
