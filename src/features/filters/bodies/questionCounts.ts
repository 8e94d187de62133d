import type { CountedTable } from "#domain/filter/countedTable.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { type Bits, countShared, emptyBits, narrow } from "#domain/filter/bits.ts";
import { addHolders } from "#domain/filter/column.ts";
import type { Role, Selection } from "#domain/selection/selection.ts";

/** How many rows the chosen bodies would give in one role and with one way of matching. */
export const questionCount = (
  { slice: { result, bodiesBy } }: CountedTable,
  selection: Selection,
  role: Role,
  match: Selection["match"],
): number =>
  result.countWith("agency", {
    column: bodiesBy[role],
    choice: selection.facets.agency,
    matchAll: match === "all",
  });

/** How many of the rows that pass the chosen bodies issued, rather than being their subject. */
export const issuedCount = (
  { slice: { result, bodiesBy, total } }: CountedTable,
  { facets, match }: Selection,
): number => {
  const { include } = facets.agency;
  const issuedBy = (bodies: readonly string[]): Bits<Entry | TargetEntry> => {
    const bits = emptyBits<Entry | TargetEntry>(total);
    for (const body of bodies) {
      const holders = bodiesBy.issued.get(body);
      if (holders !== undefined) addHolders(bits, holders);
    }
    return bits;
  };
  const mask = issuedBy(include);
  if (match === "all") for (const body of include) narrow(mask, issuedBy([body]));
  return countShared(result.mask, mask);
};
