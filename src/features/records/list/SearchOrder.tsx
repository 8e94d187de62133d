import { records } from "#messages/records.ts";
import { queryPhrase } from "#messages/selection.ts";
import { Button } from "#ui/Button.tsx";
import type { Sorting } from "#ui/sorting.ts";

interface Props {
  /** Words for which near misses stand in. */
  readonly near: readonly string[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** What a search found exactly, and the way back to its order where another was chosen. */
export const SearchOrder = ({ near, sorting, onSort }: Props) => (
  <p className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-muted">
    {near.length === 0 ? null : <span>{records.near(near.map(queryPhrase))}</span>}
    {sorting.key === "relevance" ? (
      <span>{records.isBestFirst}</span>
    ) : (
      <Button onClick={() => onSort({ key: "relevance", descending: false })}>
        {records.bestMatchFirst}
      </Button>
    )}
  </p>
);
