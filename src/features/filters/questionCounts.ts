import type { CountedTable } from "#domain/countedTable.ts";
import type { Entry } from "#domain/entry.ts";
import { bodiesConcerned, bodiesInRole } from "#domain/facets.ts";
import { rowsOf } from "#domain/filter/bits.ts";
import type { Role, Selection } from "#domain/selection.ts";

const bodiesOf = (entry: Entry, role: Role): readonly string[] =>
  role === "any" ? bodiesConcerned(entry) : bodiesInRole[role](entry);

/** How many rows the chosen bodies would give in one role and with one way of matching. */
export const questionCount = (
  { slice, entryAt }: CountedTable,
  selection: Selection,
  role: Role,
  match: Selection["match"],
): number => {
  const { include, exclude } = selection.facets.agency;
  let count = 0;
  for (const row of rowsOf(slice.result.except("agency"))) {
    const entry = entryAt(row);
    if (entry === undefined) continue;
    const bodies = bodiesOf(entry, role);
    const has = (id: string): boolean => bodies.includes(id);
    if (exclude.some(has)) continue;
    if (include.length === 0 || (match === "all" ? include.every(has) : include.some(has))) {
      count += 1;
    }
  }
  return count;
};
