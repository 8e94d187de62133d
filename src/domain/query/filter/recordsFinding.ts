import type { Entry } from "#domain/dataset/entry.ts";
import { type RecordYears, recordYears } from "#domain/dataset/recordYears.ts";
import { entryKinds } from "#domain/schema/values.ts";
import { type IndexColumn, countRowsOfSet } from "./column.ts";
import type { SelectedTable } from "./snapshot.ts";
import { chosenBodies } from "#domain/query/selection/chosenBodies.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { EntryKind } from "#domain/schema/records.ts";

/** What is notable about a set of records, as data without wording. */
export type RecordsFinding =
  | { readonly is: "none" }
  | { readonly is: "one"; readonly entry: Entry }
  /** The number of records of each kind present, in the order of display. */
  | {
      readonly is: "kinds";
      readonly total: number;
      readonly kinds: readonly (readonly [EntryKind, number])[];
    }
  /** One body led all of them. */
  | ({ readonly is: "led-all"; readonly body: string; readonly total: number } & RecordYears)
  /**
   * One body led most of those that name an issuer, or two did; `hasOthers` where another led some as well, which
   * means nothing where the selection includes bodies.
   */
  | {
      readonly is: "led-most";
      readonly bodies: readonly [body: string, other?: string];
      readonly led: number;
      /** How many name an issuer: the others can't be led by anybody. */
      readonly issued: number;
      readonly total: number;
      readonly hasOthers: boolean;
    };

/** What a list of records is: how many, over which years, and the newest. */
export type ListFinding =
  | Extract<RecordsFinding, { readonly is: "none" | "one" }>
  | ({ readonly is: "span"; readonly total: number; readonly newest: Entry } & RecordYears);

const topOf = <Key>(counts: ReadonlyMap<Key, number>): readonly [Key[], number] => {
  const most = [...counts.values()].reduce((best, count) => Math.max(best, count), 0);
  return [[...counts].filter(([, count]) => count === most).map(([key]) => key), most];
};

/** The records that a selection shows, counted by the columns by which they are filtered. */
type Shown = Pick<SelectedTable<Entry>, "shown" | "result" | "columnOf" | "bodyColumn">;

const countIn = (column: IndexColumn<Entry>, { result }: Shown): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [value, rowSet] of column) {
    const count = countRowsOfSet(result.mask, rowSet);
    if (count > 0) counts.set(value, count);
  }
  return counts;
};

const kindsOf = (entries: Shown): RecordsFinding => {
  const counts = countIn(entries.columnOf("kind"), entries);
  const kinds = entryKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [[kind, count] as const];
  });
  return { is: "kinds", total: entries.shown.length, kinds };
};

/** Of equally new records, the first is the newest. */
export const listFinding = (shown: readonly Entry[]): ListFinding => {
  const [first] = shown;
  if (first === undefined) return { is: "none" };
  if (shown.length === 1) return { is: "one", entry: first };
  const newest = shown.reduce((best, one) => (one.main.start > best.main.start ? one : best));
  return { is: "span", total: shown.length, newest, ...recordYears(shown) };
};

/** What is notable about a set of records: who led most of them, or else of what kinds they are. */
export const recordsFinding = (
  entries: Shown,
  selection: Pick<Selection, "facets" | "partners">,
): RecordsFinding => {
  const { shown } = entries;
  const [first] = shown;
  if (first === undefined) return { is: "none" };
  if (shown.length === 1) return { is: "one", entry: first };
  const leads = countIn(entries.bodyColumn("lead"), entries);
  const [bodies, led] = topOf(leads);
  const [body, other] = bodies;
  const total = shown.length;
  if (body === undefined || bodies.length > 2 || led < 2) return kindsOf(entries);
  if (led === total) return { is: "led-all", body, total, ...recordYears(shown) };
  return {
    is: "led-most",
    bodies: other === undefined ? [body] : [body, other],
    led,
    issued: shown.filter((entry) => entry.bodies.length > 0).length,
    total,
    hasOthers: leads.size > bodies.length && chosenBodies(selection).size === 0,
  };
};
