import { lazy, Suspense } from "react";

import type { Judgement } from "#domain/judging/judge.ts";
import { isQualitative } from "#domain/schema/target.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { glyphWords } from "#charts/targetGlyph/targetGlyphWords.ts";
import { unitWords } from "#messages/amounts.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useContainerWidth } from "#ui/useContainerWidth.ts";

import { TrajectoryKey } from "./TrajectoryKey.tsx";
import { trajectoryOf } from "#charts/trajectory/trajectoryModel.ts";

// The only door to the chart library, so that no other view loads it.
const Trajectory = lazy(async () => ({ default: (await import("./Trajectory.tsx")).Trajectory }));

interface Props {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly snapshot: Snapshot;
}

const placeholder = <div aria-hidden="true" className="h-[340px]" />;

/** A chart that can't be loaded takes nothing else of the page with it. */
const notDrawn = (message: string) => (
  <Notice role="alert">
    The figure could not be drawn: {message}. The table below holds every point.
  </Notice>
);

/** The figure of a target's course, named and described, with its key. */
export const TrajectoryFigure = ({ entry, judgement, snapshot }: Props) => {
  const [ref, width] = useContainerWidth();
  const model = trajectoryOf(entry.target, judgement, snapshot.judged.assumptions, width ?? 700);
  if (model === undefined) {
    return isQualitative(entry.target) ? null : (
      <p className="mt-3 text-muted">
        No figure: nothing but the target is known
        {judgement.baseline === undefined ? "" : " that measures the same"}.
      </p>
    );
  }
  const title = `Course of ${entry.target.metric}`;
  return (
    <figure aria-label={title} className="mt-3" ref={ref}>
      <p className="text-small text-muted">{unitWords(model.unit)}</p>
      {width === undefined ? (
        placeholder
      ) : (
        <ErrorBoundary fallback={notDrawn} resetKey={entry.id}>
          <Suspense fallback={placeholder}>
            <Trajectory
              description={`${glyphWords(entry.target, judgement)}. The table below holds every point.`}
              model={model}
              title={title}
              verdict={judgement.verdict}
              width={width}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      <figcaption className="mt-1 text-small text-muted">
        <TrajectoryKey model={model} verdict={judgement.verdict} />
        <p>Sources: point by point in the table below.</p>
        <p className="print:hidden">
          With the figure in focus, the arrow keys move from point to point.
        </p>
      </figcaption>
    </figure>
  );
};
