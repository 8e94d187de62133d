import { measureOverTimeDrawing } from "#figures/goalsOverTime/drawing.ts";
import { FigureView, useFigure } from "#figures/view/FigureView.tsx";
import { trajectoryDrawing } from "#figures/trajectory/drawing.ts";
import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import { things } from "#domain/dataset/things.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { goalOf, shownAs } from "#domain/query/filter/shownGoals.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { ActionsBeside } from "#parts/page/ActionsBeside.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NotOut } from "#parts/page/NotOut.tsx";
import { OutsideSelection } from "#parts/page/OutsideSelection.tsx";
import { PageSteps, type StepTo } from "#parts/page/PageSteps.tsx";
import { UnknownPage } from "#parts/page/UnknownPage.tsx";
import { CorrectLink } from "#parts/records/CorrectLink.tsx";
import { TitleText } from "#parts/records/TitleText.tsx";
import { placeOf } from "#messages/app/parts.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";
import { selectionWords } from "#messages/words/selection.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { targetPage } from "#messages/targets/targetPage.ts";
import { goalsOverTime } from "#messages/targets/goalsOverTime.ts";
import { targetFinding } from "#messages/figures/trajectory.ts";
import { targetName } from "#parts/records/targetNames.ts";
import { targetListing } from "#figures/targetList/listing.ts";
import { useOnPage } from "#figures/view/useOnPage.ts";
import { keepUnit } from "#parts/records/keepUnit.ts";
import { seriesReadings } from "#domain/query/filter/seriesReadings.ts";
import { type LineageStep, lineageOf } from "#domain/goals/lineage.ts";
import { AssumptionsNote } from "#parts/verdicts/AssumptionsNote.tsx";
import { FoldedSection } from "#ui/frame/FoldedSection.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { Section } from "#ui/frame/Section.tsx";
import { AssumptionsPanel } from "#features/targets/asOf/AssumptionsPanel.tsx";
import { TrajectoryFigure } from "#figures/trajectory/TrajectoryFigure.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { dataLang } from "#messages/language.ts";
import { DateText } from "#parts/records/DateText.tsx";
import { IssuersText } from "#parts/records/IssuersText.tsx";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { Quotation } from "#parts/page/Quotation.tsx";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { goalWords } from "#messages/words/amounts.ts";
import { primaryText } from "#messages/words/primaryText.ts";
import { sectorsWords } from "#messages/words/terms.ts";
import { Fact } from "#ui/frame/Fact.tsx";
import { isQualitative } from "#domain/schema/qualitative.ts";
import { CountsElsewhere, DocumentTargets, GoalNote, LineageList, LinkedList } from "./Related.tsx";
import { PointTable } from "./PointTable.tsx";
import { Reasoning, TargetVerdict, WhatWouldSettle } from "./TargetVerdict.tsx";

interface KnownProps {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly snapshot: Snapshot;
}

interface LineageProps extends Pick<KnownProps, "entry" | "snapshot"> {
  readonly steps: readonly LineageStep[];
}

const { facts } = targetPage;

