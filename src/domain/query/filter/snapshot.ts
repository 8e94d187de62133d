import { type FacetKey, facetKeys, facets } from "#domain/query/facets.ts";
import { type BodyPart, type Part, writeBodyPart } from "#domain/query/bodyPart.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { type Bits, countBits, fullBits, pickRows } from "./bits.ts";
import type { IndexColumn, RowSet } from "./column.ts";
import { evaluateFilter, type FilterResult, type FilterQuestion } from "./filterIndex.ts";
import { keepStanding } from "./goalRows.ts";
import {
  assumptionsOf,
  type DayColumns,
  judgeAll,
  type Judged,
  sameAssumptions,
} from "./judged.ts";
import type { Prepared, Table } from "./prepare.ts";
import { spanMask } from "./recordDays.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { SearchExtent, TextHits, TextSearch, TextSearches } from "./textSearch.ts";

/** What narrows a table, besides the facets. */
type QuestionKey = FacetKey | "partners" | "text" | "dates";

/** A table with the result of the selection. */
export interface SelectedTable<Item> {
  readonly shown: readonly Item[];
  /** The whole table, by row. */
  readonly items: readonly Item[];
  /** How many there are without a selection, counted as those shown. */
  readonly total: number;
  readonly result: FilterResult<QuestionKey, Item>;
  /** The same without what is asked of verdicts; undefined where nothing is. Computed on demand. */
  readonly ofAnyVerdict: () => FilterResult<QuestionKey, Item> | undefined;
  /** The rows with each value of a facet, whether they are shown or not. */
  readonly columnOf: (facet: FacetKey) => IndexColumn<Item>;
  /** The rows of each body, by its part in them. */
  readonly bodyColumn: (part: Part) => IndexColumn<Item>;
  /** The hits of the selection's text alone, regardless of other questions; null without a text. */
  readonly text: TextHits<Item> | null;
}

/** Requires all of the bodies in their parts: a column of just these values, each with its rows. */
const partnersQuestion = <Item>(
  partners: readonly BodyPart[],
  bodyColumn: (part: Part) => IndexColumn<Item>,
): FilterQuestion<Item> => {
  const column = new Map<string, RowSet<Item>>();
  for (const { body, part } of partners) {
    const rowSet = bodyColumn(part).get(body);
    if (rowSet !== undefined) column.set(writeBodyPart({ body, part }), rowSet);
  }
  return {
    column,
    choice: { include: partners.map(writeBodyPart), exclude: [] },
    matchAll: true,
  };
};

const ofVerdict: ReadonlySet<QuestionKey> = new Set(
  facets.filter(({ isOfVerdict }) => isOfVerdict).map(({ key }) => key),
);

const sliceOf = <Item>(
  table: Table<Item>,
  onDay: DayColumns<Item>,
  selection: Selection,
  search: TextSearch<Item>,
  keep?: (rows: Bits<Item>) => void,
): SelectedTable<Item> => {
  const { columnOf } = table;
  // Looked up when they are read, as columns may be made only then.
  const bodyColumn = (part: Part) => columnOf(part === "any" ? "agency" : part);
  const facetColumn = (key: FacetKey): IndexColumn<Item> => onDay(key) ?? columnOf(key);
  const questions = new Map<QuestionKey, FilterQuestion<Item>>();
  for (const key of facetKeys) {
    questions.set(key, {
      get column() {
        return key === "agency" ? bodyColumn(selection.role) : facetColumn(key);
      },
      choice: selection.facets[key],
      matchAll: key === "agency" && selection.match === "all",
    });
  }
  questions.set("partners", partnersQuestion(selection.partners, bodyColumn));
  const { days } = table;
  const from = selection.from === undefined ? undefined : parseDate(selection.from)?.start;
  const to = selection.to === undefined ? undefined : parseDate(selection.to)?.end;
  questions.set("dates", { mask: spanMask(days.main, from, to) });
  const text = search(selection.q);
  questions.set("text", { mask: text?.rows ?? null });
  const once = keep && { keep, after: ofVerdict };
  const result = evaluateFilter(table.items.length, questions, once);
  const asksVerdicts = facetKeys.some(
    (key) =>
      ofVerdict.has(key) &&
      selection.facets[key].include.length + selection.facets[key].exclude.length > 0,
  );
  let anyVerdict: typeof result | undefined;
  const all = fullBits<Item>(table.items.length);
  keep?.(all);
  return {
    shown: pickRows(result.mask, table.items),
    items: table.items,
    total: countBits(all),
    result,
    ofAnyVerdict: () => {
      if (!asksVerdicts) return undefined;
      anyVerdict ??= evaluateFilter(
        table.items.length,
        new Map([...questions].filter(([key]) => !ofVerdict.has(key))),
        once,
      );
      return anyVerdict;
    },
    columnOf: facetColumn,
    bodyColumn,
    text,
  };
};

