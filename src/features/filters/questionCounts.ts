import type { CountedTable } from "#domain/countedTable.ts";
import type { Role, Selection } from "#domain/selection.ts";

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
