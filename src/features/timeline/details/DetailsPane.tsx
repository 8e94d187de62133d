import { timeline } from "#messages/views/timeline.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { FactsOf } from "#figures/timeline/layout/recordFacts.ts";

import { ClusterList } from "./ClusterList.tsx";
import { Details } from "./Details.tsx";
import type { TimelineSelection } from "./useTimelineSelection.ts";

interface Props {
  readonly selection: TimelineSelection;
  readonly dataset: Dataset;
  readonly factsOf: FactsOf;
  /** Whether the filters leave out what is selected. */
  readonly filtered: boolean;
  /** Whether the records are read downwards. */
  readonly narrow: boolean;
  readonly onClose: () => void;
}

/** Under the plot, which it neither covers nor moves; over a list at the foot of the screen: what is selected. */
export const DetailsPane = (props: Props) => {
  const { selection, dataset, factsOf, filtered, narrow, onClose } = props;
  const { selected, listed, byHand, select } = selection;
  if (listed === undefined && selected === undefined) return null;
  return (
    <aside
      aria-label={timeline.details}
      data-details=""
      className={`border-t-2 border-ink bg-paper py-3 print:hidden ${narrow ? "sticky bottom-(--below) z-10 max-h-[45dvh] overflow-y-auto" : "mt-2 max-w-[75ch]"}`}
    >
      {listed !== undefined ? (
        <ClusterList
          factsOf={factsOf}
          choice={listed}
          key={`${listed.title} ${listed.rows[0]}`}
          onClose={onClose}
          onSelect={select}
        />
      ) : selected === undefined ? null : (
        <Details
          dataset={dataset}
          entry={selected}
          filtered={filtered}
          key={selected.id}
          onClose={onClose}
          onSelect={select}
          takesFocus={byHand}
        />
      )}
    </aside>
  );
};
