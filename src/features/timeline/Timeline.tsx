import { memo, useMemo } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";

import { TimelineFigure } from "./TimelineFigure.tsx";
import { timelineBase, timelineTitle } from "#figures/timeline/model.ts";

/** When what was ordered, promised and reported, on one axis of time. */
export const Timeline = memo(({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, entries, today } = snapshot;
  const base = timelineBase(dataset, today);
  const title = useMemo(() => timelineTitle(snapshot), [snapshot]);
  const header = <FindingHeader snapshot={snapshot} title={title} />;
  return entries.shown.length === 0 ? (
    <>
      {header}
      <NothingMatches noun="records" snapshot={snapshot} />
    </>
  ) : (
    <TimelineFigure base={base} header={header} snapshot={snapshot} />
  );
});
