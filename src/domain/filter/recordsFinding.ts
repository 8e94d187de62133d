import { partsOf } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { chosenBodies } from "#domain/selection/chosenBodies.ts";
import type { Selection } from "#domain/selection/selection.ts";
import { entryKind, type EntryKind } from "#domain/schema/records.ts";

/** What stands out of a set of records, free of words. */
export type RecordsFinding =
  | { readonly is: "none" }
  | { readonly is: "one"; readonly entry: Entry }
  /** How many there are of each kind that there is, in the order of display. */
  | {
      readonly is: "kinds";
      readonly total: number;
      readonly kinds: readonly (readonly [EntryKind, number])[];
    }
  /** One body led all of them, over these years. */
  | {
      readonly is: "led-all";
      readonly body: string;
      readonly total: number;
      readonly years: readonly [first: number, last: number];
    }
  /**
   * One body led most of them, or two did; `hasOthers` where another led some as well, which tells
   * nothing where the selection asks for bodies.
   */
  | {
      readonly is: "led-most";
      readonly bodies: readonly [body: string, other?: string];
      readonly led: number;
      readonly total: number;
      readonly hasOthers: boolean;
    };

const topOf = <Key>(counts: ReadonlyMap<Key, number>): readonly [Key[], number] => {
  const most = [...counts.values()].reduce((best, count) => Math.max(best, count), 0);
  return [[...counts].filter(([, count]) => count === most).map(([key]) => key), most];
};

const tallyLeads = (entries: readonly Entry[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { record } of entries) {
    const lead = record.issuers?.lead;
    if (lead !== undefined) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  return counts;
};

const kindsOf = (entries: readonly Entry[]): RecordsFinding => {
  const kinds = entryKind.options.flatMap((kind) => {
    const count = entries.reduce((sum, { record }) => (record.kind === kind ? sum + 1 : sum), 0);
    return count === 0 ? [] : [[kind, count] as const];
  });
  return { is: "kinds", total: entries.length, kinds };
};

const yearsOf = (entries: readonly Entry[]): readonly [number, number] => {
  const years = entries.map(({ main }) => partsOf(main.start).year);
  return [
    years.reduce((least, year) => Math.min(least, year)),
    years.reduce((most, year) => Math.max(most, year)),
  ];
};

/** What stands out of a set of records: who led most of them, or else what kinds they are. */
export const recordsFinding = (
  entries: readonly Entry[],
  selection: Pick<Selection, "facets" | "partners">,
): RecordsFinding => {
  const [first] = entries;
  if (first === undefined) return { is: "none" };
  if (entries.length === 1) return { is: "one", entry: first };
  const leads = tallyLeads(entries);
  const [bodies, led] = topOf(leads);
  const [body, other] = bodies;
  const total = entries.length;
  if (body === undefined || bodies.length > 2 || led < 2) return kindsOf(entries);
  if (led === total) return { is: "led-all", body, total, years: yearsOf(entries) };
  return {
    is: "led-most",
    bodies: other === undefined ? [body] : [body, other],
    led,
    total,
    hasOthers: leads.size > bodies.length && chosenBodies(selection).size === 0,
  };
};
