import { type BodyPart, type Part, parts, writeBodyPart } from "./bodyPart.ts";
import type { Dataset } from "./dataset.ts";
import { type Day, parseDate } from "./dates.ts";
import type { Entry, TargetEntry } from "./entry.ts";
import {
  bodiesInPart,
  entryFacets,
  type StaticFacetKey,
  statusesOf,
  targetFacets,
} from "./facets.ts";
import { pickRows } from "./filter/bits.ts";
import {
  buildColumns,
  type Column,
  emptyColumn,
  type Holders,
  type ValuesOf,
} from "./filter/column.ts";
import { answer, type FilterResult, type Question, spanMask } from "./filter/filterIndex.ts";
import { type Assumptions, judge, type Judgement } from "./pace/judge.ts";
import { type FacetKey, facetKeys, type Selection } from "./selection.ts";
import type { TextHits, TextSearch, TextSearches } from "./textSearch.ts";
import { type Columns, columnsOf } from "./timeline/columns.ts";

/** The columns of a table: of facets that no as-of day changes, and of bodies by their part. */
type ColumnKey = StaticFacetKey | Exclude<Part, "any">;

/** A table made ready for filtering: a column per facet, days as numbers. Made once per data set. */
interface Table<Row> {
  readonly rows: readonly Row[];
  readonly columns: ReadonlyMap<ColumnKey, Column>;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export interface Prepared {
  readonly dataset: Dataset;
  /** The main facts of all records as numbers. */
  readonly columns: Columns;
  readonly entries: Table<Entry>;
  readonly targets: Table<TargetEntry>;
  /** For each row of `targets` the row of its policy in `entries`. */
  readonly policyRows: Int32Array;
}

const isStatic = (key: FacetKey): key is StaticFacetKey =>
  key !== "verdict" && key !== "reason" && key !== "status";

const makeTable = <Row>(
  rows: readonly Row[],
  facets: Record<StaticFacetKey, ValuesOf<Row>>,
  entryOf: (row: Row) => Entry,
): Table<Row> => ({
  rows,
  columns: buildColumns<Row, ColumnKey>(rows, [
    ...facetKeys.filter(isStatic).map((key) => [key, facets[key]] as const),
    ...parts
      .filter((part) => part !== "any")
      .map((part) => [part, (row: Row) => bodiesInPart[part](entryOf(row))] as const),
  ]),
  starts: Int32Array.from(rows, (row) => entryOf(row).main.start),
  ends: Int32Array.from(rows, (row) => entryOf(row).main.end),
});

/**
 * Makes a data set ready for filtering.
 * @throws Error naming a target whose policy isn't among the records.
 */
export const prepare = (dataset: Dataset): Prepared => {
  const rows = new Map(dataset.entries.map(({ id }, row) => [id, row]));
  const rowOf = ({ id, entry }: TargetEntry): number => {
    const row = rows.get(entry.id);
    if (row === undefined) throw new Error(`target ${id}: no record ${entry.id} in the data set`);
    return row;
  };
  return {
    dataset,
    columns: columnsOf(dataset.entries, dataset.targets),
    entries: makeTable(dataset.entries, entryFacets, (row) => row),
    targets: makeTable(dataset.targets, targetFacets, ({ entry }) => entry),
    policyRows: Int32Array.from(dataset.targets, rowOf),
  };
};

/** The facet columns of a table that depend on the as-of day or on the reader's assumptions. */
type AsOfColumns = Readonly<Record<Exclude<FacetKey, StaticFacetKey>, Column>>;

/** The verdict on every target under one set of assumptions, and the facet columns that follow. */
export interface Judged {
  readonly assumptions: Assumptions;
  readonly byTarget: ReadonlyMap<string, Judgement>;
  readonly entries: AsOfColumns;
  readonly targets: AsOfColumns;
}

/** What a selection assumes in judging, on the reader's calendar day. */
export const assumptionsOf = (
  { asOf, path, undated }: Pick<Selection, "asOf" | "path" | "undated">,
  today: Day,
): Assumptions => ({
  asOf: asOf ?? today,
  path,
  ...(undated === undefined ? {} : { undatedBaseline: undated }),
});

/** Judges every target and finds where every document stands. */
export const judgeAll = (prepared: Prepared, assumptions: Assumptions): Judged => {
  const { dataset, entries, targets, policyRows } = prepared;
  const emptyColumns = (rows: number) => ({
    verdict: emptyColumn(rows),
    reason: emptyColumn(rows),
    status: emptyColumn(rows),
  });
  const ofEntries = emptyColumns(entries.rows.length);
  const ofTargets = emptyColumns(targets.rows.length);
  const statuses = entries.rows.map((entry, row) => {
    const held = statusesOf(entry, assumptions.asOf, dataset.entryById);
    for (const status of held) ofEntries.status.add(status, row);
    return held;
  });
  const byTarget = new Map<string, Judgement>();
  for (const [row, { id, evidence }] of targets.rows.entries()) {
    const judgement = judge(evidence, assumptions);
    const policyRow = policyRows[row] ?? 0;
    byTarget.set(id, judgement);
    ofTargets.verdict.add(judgement.verdict, row);
    ofEntries.verdict.add(judgement.verdict, policyRow);
    if (judgement.verdict === "not-judged") {
      ofTargets.reason.add(judgement.reason, row);
      ofEntries.reason.add(judgement.reason, policyRow);
    }
    for (const status of statuses[policyRow] ?? []) ofTargets.status.add(status, row);
  }
  return {
    assumptions,
    byTarget,
    entries: columnsIn(ofEntries),
    targets: columnsIn(ofTargets),
  };
};

type Filling = Readonly<Record<keyof AsOfColumns, ReturnType<typeof emptyColumn>>>;

const columnsIn = ({ verdict, reason, status }: Filling): AsOfColumns => ({
  verdict: verdict.column,
  reason: reason.column,
  status: status.column,
});

const areSame = (a: Assumptions, b: Assumptions): boolean =>
  a.asOf === b.asOf && a.path === b.path && a.undatedBaseline === b.undatedBaseline;

/** What narrows a table beside the facets. */
type QuestionKey = FacetKey | "partners" | "text" | "dates" | "known";

/** A table as the selection shows it. */
export interface Slice<Row> {
  readonly shown: readonly Row[];
  readonly total: number;
  readonly result: FilterResult<QuestionKey>;
  /** Which rows each body has, by its part in them. */
  readonly bodiesBy: Readonly<Record<Part, Column>>;
  /** What the text of the selection finds by itself, other questions aside; null where none is asked. */
  readonly text: TextHits | null;
}

/** All of the bodies with their parts: a column of just these values, each with the rows it has. */
const partnersQuestion = (
  partners: readonly BodyPart[],
  bodiesBy: Readonly<Record<Part, Column>>,
): Question => {
  const column = new Map<string, Holders>();
  for (const { body, part } of partners) {
    const holders = bodiesBy[part].get(body);
    if (holders !== undefined) column.set(writeBodyPart({ body, part }), holders);
  }
  return {
    column,
    choice: { include: partners.map(writeBodyPart), exclude: [] },
    matchAll: true,
  };
};

const sliceOf = <Row>(
  table: Table<Row>,
  judged: AsOfColumns,
  selection: Selection,
  asOf: Day,
  search: TextSearch,
): Slice<Row> => {
  const columnOf = (key: ColumnKey): Column => table.columns.get(key) ?? new Map();
  const bodiesBy: Record<Part, Column> = {
    any: columnOf("agency"),
    issued: columnOf("issued"),
    lead: columnOf("lead"),
    co: columnOf("co"),
    about: columnOf("about"),
  };
  const questions = new Map<QuestionKey, Question>();
  for (const key of facetKeys) {
    const column = isStatic(key) ? columnOf(key) : judged[key];
    questions.set(key, {
      column: key === "agency" ? bodiesBy[selection.role] : column,
      choice: selection.facets[key],
      matchAll: key === "agency" && selection.match === "all",
    });
  }
  questions.set("partners", partnersQuestion(selection.partners, bodiesBy));
  const from = selection.from === undefined ? undefined : parseDate(selection.from)?.start;
  const to = selection.to === undefined ? undefined : parseDate(selection.to)?.end;
  questions.set("dates", { mask: spanMask(table.starts, table.ends, from, to) });
  const text = search(selection.q);
  questions.set("text", { mask: text?.rows ?? null });
  questions.set("known", {
    mask:
      selection.asOf === undefined ? null : spanMask(table.starts, table.starts, undefined, asOf),
  });
  const result = answer(table.rows.length, questions);
  return {
    shown: pickRows(result.mask, table.rows),
    total: table.rows.length,
    result,
    bodiesBy,
    text,
  };
};

/** Everything a view is a function of. */
export interface Snapshot {
  readonly dataset: Dataset;
  /** The main facts of all records as numbers, by their place in `dataset.entries`. */
  readonly columns: Columns;
  readonly selection: Selection;
  /** The reader's calendar day. */
  readonly today: Day;
  /** The day by which things are judged: the selection's, or today. */
  readonly asOf: Day;
  readonly judged: Judged;
  readonly entries: Slice<Entry>;
  readonly targets: Slice<TargetEntry>;
  /** What another selection would show of the same data on the same day. */
  readonly under: (selection: Selection) => Snapshot;
}

/** Takes a selection of a data set. `judged` must be what the selection assumes. */
export const takeSnapshot = (
  prepared: Prepared,
  judged: Judged,
  selection: Selection,
  today: Day,
  search: TextSearches,
): Snapshot => {
  const asOf = selection.asOf ?? today;
  return {
    dataset: prepared.dataset,
    columns: prepared.columns,
    selection,
    today,
    asOf,
    judged,
    entries: sliceOf(prepared.entries, judged.entries, selection, asOf, search.entries),
    targets: sliceOf(prepared.targets, judged.targets, selection, asOf, search.targets),
    under: (other) => {
      const assumed = assumptionsOf(other, today);
      const judgedAnew = areSame(assumed, judged.assumptions)
        ? judged
        : judgeAll(prepared, assumed);
      return takeSnapshot(prepared, judgedAnew, other, today, search);
    },
  };
};
