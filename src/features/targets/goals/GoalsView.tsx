import type { ReactNode } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { goalsOverTimeDrawing } from "#figures/goalsOverTime/drawing.ts";
import { targetsOf } from "#figures/goalsOverTime/goalsModel.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { FigureView, useFigure } from "#figures/view/FigureView.tsx";
import { goalsOverTime as words } from "#messages/targets/goalsOverTime.ts";
import { ActionsBeside } from "#parts/page/ActionsBeside.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { SourceLine } from "#parts/page/SourceLine.tsx";
import { AssumptionsNote } from "#parts/verdicts/AssumptionsNote.tsx";
import { MethodLink } from "#parts/verdicts/VerdictLink.tsx";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { OpenAll, useOpened } from "#ui/tables/opened.tsx";

import { ViewLinks } from "./ViewLinks.tsx";

/** How many measures are drawn until the reader opens all: those that moved most. */
const FIRST = 12;

interface CaptionProps {
  readonly reached: string | undefined;
}

/** What the panel in focus shows, then how to read the picture. */
const Caption = ({ reached }: CaptionProps) => (
  <div className="mt-3 max-w-[75ch] space-y-1">
    <p
      aria-hidden="true"
      className={`text-ink print:hidden ${reached === undefined ? "max-sm:hidden pointer-coarse:hidden" : ""}`}
    >
      {reached ?? words.hint}
    </p>
    <p>{words.notes}</p>
  </div>
);

interface Props {
  readonly snapshot: Snapshot;
  /** The view's menu. */
  readonly menu: ReactNode;
}

/** What several documents made of the level of each measure. */
export const GoalsView = ({ snapshot, menu }: Props) => {
  const { dataset, judged, targets, today } = snapshot;
  const model = useFigure(goalsOverTimeDrawing, snapshot)?.model;
  const printing = usePrinting();
  const { ref, isOpen, open } = useOpened<HTMLDivElement>("goals");
  const count = model?.measures.length ?? 0;
  const isWhole = isOpen || printing || count <= FIRST;
  const openAll = (): void => {
    open(0);
    // All measures are in another order, by field: the reader begins with the first.
    ref.current?.scrollIntoView();
  };
  return (
    <>
      <ActionsBeside
        header={
          <FindingHeader
            isLong
            noun="targets"
            snapshot={snapshot}
            title={words.finding(model?.counts ?? new Map())}
          />
        }
      >
        <div className={model === undefined ? "invisible" : ""}>
          <FigureActions figureId="goals-over-time" name={words.actions} snapshot={snapshot} />
        </div>
        <span className="max-sm:hidden xl:order-first">
          <MethodLink />
        </span>
      </ActionsBeside>
      {menu}
      <ViewLinks current="goals" />
      <AssumptionsNote assumptions={judged.assumptions} today={today} />
      {targets.shown.length === 0 ? (
        <NothingMatches noun="targets" snapshot={snapshot} />
      ) : (
        <div className="scroll-mt-(--above)" ref={ref}>
          {model === undefined ? null : (
            <p className="mb-2 text-small text-muted">
              {words.first(isWhole ? count : FIRST, count)}
              {words.left(model.left, count)}
            </p>
          )}
          <div className="outline-none" data-index={isOpen ? 0 : undefined}>
            <FigureView
              caption={Caption}
              figure={goalsOverTimeDrawing}
              label={words.label}
              rows={isWhole ? undefined : FIRST}
              snapshot={snapshot}
            />
          </div>
          {isWhole ? null : <OpenAll onOpen={openAll}>{words.all(count)}</OpenAll>}
        </div>
      )}
      {model === undefined ? null : (
        <SourceLine dataset={dataset} entries={targetsOf(model.measures)} />
      )}
    </>
  );
};