/** The complete input of a view. */
export interface Snapshot {
  /** As of a selected day, what was known by then (`datasetAsKnown`); else all of it. */
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** The reader's calendar day. */
  readonly today: Day;
  /** The as-of day: the selection's, or today. */
  readonly asOf: Day;
  readonly judged: Judged;
  readonly entries: SelectedTable<Entry>;
  /**
   * The targets shown: of each goal the one that stands, or with `count=targets` all. Goals are formed among the
   * targets that match the selection, so that a goal is shown by the newest of those selected; what is asked of a
   * verdict is asked of that one alone.
   */
  readonly targets: SelectedTable<TargetEntry>;
  /** How far the selection's text has been searched for: 'whole' without a text. */
  readonly searched: SearchExtent;
  /** How far a text would be searched for at present. */
  readonly searchable: SearchExtent;
  /** The snapshot of another selection of the same data on the same day. */
  readonly under: (selection: Selection) => Snapshot;
}

/** Whether pinyin might find more than was found: only queries with Latin letters can match it. */
export const lacksPinyin = ({ searched, selection }: Pick<Snapshot, "searched" | "selection">) =>
  searched === "without-pinyin" && /[a-z]/i.test(selection.q);

/** Whether the hits are complete: no part of the search is missing that could find more. */
export const isSearched = (snapshot: Pick<Snapshot, "searched" | "selection">): boolean =>
  snapshot.searched === "whole" ||
  (snapshot.searched === "without-pinyin" && !lacksPinyin(snapshot));

/** How tables and searches are taken as they were known by a day (`asKnown.ts`). */
export interface AsKnown {
  readonly prepare: (whole: Prepared, asOf: Day) => Prepared;
  /** The searches of the whole data set as those of what was known by a day. */
  readonly searches: (searches: TextSearches, known: Dataset) => TextSearches;
}

/**
 * The tables that a selection filters: as of a day, of what was known by then.
 * @throws Error for a selection as of a day without `asKnown`
 */
export const preparedFor = (
  prepared: Prepared,
  { asOf }: Pick<Selection, "asOf">,
  asKnown: AsKnown | undefined,
): Prepared => {
  if (asOf === undefined) return prepared;
  if (asKnown === undefined) throw new Error("preparedFor: as of a day, but without asKnown");
  return asKnown.prepare(prepared, asOf);
};

/**
 * Evaluates a selection of a data set, `prepared`, of which `search` searches the rows. `judged` must be made with
 * the selection's assumptions; it is made anew unless it is of the tables that the selection filters
 * (`preparedFor`). Selections as of a day, here and in `under`, need `asKnown`.
 */
export const takeSnapshot = (
  prepared: Prepared,
  judged: Judged,
  selection: Selection,
  today: Day,
  search: TextSearches,
  asKnown: AsKnown | undefined,
): Snapshot => {
  const asOf = selection.asOf ?? today;
  const own = preparedFor(prepared, selection, asKnown);
  const { dataset } = own;
  const verdicts = judged.of === own ? judged : judgeAll(own, judged.assumptions);
  const searches = own === prepared ? search : (asKnown?.searches(search, dataset) ?? search);
  const entries = sliceOf(own.entries, verdicts.entryColumnOf, selection, searches.entries);
  return {
    dataset,
    selection,
    today,
    asOf,
    judged: verdicts,
    entries,
    targets: sliceOf(
      own.targets,
      verdicts.targetColumnOf,
      selection,
      searches.targets,
      selection.count === "goals" ? keepStanding(own.targets.items, asOf) : undefined,
    ),
    searched: entries.text === null ? "whole" : search.extent,
    searchable: search.extent,
    under: (other) => {
      const assumed = assumptionsOf(other, today);
      const tables = preparedFor(prepared, other, asKnown);
      const judgedAnew =
        verdicts.of === tables && sameAssumptions(assumed, verdicts.assumptions)
          ? verdicts
          : judgeAll(tables, assumed);
      return takeSnapshot(prepared, judgedAnew, other, today, search, asKnown);
    },
  };
};
