import { trajectoryOf } from "#figures/trajectory/trajectoryModel.ts";
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
import { useListed } from "#features/targets/list/useListed.ts";
import { MeasuredTarget } from "./MeasuredTarget.tsx";
import { keepUnit } from "#parts/records/keepUnit.ts";
import { WordedTarget } from "./WordedTarget.tsx";

const stepTo = (entry: TargetEntry | undefined, dataset: Dataset): StepTo | undefined =>
  entry === undefined
    ? undefined
    : { name: targetName(entry, dataset), path: `/targets/${entry.id}` };

interface KnownProps {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly snapshot: Snapshot;
}

const KnownTarget = (shared: KnownProps) => {
  const { entry, judgement, snapshot } = shared;
  const { target } = entry;
  const { dataset, selection, targets } = snapshot;
  const { inOrder } = useListed(snapshot);
  const hasCourse = trajectoryOf(target, judgement, snapshot.judged.assumptions) !== undefined;
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
