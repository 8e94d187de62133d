import type { SavedView } from "#domain/query/selection/savedViews.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { search } from "#messages/app/search.ts";
import { isNamed } from "#search/isNamed.ts";

import type { DataSearch } from "./dataSearch.ts";
import {
  allItem,
  type DataKind,
  filterItems,
  type NamedView,
  savedItem,
  type SearchItem,
  viewAndActionItems,
} from "./searchItems.ts";

/** The most entries of a kind, and of one that is shown whole. */
const MOST: Readonly<Record<DataKind, number>> = {
  records: 4,
  targets: 4,
  bodies: 3,
  companies: 3,
};
const MOST_OPEN = 200;
const MOST_ACTIONS = 4;

/** The fewest letters, or Chinese characters, of a query for which pages and actions are searched by name. */
const NAMES_FROM = { latin: 3, han: 2 };

const LONGEST = 200;

/** What the results depend on. */
export interface ResultInput {
  readonly query: string;
  readonly search: DataSearch;
  readonly selection: Selection;
  /** Whether more may be found once the search is loaded. */
  readonly isPending: boolean;
  /** The kind that is shown whole. */
  readonly opened: DataKind | undefined;
  readonly views: readonly NamedView[];
  readonly saved: readonly SavedView[];
  /** Actions that the app adds. */
  readonly actions: readonly SearchItem[];
  /** The list that a filter applies to: of this page, else of the records. */
  readonly listPath: string;
}

interface ResultGroup {
  readonly name: string;
  /** Their number, including those beyond the last one shown; undefined where all are always shown. */
  readonly total?: number;
  readonly items: readonly SearchItem[];
}

interface Results {
  readonly groups: readonly ResultGroup[];
  /** How many there are in all; filters aren't results. */
  readonly total: number;
}

/** Whether a name begins with what was typed, and that is long enough to mean it. */
const isBegun = ({ label }: SearchItem, wanted: string): boolean =>
  wanted.length >= (/\p{Script=Han}/u.test(wanted) ? NAMES_FROM.han : NAMES_FROM.latin) &&
  label.text.toLowerCase().startsWith(wanted.toLowerCase());

/**
 * All that a text finds, the first being the best: pages and actions whose name it begins, then the data by kind,
 * then other pages and actions, and last the filters. Without a text, all pages and actions.
 */
export const resultGroups = ({
  query,
  search: find,
  selection,
  isPending,
  opened,
  views,
  saved,
  actions,
  listPath,
}: ResultInput): Results => {
  const standing = [...viewAndActionItems(selection, views), ...saved.map(savedItem), ...actions];
  const wanted = query.trim().slice(0, LONGEST);
  if (wanted === "") {
    return { groups: [{ name: search.groups.actions, items: standing }], total: standing.length };
  }
  const found = find(wanted, (kind) => (kind === opened ? MOST_OPEN : MOST[kind]));
  const begun = standing.filter((item) => isBegun(item, wanted));
  const named = standing.filter(
    (item) => !begun.includes(item) && isNamed([item.label.text], wanted),
  );
  const ofActions = (items: readonly SearchItem[]): readonly ResultGroup[] =>
    items.length === 0
      ? []
      : [{ name: search.groups.actions, items: items.slice(0, MOST_ACTIONS) }];
  const data = found.map(({ kind, total, items }) => ({
    name: search.groups.data[kind],
    total,
    items:
      items.length < total && kind !== opened
        ? [...items, allItem(kind, total, wanted, selection)]
        : items,
  }));
  const total = found.reduce((sum, one) => sum + one.total, begun.length + named.length);
  const [first] = found;
  const filters =
    first === undefined && !isPending
      ? []
      : filterItems(wanted, first?.items[0]?.body, selection, listPath);
  return {
    groups: [
      ...(begun.length === 0 ? [] : ofActions([...begun, ...named])),
      ...data,
      ...(begun.length === 0 ? ofActions(named) : []),
      ...(filters.length === 0 ? [] : [{ name: search.groups.filter, items: filters }]),
    ],
    total,
  };
};
