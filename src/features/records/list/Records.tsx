import { useMemo } from "react";

import type { Snapshot } from "#domain/filter/snapshot.ts";
import { FindingHeader } from "#parts/FindingHeader.tsx";
import { NothingMatches } from "#parts/NothingMatches.tsx";
import { SourceLine } from "#parts/SourceLine.tsx";
import { useSorting } from "#parts/useParameter.ts";
import { recordsWords } from "#messages/findings.ts";
import { records } from "#messages/records.ts";
import { SortChooser } from "#ui/SortChooser.tsx";

import { recordColumns } from "./columns.ts";
import { recordOrder } from "#features/records/params.ts";
import { RecordTable, DRAW_ALL } from "./RecordTable.tsx";
import { recordsFinding } from "#domain/filter/recordsFinding.ts";
import { SearchOrder } from "./SearchOrder.tsx";
import { sortRecords } from "#features/records/sortRecords.ts";

const bestMatch = { key: "relevance", label: records.bestMatch };

/** Every record of the selection in one table, in the order that the address asks for. */
export const Records = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, entries, selection } = snapshot;
  const isSearched = selection.q !== "";
  const [sorting, sort] = useSorting(recordOrder(isSearched));
  const sorted = useMemo(() => sortRecords(entries, sorting, dataset), [entries, sorting, dataset]);
  const finding = useMemo(
    () => recordsWords(recordsFinding(entries.shown), dataset),
    [entries.shown, dataset],
  );
  return (
    <>
      <FindingHeader snapshot={snapshot} title={finding} />
      {sorted.length === 0 ? (
        <NothingMatches noun="records" snapshot={snapshot} />
      ) : (
        <div className="@container">
          {isSearched ? (
            <SearchOrder near={entries.text?.near ?? []} onSort={sort} sorting={sorting} />
          ) : null}
          <SortChooser
            className="@4xl:hidden"
            onSort={sort}
            options={isSearched ? [bestMatch, ...recordColumns] : recordColumns}
            sorting={sorting}
          />
          <RecordTable
            dataset={dataset}
            entries={sorted}
            isSearched={isSearched}
            onSort={sort}
            sorting={sorting}
          />
          {sorted.length > DRAW_ALL ? (
            <p className="mt-2 text-small text-muted print:hidden">{records.drawnLater}</p>
          ) : null}
          <SourceLine dataset={dataset} entries={sorted} />
        </div>
      )}
    </>
  );
};
