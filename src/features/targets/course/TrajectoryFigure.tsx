import { Suspense, useMemo } from "react";

import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import { glyphWords } from "#messages/figures/targetGlyph.ts";
import { trajectorySamples } from "#figures/trajectory/trajectoryKey.ts";
import { trajectoryOf } from "#figures/trajectory/trajectoryModel.ts";
import { layTrajectory, trajectoryScene } from "#figures/trajectory/trajectoryScene.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { unitWords } from "#messages/words/amounts.ts";
import { trajectory } from "#messages/figures/trajectory.ts";
import { FigureActions } from "#figures/FigureActions.tsx";
import { FigureHead } from "#ui/frame/FigureHead.tsx";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { lazy } from "#ui/screen/lazy.tsx";
import { useHasActed } from "#ui/screen/useHasActed.ts";
import { useWidths } from "#ui/screen/useContainerWidth.ts";

// The only door to the chart library, so that no other view loads it.
const Trajectory = lazy(() => import("./Trajectory.tsx"), "Trajectory");

interface Props {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly snapshot: Snapshot;
}

/** Until the place is measured. */
const USUAL_WIDTH = 700;

/** The figure of a target's course, named and described, with its key. */
export const TrajectoryFigure = ({ entry, judgement, snapshot }: Props) => {
  const [ref, forms, isMeasured] = useWidths(USUAL_WIDTH);
  const measure = useMeasure();
  // To be read, the scene is enough; the library answers pointing and keys.
  const hasActed = useHasActed();
  const { target } = entry;
  const { assumptions } = snapshot.judged;
  const model = useMemo(
    () => trajectoryOf(target, judgement, assumptions),
    [target, judgement, assumptions],
  );
  const laid = useMemo(
    () =>
      model === undefined
        ? []
        : forms.map(({ width, className }) => ({
            className,
            layout: layTrajectory(model, width, measure),
          })),
    [model, forms, measure],
  );
  const layout = laid.at(-1)?.layout;
  if (model === undefined || layout === undefined) return null;
  const isBare = model.onlyTarget !== undefined;
  const title = trajectory.title(target.metric);
  const description = trajectory.description(glyphWords(target, judgement));
  const scene = trajectoryScene(layout, title, description);
  const seenFirst = laid.map(({ className, layout: one }) => (
    <SceneSvg
      className={className}
      key={className}
      scene={trajectoryScene(one, title, description)}
    />
  ));
  return (
    <figure aria-label={title} className="mt-3" ref={ref}>
      <FigureHead title={trajectory.heading(unitWords(model.unit))}>
        <FigureActions
          name={trajectory.actions}
          snapshot={snapshot}
          figureId={`course-${entry.id}`}
        />
      </FigureHead>
      {!isMeasured || isBare || !hasActed ? (
        seenFirst
      ) : (
        // A library that can't be loaded takes nothing of the page with it, nor the figure.
        <ErrorBoundary
          fallback={({ message }) => (
            <>
              {seenFirst}
              <Notice role="alert">{trajectory.still(message)}</Notice>
            </>
          )}
          resetKey={entry.id}
        >
          <Suspense fallback={seenFirst}>
            <Trajectory description={description} layout={layout} title={title} />
            <SceneSvg className="not-print:hidden" isHidden scene={scene} />
          </Suspense>
        </ErrorBoundary>
      )}
      <figcaption className="mt-1 text-small text-muted">
        <ul aria-label={trajectory.key} className="flex flex-wrap gap-x-4">
          {trajectorySamples(model).map((sample) => (
            <li className="flex items-center gap-1.5" key={sample.title}>
              <SceneSvg isHidden scene={sample} />
              {sample.title}
            </li>
          ))}
        </ul>
        <p>{trajectory.sources}</p>
        {isBare ? null : <p className="print:hidden">{trajectory.keys}</p>}
      </figcaption>
    </figure>
  );
};
