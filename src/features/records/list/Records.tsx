import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { ActionsBeside } from "#parts/page/ActionsBeside.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { SourceLine } from "#parts/page/SourceLine.tsx";
import { ViewControls } from "#parts/page/ViewControls.tsx";
import { useSorting } from "#parts/page/useParameter.ts";
import { records } from "#messages/views/records.ts";
import { queryPhrase } from "#messages/words/selection.ts";
import { synonymsIn } from "#search/documents/synonyms.ts";
import { Button } from "#ui/frame/Button.tsx";
import { SortChooser } from "#ui/tables/SortChooser.tsx";
import type { Sorting } from "#ui/tables/sorting.ts";
import { DRAW_ALL } from "#ui/tables/useWindowRows.ts";

import { recordColumns } from "./columns.ts";
import { recordOrder } from "#figures/recordList/recordOrder.ts";
import { RecordTable } from "./RecordTable.tsx";
import { recordListing } from "#figures/recordList/listing.ts";
import { useOnPage } from "#figures/view/useOnPage.ts";

const bestMatch = { key: "relevance", label: records.bestMatch };

interface SearchOrderProps {
  readonly className: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** Says that the best match comes first, or links back to that order after another was chosen. */
const SearchOrder = ({ className, sorting, onSort }: SearchOrderProps) => (
  <p className={`text-small text-muted ${className}`}>
    {sorting.key === "relevance" ? (
      records.isBestFirst
    ) : (
      <Button onClick={() => onSort({ key: "relevance", descending: false })}>
        {records.bestMatchFirst}
      </Button>
    )}
  </p>
);

/** Every record of the selection in one table, in the order given by the address. */
export const Records = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, entries, selection } = snapshot;
  const isSearched = selection.q !== "";
  const [, sort] = useSorting(recordOrder(isSearched));
  const { title, sorting, records: sorted } = useOnPage(recordListing, snapshot);
  const near = entries.text?.near ?? [];
  const synonyms = synonymsIn([selection.q]);
  const options = isSearched ? [bestMatch, ...recordColumns] : recordColumns;
  return (
    <>
      <div className="names-break">
        <ActionsBeside header={<FindingHeader snapshot={snapshot} title={title} />}>
          {sorted.length === 0 ? null : (
            <div className="relative flex flex-wrap items-baseline gap-x-6">
              <FigureActions name={records.actions} snapshot={snapshot} figureId="records" />
              {/* Where the actions are beside the heading it is below them: on a line of its own it would push the
                  table down at the first letter typed. */}
              {isSearched ? (
                <SearchOrder
                  className="max-sm:hidden xl:absolute xl:top-full xl:right-0 xl:whitespace-nowrap"
                  onSort={sort}
                  sorting={sorting}
                />
              ) : null}
            </div>
          )}
        </ActionsBeside>
      </div>
      {sorted.length === 0 ? (
        <NothingMatches noun="records" snapshot={snapshot} />
      ) : (
        <div className="@container">
          {/* On a phone the actions are one menu at the end of the heading's last line, which has no room for it. */}
          {isSearched ? (
            <SearchOrder className="mb-2 sm:hidden" onSort={sort} sorting={sorting} />
          ) : null}
          {near.length === 0 ? null : (
            <p className="mb-2 text-small text-muted">{records.near(near.map(queryPhrase))}</p>
          )}
          {synonyms.length === 0 ? null : (
            <p className="mb-2 text-small text-muted">
              {records.alsoFinds(synonyms.map(queryPhrase))}
            </p>
          )}
          <ViewControls
            chosen={records.sortedBy(options.find(({ key }) => key === sorting.key)?.label ?? "")}
          >
            <SortChooser className="" onSort={sort} options={options} sorting={sorting} />
          </ViewControls>
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
