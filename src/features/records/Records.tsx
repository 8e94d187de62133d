import { useMemo } from "react";

import type { Snapshot } from "#domain/snapshot.ts";
import { FindingHeader } from "#figures/FindingHeader.tsx";
import { NothingMatches } from "#figures/NothingMatches.tsx";
import { setParameter, useNavigation } from "#ui/navigation.tsx";

import { SortChooser } from "#ui/SortChooser.tsx";
import { writeSorting } from "#ui/sorting.ts";

import { recordColumns } from "./columns.ts";
import { RecordTable, DRAW_ALL } from "./RecordTable.tsx";
import { recordsFinding } from "#domain/recordsFinding.ts";
import { parseSorting, type RecordSorting, sortingText, sortRecords } from "./sortRecords.ts";

/** Every record of the selection in one table, in the order that the address asks for. */
export const Records = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, entries } = snapshot;
  const { change, parameters } = useNavigation();
  const asked = parameters.get("sort");
  const sorting = useMemo(() => parseSorting(asked), [asked]);
  const sorted = useMemo(
    () => sortRecords(entries.shown, sorting, dataset),
    [entries.shown, sorting, dataset],
  );
  const finding = useMemo(() => recordsFinding(entries.shown, dataset), [entries.shown, dataset]);
  const sort = (next: RecordSorting): void => change(setParameter("sort", sortingText(next)));
  return (
    <>
      <FindingHeader snapshot={snapshot} title={finding} />
      {sorted.length === 0 ? (
        <NothingMatches noun="records" snapshot={snapshot} />
      ) : (
        <div className="@container">
          <SortChooser
            className="@4xl:hidden"
            onSort={(next) => sort(parseSorting(writeSorting(next)))}
            options={recordColumns}
            sorting={sorting}
          />
          <RecordTable dataset={dataset} entries={sorted} onSort={sort} sorting={sorting} />
          {sorted.length > DRAW_ALL ? (
            <p className="mt-2 text-small text-muted print:hidden">
              Rows are drawn as they come into view. To find one anywhere, use the search of this
              page rather than the browser’s.
            </p>
          ) : null}
        </div>
      )}
    </>
  );
};
