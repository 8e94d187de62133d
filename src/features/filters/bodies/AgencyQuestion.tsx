import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { type Bits, countShared, emptyBits, narrow } from "#domain/filter/bits.ts";
import { addHolders } from "#domain/filter/column.ts";
import type { CountedTable } from "#domain/filter/countedTable.ts";
import type { Role, Selection } from "#domain/selection/selection.ts";
import type { PanelProps } from "#features/filters/panelProps.ts";
import { filters, roleWords } from "#messages/views/filters.ts";

import { RadioLine } from "./RadioLine.tsx";

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

const matches = ["any", "all"] as const satisfies readonly Selection["match"][];
const roles = ["any", "issued", "lead", "co"] as const satisfies readonly Role[];

/** What is asked of the chosen bodies: any or all of them, and in which role. */
export const AgencyQuestion = ({ snapshot, select, table }: Omit<PanelProps, "options">) => {
  const { selection } = snapshot;
  const { include, exclude } = selection.facets.agency;
  const isAsked = include.length > 0 || exclude.length > 0;
  const count = (role: Role, match: Selection["match"]): number | undefined =>
    isAsked ? questionCount(table, selection, role, match) : undefined;
  const several = include.length > 1;
  return (
    <div className="mb-1">
      <RadioLine
        legend={filters.match}
        onChange={(match) => select({ ...selection, match })}
        options={matches.map((value) => ({
          value,
          label: filters.matches[value],
          count: several ? count(selection.role, value) : undefined,
        }))}
        value={selection.match}
      />
      <RadioLine
        legend={filters.role}
        onChange={(role) => select({ ...selection, role })}
        options={roles.map((value) => ({
          value,
          label: filters.roles[value],
          count: count(value, selection.match),
        }))}
        value={selection.role}
      />
      <p className="text-small text-muted">
        {roleWords({
          selection,
          noun: table.noun,
          shown: table.slice.result.size,
          issued: issuedCount(table, selection),
        })}
      </p>
    </div>
  );
};
