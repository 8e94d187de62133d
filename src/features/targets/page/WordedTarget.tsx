import type { TargetEntry } from "#domain/dataset/entry.ts";
import { lineageOf } from "#domain/dataset/lineage.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { dateWords } from "#messages/words/dates.ts";
import { Section } from "#ui/frame/Section.tsx";

import { targetPage } from "#messages/targets/targetPage.ts";
import { dataLang } from "#messages/app/language.ts";
import { DocumentTargets } from "./DocumentTargets.tsx";
import { LineageList } from "./LineageList.tsx";
import { LinkedList } from "./LinkedList.tsx";
import { TargetFacts } from "./TargetFacts.tsx";
import { TargetVerdict } from "./TargetVerdict.tsx";
import { WhatWouldSettle } from "./WhatWouldSettle.tsx";

interface Props {
  readonly entry: TargetEntry;
  /** The goal in words. */
  readonly goal: string;
  readonly judgement: Judgement;
  readonly snapshot: Snapshot;
}

/** The page of a goal in words: what it says, and all that the data set ties to it. */
export const WordedTarget = ({ entry, goal, judgement, snapshot }: Props) => {
  const { dataset, asOf } = snapshot;
  const steps = lineageOf(dataset, entry, asOf);
  return (
    <div className="@container">
      <div className="gap-x-10 @min-[58rem]:grid @min-[58rem]:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <p className="max-w-[50ch] border-l-4 border-ink pl-4 font-serif text-title">
            <span lang={dataLang}>
              <MarkedText text={goal} />
            </span>{" "}
            <span className="block font-sans text-body text-muted">
              {targetPage.by(dateWords(entry.due))}
            </span>
          </p>
          <div className="mt-4">
            <TargetVerdict dataset={dataset} entry={entry} judgement={judgement} />
          </div>
          <WhatWouldSettle judgement={judgement} target={entry.target} />
          <LinkedList entry={entry} snapshot={snapshot} />
          <DocumentTargets entry={entry} snapshot={snapshot} />
          {steps.length > 1 ? (
            <Section title={targetPage.parts.goalLineage}>
              <LineageList current={entry.id} dataset={dataset} steps={steps} />
            </Section>
          ) : null}
        </div>
        <div className="@max-[58rem]:mt-6">
          <TargetFacts entry={entry} snapshot={snapshot} />
        </div>
      </div>
    </div>
  );
};
