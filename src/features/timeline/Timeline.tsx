import { useMemo } from "react";

import { chronologyFinding } from "#domain/chronology/finding.ts";
import { outcomesOf } from "#domain/chronology/outcomes.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { plansFinding } from "#domain/findings/plansFinding.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { plansWords, timelineFinding } from "#messages/views/timeline.ts";

import { TimelineFigure } from "./TimelineFigure.tsx";
import { timelineBase } from "./timelineModel.ts";

/** What became of the plans; of records without targets, when they were. */
const titleOf = ({ dataset, entries, judged, asOf, today }: Snapshot): string => {
  const { columns } = timelineBase(dataset, today);
  const { mask } = entries.result;
  const plans = plansFinding(outcomesOf(dataset.entries, columns, judged), mask, asOf);
  if (plans.plans > 0) return plansWords(plans);
  return timelineFinding(chronologyFinding(columns, mask, asOf));
};

/** When what was ordered, promised and reported, on one axis of time. */
export const Timeline = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, entries, today } = snapshot;
  const base = timelineBase(dataset, today);
  const title = useMemo(() => titleOf(snapshot), [snapshot]);
  const header = <FindingHeader snapshot={snapshot} title={title} />;
  return entries.shown.length === 0 ? (
    <>
      {header}
      <NothingMatches noun="records" snapshot={snapshot} />
    </>
  ) : (
    <TimelineFigure base={base} header={header} snapshot={snapshot} title={title} />
  );
};
