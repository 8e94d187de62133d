import type { SearchExtent } from "#domain/query/filter/textSearch.ts";

import { counted, countOf } from "#messages/words/numbers.ts";

/** The list below the search field: all that a text finds, by kind. */
export const search = {
  found: "Found",
  groups: {
    data: { records: "Records", targets: "Targets", bodies: "Bodies", companies: "Companies" },
    actions: "Pages and actions",
    filter: "Filters",
  },
  /** What shows all of a group, by their number. */
  all: {
    records: (count: number): string => `All ${countOf.records(count)}`,
    targets: (count: number): string => `All ${countOf.targets(count)}`,
    bodies: (count: number): string => `All ${counted(count, "body", "bodies")}`,
    companies: (count: number): string => `All ${counted(count, "company", "companies")}`,
  },
  /** '12 results', with the extent of the search; none where nothing was searched for. */
  results: (total: number, searched: SearchExtent): string => {
    if (searched === "pending") return "search is loading";
    const count = counted(total, "result");
    if (searched === "titles") return `${count} · only titles are searched`;
    return searched === "without-pinyin" ? `${count} · pinyin not searched` : count;
  },
  keys: "↑ ↓ to move, Enter to open, Esc to close",
  /** The key that filters by what was typed. */
  filterKey: "Shift+Enter",
  kinds: { view: "Page", saved: "Saved view", action: "Action" },
  /** Between the parts of the text beside a name. */
  between: " · ",
  /** A body's acronym and its full name. */
  bodyName: (acronym: string, name: string): string => `${acronym} · ${name}`,
  due: (date: string): string => `due ${date}`,
  /** Of a target for whose goal that of another document stands. */
  countsElsewhere: "set again since",
  clearFilters: "Clear all filters",
  /** A query in the form of `queryPhrase`, or the name of a body. */
  filterBy: (what: string): string => `Filter the views by ${what}`,
};
