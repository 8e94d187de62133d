import { useFigure } from "#figures/FigureView.tsx";
import { trajectoryDrawing } from "#figures/trajectory/drawing.ts";
import { isQualitative } from "#domain/schema/target.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { things } from "#domain/dataset/things.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FigureActions } from "#figures/FigureActions.tsx";
import { ActionsBeside } from "#parts/page/ActionsBeside.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { OutsideSelection } from "#parts/page/OutsideSelection.tsx";
import { PageSteps, type StepTo } from "#parts/page/PageSteps.tsx";
import { UnknownPage } from "#parts/page/UnknownPage.tsx";
import { TitleText } from "#parts/records/TitleText.tsx";
import { placeOf } from "#messages/app/parts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { selectionWords } from "#messages/words/selection.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { targetPage } from "#messages/targets/targetPage.ts";
import { targetFinding } from "#messages/figures/trajectory.ts";
import { targetName } from "#parts/records/targetNames.ts";
import { targetListing } from "#figures/targetList/listing.ts";
import { useOnPage } from "#figures/useOnPage.ts";
import { keepUnit } from "#parts/records/keepUnit.ts";
import { lineageOf } from "#domain/dataset/lineage.ts";
import { AssumptionsNote } from "#parts/verdicts/AssumptionsNote.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { AssumptionsPanel } from "#features/targets/asOf/AssumptionsPanel.tsx";
import { SecondOpinions } from "#features/targets/opinions/SecondOpinions.tsx";
import { TrajectoryFigure } from "#figures/trajectory/TrajectoryFigure.tsx";
import { stepsOf } from "#domain/judging/stepsOf.ts";
import { stepWords } from "#messages/judging/steps.ts";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { dataLang } from "#messages/app/language.ts";

import { PointTable } from "./PointTable.tsx";
import { DocumentTargets, LineageList, LinkedList } from "./Related.tsx";
import { TargetFacts } from "./TargetFacts.tsx";
import { TargetVerdict, WhatWouldSettle } from "./TargetVerdict.tsx";

interface KnownProps {
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
const MeasuredTarget = ({ entry, judgement, snapshot }: KnownProps) => {
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
            <TrajectoryFigure id={entry.id} snapshot={snapshot} />
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

interface WordedProps extends KnownProps {
  /** The goal in words. */
  readonly goal: string;
}

/** The page of a goal in words: what it says, and all that the data set ties to it. */
const WordedTarget = ({ entry, goal, judgement, snapshot }: WordedProps) => {
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

const stepTo = (entry: TargetEntry | undefined, dataset: Dataset): StepTo | undefined =>
  entry === undefined
    ? undefined
    : { name: targetName(entry, dataset), path: `/targets/${entry.id}` };

const KnownTarget = (shared: KnownProps) => {
  const { entry, judgement, snapshot } = shared;
  const { target } = entry;
  const { dataset, selection, targets } = snapshot;
  const { inOrder } = useOnPage(targetListing, snapshot);
  const hasCourse = useFigure(trajectoryDrawing, snapshot, entry.id) !== undefined;
  const isWithin = targets.shown.includes(entry);
  const at = inOrder.indexOf(entry);
  return (
    <article>
      <div className="mb-2 flex flex-wrap items-center gap-x-4 text-small">
        <PageSteps
          all={{ name: targetPage.back(targets.shown.length, targets.total), path: "/targets" }}
          isListed={at >= 0}
          label={targetPage.pager.label}
          next={stepTo(inOrder[at + 1], dataset)}
          previous={stepTo(inOrder[at - 1], dataset)}
          words={targetPage.pager}
        />
        {/* Not right behind 'Next', where it would be taken for that one's name. */}
        <p className="text-muted max-sm:order-first max-sm:w-full sm:ml-auto">
          <TitleText entry={entry.entry} />
        </p>
      </div>
      {isWithin ? null : (
        <OutsideSelection
          snapshot={snapshot}
          what={targetPage.notWithin}
          words={selectionWords(selection, dataset)}
        />
      )}
      <ActionsBeside
        header={
          <FindingHeader
            // The same promise may stand in two documents, or in one for two years.
            context={targetPage.ofDocument(shortTitle(entry.entry), dateWords(entry.due, true))}
            noun="targets"
            place={placeOf.target({
              place: at < 0 ? undefined : at + 1,
              shown: inOrder.length,
              total: targets.total,
            })}
            snapshot={snapshot}
            title={keepUnit(targetFinding(entry, judgement))}
          />
        }
      >
        {/* Those of the course stand at the course, a hand's breadth below. */}
        {hasCourse ? null : (
          <FigureActions name={targetPage.actions} snapshot={snapshot} figureId={entry.id} />
        )}
      </ActionsBeside>
      {isQualitative(target) ? (
        <WordedTarget goal={target.goal} {...shared} />
      ) : (
        <MeasuredTarget {...shared} />
      )}
    </article>
  );
};

interface Props {
  readonly id: string;
  readonly snapshot: Snapshot;
}

/** One target: its course, its verdict with the reasoning, its history, and where each figure was read. */
export const TargetPage = ({ id, snapshot }: Props) => {
  const entry = snapshot.dataset.targetById.get(id);
  const judgement = snapshot.judged.byTarget.get(id);
  if (entry === undefined || judgement === undefined) {
    return (
      <UnknownPage
        dataset={snapshot.dataset}
        id={id}
        names={new Map(snapshot.dataset.targets.map((one) => [one.id, one.target.metric]))}
        thing={things.target}
      />
    );
  }
  return <KnownTarget entry={entry} judgement={judgement} snapshot={snapshot} />;
};
