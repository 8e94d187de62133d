import type { TargetEntry } from "#domain/dataset/entry.ts";
import { lineageOf } from "#domain/dataset/lineage.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { AssumptionsNote } from "#parts/verdicts/AssumptionsNote.tsx";
import { Section } from "#ui/frame/Section.tsx";

import { AssumptionsPanel } from "#features/targets/asOf/AssumptionsPanel.tsx";
import { DocumentTargets } from "./DocumentTargets.tsx";
import { LineageList } from "./LineageList.tsx";
import { LinkedList } from "./LinkedList.tsx";
import { PointTable } from "./PointTable.tsx";
import { SecondOpinions } from "#features/targets/opinions/SecondOpinions.tsx";
import { TargetFacts } from "./TargetFacts.tsx";
import { TargetVerdict } from "./TargetVerdict.tsx";
import { TrajectoryFigure } from "#features/targets/course/TrajectoryFigure.tsx";
import { targetPage } from "#messages/targets/targetPage.ts";
import { stepsOf } from "#domain/judging/stepsOf.ts";
import { stepWords } from "#messages/judging/steps.ts";
import { WhatWouldSettle } from "./WhatWouldSettle.tsx";

interface Props {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly snapshot: Snapshot;
}

/** How the verdict was reached, step by step, so that the arithmetic can be followed. */
const Reasoning = ({ judgement }: { readonly judgement: Judgement }) => (
  <ol className="max-w-[75ch] list-decimal space-y-1 py-2 pl-6">
    {stepsOf(judgement)
      .map((step) => targetPage.step(stepWords(step, judgement.unit ?? "")))
      .map((words) => (
        <li key={words}>{words}</li>
      ))}
  </ol>
);

/** The page of a target with a figure: course, verdict with its reasoning, every point, its history. */
export const MeasuredTarget = ({ entry, judgement, snapshot }: Props) => {
  const { dataset, asOf, judged } = snapshot;
  const steps = lineageOf(dataset, entry, asOf);
  return (
    <>
      <div className="@container">
        {/* Where there is room, what the target says stands beside all of that. */}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 @min-[58rem]:grid-cols-[minmax(0,1fr)_20rem] @min-[58rem]:grid-rows-[auto_1fr]">
          <div className="min-w-0">
            <TargetVerdict dataset={dataset} entry={entry} judgement={judgement} />
            <div className="mt-3 space-y-1">
              <AssumptionsNote assumptions={judged.assumptions} today={snapshot.today} />
              <details className="text-small print:hidden">
                <summary className="inline-block min-h-6 underline decoration-rule underline-offset-2">
                  {targetPage.assumptions}
                </summary>
                <AssumptionsPanel selection={snapshot.selection} />
              </details>
            </div>
            <TrajectoryFigure entry={entry} judgement={judgement} snapshot={snapshot} />
          </div>
          <div className="mt-6 @min-[58rem]:row-span-2 @min-[58rem]:mt-0">
            <TargetFacts entry={entry} snapshot={snapshot} />
          </div>
          <div className="min-w-0">
            <WhatWouldSettle judgement={judgement} target={entry.target} />
            <SecondOpinions judgement={judgement} unit={judgement.unit ?? ""} />
          </div>
        </div>
      </div>
      <Section title={targetPage.parts.points}>
        <PointTable
          assumptions={judged.assumptions}
          dataset={dataset}
          entry={entry}
          judgement={judgement}
        />
      </Section>
      <Section title={targetPage.parts.reasoning}>
        <Reasoning judgement={judgement} />
      </Section>
      <Section title={targetPage.parts.lineage}>
        {steps.length > 1 ? (
          <LineageList current={entry.id} dataset={dataset} steps={steps} />
        ) : (
          <p className="py-2 text-muted">{targetPage.noLineage}</p>
        )}
      </Section>
      <DocumentTargets entry={entry} snapshot={snapshot} />
      <LinkedList entry={entry} snapshot={snapshot} />
    </>
  );
};
