import type { Dataset } from "#domain/dataset.ts";
import { normalise } from "#domain/search/fold.ts";
import type { Selection } from "#domain/selection.ts";

import { filterItems, type NamedView, type PaletteItem, standingItems } from "./paletteItems.ts";
import type { PaletteSearch } from "./paletteSearch.ts";

const FOUND = 40;
const MAX_QUERY = 200;

const begins = (label: string, query: string): boolean =>
  ` ${normalise(label)}`.includes(` ${normalise(query)}`);

interface Question {
  readonly query: string;
  readonly search: PaletteSearch;
  readonly selection: Selection;
  readonly dataset: Dataset;
  readonly views: readonly NamedView[];
  /** Actions that the shell adds. */
  readonly actions: readonly PaletteItem[];
}

/** The lines for what was typed: views and actions by that name, then what the data holds. */
export const paletteLines = ({
  query,
  search,
  selection,
  dataset,
  views,
  actions,
}: Question): readonly PaletteItem[] => {
  const standing = [...standingItems(selection, views), ...actions];
  const wanted = query.trim().slice(0, MAX_QUERY);
  if (wanted === "") return standing;
  const found = search(wanted, FOUND);
  return [
    ...standing.filter(({ label }) => begins(label, wanted)),
    ...found,
    ...filterItems(wanted, found, selection, dataset),
  ];
};