/** The target's wording, the document that sets it, and its issuers. */
const TargetFacts = ({ entry: whole, snapshot }: Pick<KnownProps, "entry" | "snapshot">) => {
  const { target, due, entry, policy } = whole;
  const { dataset } = snapshot;
  const goal = goalOf(whole, snapshot);
  return (
    <dl className="border-t border-ink text-small">
      <Fact label={facts.measure}>
        <span lang={dataLang}>
          <MarkedText text={target.metric} />
        </span>
      </Fact>
      <Fact label={facts.target}>
        <MarkedText text={goalWords(target)} />
      </Fact>
      {target.character === undefined ? null : (
        <Fact label={facts.binds}>
          {target.character.is === "binding" ? targetPage.binding : targetPage.expected}
          <ProvenanceList brief dataset={dataset} provenance={target.character.provenance} />
        </Fact>
      )}
      <Fact label={facts.due}>
        <DateText date={due} />
        {due.precision === "day" ? null : (
          <span className="text-muted">{targetPage.countedTo(dayWords(due.end))}</span>
        )}
      </Fact>
      <Fact label={facts.setBy}>
        <RecordLink entry={entry}>
          <TitleText entry={entry} />
        </RecordLink>
      </Fact>
      {goal === undefined ? null : (
        <Fact isWide label={targetPage.goal.label}>
          <GoalNote current={whole} goal={goal} snapshot={snapshot} />
        </Fact>
      )}
      <Fact label={facts.issuedBy}>
        <IssuersText dataset={dataset} issuers={policy.issuers} />
      </Fact>
      <Fact label={facts.issued}>
        <DateText date={entry.main} />
      </Fact>
      <Fact label={facts.sectors(policy.sectors.length)}>{sectorsWords(dataset, policy)}</Fact>
      {target.confidence === undefined ? null : (
        <Fact label={facts.confidence}>{targetPage.confidence[target.confidence]}</Fact>
      )}
      <Fact label={facts.readIn}>
        <ProvenanceList dataset={dataset} provenance={target.provenance} />
      </Fact>
    </dl>
  );
};

interface QuotationProps {
  readonly entry: TargetEntry;
  readonly dataset: Dataset;
}

/** The sentence that sets the target, where it was read. */
const QuotationSection = ({ entry, dataset }: QuotationProps) =>
  entry.target.quotation === undefined ? null : (
    <Section title={primaryText.sentence(isQualitative(entry.target))}>
      <Quotation dataset={dataset} entry={entry} />
    </Section>
  );

/** The same metric in other documents. */
const Lineage = ({ entry, steps, snapshot }: LineageProps) =>
  steps.length <= 1 ? (
    <p className="py-2 text-muted">{targetPage.noLineage}</p>
  ) : (
    <LineageList current={entry.id} dataset={snapshot.dataset} steps={steps} />
  );

/** Sections side by side on a wide page. */
const inTwo = "grid grid-cols-[minmax(0,1fr)] gap-x-10 @min-[58rem]:grid-cols-2";

/** The page of a target with a figure: course, verdict and reasoning, every point, history. */
const MeasuredTarget = ({ entry, judgement, snapshot }: KnownProps) => {
  const { dataset, asOf, judged } = snapshot;
  const steps = lineageOf(dataset, entry, asOf);
  return (
    <>
      <div className="@container">
        {/* On a wide page the target's facts are beside its course, and what follows is in two columns. */}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 @min-[58rem]:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0">
            <TrajectoryFigure id={entry.id} snapshot={snapshot} />
            <div className="mt-4">
              <TargetVerdict asOf={asOf} dataset={dataset} entry={entry} judgement={judgement} />
            </div>
            <div className="mt-3 space-y-1">
              <AssumptionsNote assumptions={judged.assumptions} today={snapshot.today} />
              <details className="text-small print:hidden">
                <summary className="inline-block min-h-6 underline decoration-rule underline-offset-2">
                  {targetPage.assumptions}
                </summary>
                <AssumptionsPanel selection={snapshot.selection} />
              </details>
            </div>
          </div>
          <div className="mt-6 @min-[58rem]:mt-0">
            <TargetFacts entry={entry} snapshot={snapshot} />
            <CorrectLink id={entry.id} thing="target" />
          </div>
        </div>
        <div className={inTwo}>
          <Section title={targetPage.parts.reasoning}>
            <Reasoning judgement={judgement} />
          </Section>
          <div>
            <WhatWouldSettle judgement={judgement} target={entry.target} />
            <QuotationSection dataset={dataset} entry={entry} />
          </div>
        </div>
      </div>
      {steps.length > 1 ? (
        <div className="mt-6">
          <FigureView
            figure={measureOverTimeDrawing}
            heading={goalsOverTime.heading}
            id={entry.id}
            label={goalsOverTime.heading}
            snapshot={snapshot}
          />
        </div>
      ) : null}
      <FoldedSection title={targetPage.parts.points}>
        <PointTable
          assumptions={judged.assumptions}
          dataset={dataset}
          entry={entry}
          judgement={judgement}
          series={seriesReadings(entry, snapshot)}
        />
      </FoldedSection>
      <FoldedSection title={targetPage.parts.lineage}>
        <Lineage entry={entry} snapshot={snapshot} steps={steps} />
      </FoldedSection>
      <DocumentTargets entry={entry} snapshot={snapshot} />
      <LinkedList entry={entry} snapshot={snapshot} />
    </>
  );
};

