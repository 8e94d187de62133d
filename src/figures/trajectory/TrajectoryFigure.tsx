import { Suspense, useMemo } from "react";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { useFigure } from "#figures/view/FigureView.tsx";
import { isPrerendering } from "#ui/screen/prerendering.ts";
import { trajectoryDrawing } from "./drawing.ts";
import { trajectorySamples } from "./trajectoryKey.ts";
import { layTrajectory } from "./trajectoryScene.ts";
import { trajectory } from "#messages/figures/trajectory.ts";
import { labelUnit } from "#messages/words/amounts.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { FigureHead } from "#ui/frame/FigureHead.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { lazy } from "#ui/screen/lazy.tsx";
import { usePictures } from "#figures/view/usePictures.ts";
import { useHasActed } from "#ui/screen/useHasActed.ts";

// The only import of the chart library, so that no other view loads it.
const Trajectory = lazy(() => import("./Trajectory.tsx"), "Trajectory");

interface Props {
  /** The target's id. */
  readonly id: string;
  readonly snapshot: Snapshot;
}

/** The figure of a target's trajectory, named and described, with its key. */
export const TrajectoryFigure = ({ id, snapshot }: Props) => {
  const pageFigure = useFigure(trajectoryDrawing, snapshot, id);
  const { ref, pictures, measure, isPrinting } = usePictures(trajectoryDrawing, pageFigure);
  // The scene is enough for reading; the library is needed once the reader points or uses keys.
  const hasActed = useHasActed();
  const isBare = pageFigure?.model.course.onlyTarget !== undefined;
  const isStill = isBare || !hasActed || isPrinting;
  const [layout] = useMemo(
    () =>
      pageFigure === undefined || isStill
        ? []
        : pictures.map(({ form }) => layTrajectory(pageFigure.model.course, form.width, measure)),
    [pageFigure, isStill, pictures, measure],
  );
  if (pageFigure === undefined) return null;
  const { course, title, description } = pageFigure.model;
  const still = pictures.map(({ scene, form }) => (
    <SceneSvg className={form.className} key={form.className} scene={scene} />
  ));
  return (
    <figure aria-label={title} className="mt-3" ref={ref}>
      <FigureHead title={trajectory.heading(labelUnit(course.unit))}>
        <FigureActions figureId={pageFigure.id} name={pageFigure.name} snapshot={snapshot} />
      </FigureHead>
      {/* Prerendered it has a phone's width on any screen: it keeps the room that scripts give it where it is wider. */}
      <div
        className={
          isPrerendering && !isBare ? "@min-[31.25rem]:min-h-85 noscript:min-h-0" : undefined
        }
      >
        {layout === undefined ? (
          still
        ) : (
          // If the library can't be loaded, the page and the figure still work.
          <ErrorBoundary
            fallback={({ message }) => (
              <>
                {still}
                <Notice role="alert">{trajectory.still(message)}</Notice>
              </>
            )}
            resetKey={id}
          >
            <Suspense fallback={still}>
              <Trajectory
                description={trajectory.description(description)}
                layout={layout}
                title={title}
              />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
      <figcaption className="mt-1 text-small text-muted">
        {/* Of marks that only the eye meets: each point says what it is. */}
        <ul aria-hidden="true" className="flex flex-wrap gap-x-4">
          {trajectorySamples(course).map((sample) => (
            <li className="flex items-center gap-1.5" key={sample.title}>
              <SceneSvg isHidden scene={sample} />
              {sample.title}
            </li>
          ))}
        </ul>
        <p>{trajectory.sources}</p>
        {isBare ? null : (
          <p className="max-sm:sr-only pointer-coarse:hidden print:hidden">{trajectory.keys}</p>
        )}
      </figcaption>
    </figure>
  );
};
