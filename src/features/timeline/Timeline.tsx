import { selectionWords, statusWords } from "#domain/chips.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { NothingMatches } from "#figures/NothingMatches.tsx";
import { ViewHeader } from "#ui/ViewHeader.tsx";

import { findingOf } from "./finding.ts";
import { TimelineFigure } from "./TimelineFigure.tsx";

/** When what was ordered, promised and reported, on one axis of time. */
export const Timeline = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, selection, entries, asOf } = snapshot;
  const words = selectionWords(selection, dataset);
  return (
    <>
      <ViewHeader
        status={statusWords(entries.shown.length, entries.total, "records", words)}
        title={findingOf(entries.shown, asOf)}
      />
      {entries.shown.length === 0 ? (
        <NothingMatches noun="records" slice={entries} snapshot={snapshot} />
      ) : (
        <TimelineFigure snapshot={snapshot} />
      )}
    </>
  );
};
