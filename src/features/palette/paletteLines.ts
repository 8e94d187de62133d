import type { SavedView } from "#domain/query/selection/savedViews.ts";
import { isNamed } from "#search/match/isNamed.ts";
import type { Selection } from "#domain/query/selection/selection.ts";

import {
  filterItems,
  type NamedView,
  type PaletteItem,
  savedItem,
  standingItems,
} from "./paletteItems.ts";
import type { PaletteSearch } from "./paletteSearch.ts";

const FOUND = 40;
const MAX_QUERY = 200;

interface Question {
  readonly query: string;
  readonly search: PaletteSearch;
  readonly selection: Selection;
  readonly views: readonly NamedView[];
  readonly saved: readonly SavedView[];
  /** Actions that the shell adds. */
  readonly actions: readonly PaletteItem[];
}

export interface PaletteLines {
  readonly items: readonly PaletteItem[];
  /** How many there are, those beyond the last one shown included. */
  readonly total: number;
}

/** All that a line says, to be searched. */
const textOf = ({ label, details }: PaletteItem): string =>
  [label, ...details].map(({ text }) => text).join(" ");

/** The lines for what was typed: views and actions by that name, then what the data holds. */
export const paletteLines = ({
  query,
  search,
  selection,
  views,
  saved,
  actions,
}: Question): PaletteLines => {
  const standing = [...standingItems(selection, views), ...saved.map(savedItem), ...actions];
  const wanted = query.trim().slice(0, MAX_QUERY);
  if (wanted === "") return { items: standing, total: standing.length };
  const { items: found, total } = search(wanted, FOUND);
  const items = [
    ...standing.filter((item) => isNamed([textOf(item)], wanted)),
    ...found,
    ...filterItems(wanted, found, selection),
  ];
  return { items, total: items.length - found.length + total };
};
