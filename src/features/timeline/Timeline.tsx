import { useMemo } from "react";

import { sameWindow } from "#domain/calendar/timeWindow.ts";
import { chronologyFinding } from "#domain/chronology/finding.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { useParameter } from "#parts/page/useParameter.ts";
import { timelineFinding } from "#messages/views/timeline.ts";

import { timeWindow } from "./params.ts";
import { TimelineFigure } from "./TimelineFigure.tsx";
import { timelineBase } from "./timelineModel.ts";

/** When what was ordered, promised and reported, on one axis of time. */
export const Timeline = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, entries, asOf, today } = snapshot;
  const base = timelineBase(dataset, today);
  const asked = useParameter(useMemo(() => timeWindow(base.limits), [base.limits]));
  const window = sameWindow(asked, base.limits) ? undefined : asked;
  const { mask } = entries.result;
  const title = timelineFinding(chronologyFinding(base.columns, mask, asOf, window));
  return (
    <>
      <FindingHeader snapshot={snapshot} title={title} />
      {entries.shown.length === 0 ? (
        <NothingMatches noun="records" snapshot={snapshot} />
      ) : (
        <TimelineFigure base={base} snapshot={snapshot} title={title} />
      )}
    </>
  );
};
