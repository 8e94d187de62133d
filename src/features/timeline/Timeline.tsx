import { useMemo } from "react";

import type { Snapshot } from "#domain/filter/snapshot.ts";
import { sameWindow } from "#domain/timeline/timeScale.ts";
import { FindingHeader } from "#parts/FindingHeader.tsx";
import { NothingMatches } from "#parts/NothingMatches.tsx";
import { useParameter } from "#parts/useParameter.ts";

import { findingOf } from "./finding.ts";
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
  return (
    <>
      <FindingHeader snapshot={snapshot} title={findingOf(base.columns, mask, asOf, window)} />
      {entries.shown.length === 0 ? (
        <NothingMatches noun="records" snapshot={snapshot} />
      ) : (
        <TimelineFigure base={base} snapshot={snapshot} />
      )}
    </>
  );
};