interface WordedProps extends KnownProps {
  /** The goal in words. */
  readonly goal: string;
}

/** The page of a goal in words: its wording, and everything the data set links to it. */
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
            <TargetVerdict asOf={asOf} dataset={dataset} entry={entry} judgement={judgement} />
          </div>
          <QuotationSection dataset={dataset} entry={entry} />
          <WhatWouldSettle judgement={judgement} target={entry.target} />
        </div>
        <div className="@max-[58rem]:mt-6">
          <TargetFacts entry={entry} snapshot={snapshot} />
          <CorrectLink id={entry.id} thing="target" />
        </div>
      </div>
      <LinkedList entry={entry} snapshot={snapshot} />
      <DocumentTargets entry={entry} snapshot={snapshot} />
      {steps.length > 1 ? (
        <Section title={targetPage.parts.goalLineage}>
          <LineageList current={entry.id} dataset={dataset} steps={steps} />
        </Section>
      ) : null}
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
  // A target that another one stands for has the place of its goal.
  const place = shownAs(snapshot, entry);
  const isWithin = targets.shown.includes(place);
  const at = inOrder.indexOf(place);
  const placeWords = placeOf.target(
    { place: at < 0 ? undefined : at + 1, shown: inOrder.length, total: targets.total },
    selection.count,
  );
  return (
    <article>
      <div className="mb-2 flex flex-wrap items-center gap-x-4 text-small">
        <PageSteps
          all={{
            name: targetPage.back(targets.shown.length, targets.total, selection.count),
            path: "/targets",
          }}
          isListed={at >= 0}
          label={targetPage.pager.label}
          next={stepTo(inOrder[at + 1], dataset)}
          previous={stepTo(inOrder[at - 1], dataset)}
          words={targetPage.pager}
        />
        {/* Kept apart from 'Next', or it would be read as that target's name. */}
        <p className="text-muted max-sm:order-first max-sm:w-full sm:ml-auto">
          <RouteLink
            className="inline-block py-1 underline decoration-rule underline-offset-2 hover:decoration-ink"
            to={`/records/${entry.entry.id}`}
          >
            <TitleText entry={entry.entry} />
          </RouteLink>
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
            // Two documents may set the same target, and one document may set it for two years.
            context={targetPage.ofDocument(shortTitle(entry.entry), dateWords(entry.due, true))}
            noun="targets"
            place={placeWords}
            snapshot={snapshot}
            title={keepUnit(targetFinding(entry, judgement))}
          />
        }
      >
        {/* A course has its own actions, just below. */}
        {hasCourse ? null : (
          <FigureActions name={targetPage.actions} snapshot={snapshot} figureId={entry.id} />
        )}
      </ActionsBeside>
      <CountsElsewhere entry={entry} snapshot={snapshot} />
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

/** One target: its course, its verdict with the reasoning, its history, and the source of each figure. */
export const TargetPage = ({ id, snapshot }: Props) => {
  const entry = snapshot.dataset.targetById.get(id);
  const later = wholeOf(snapshot.dataset).targetById.get(id);
  const judgement = snapshot.judged.byTarget.get(id);
  if (entry === undefined && later !== undefined) {
    return <NotOut entry={later.entry} isTarget snapshot={snapshot} />;
  }
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
