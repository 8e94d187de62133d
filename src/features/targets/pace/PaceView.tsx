import { useDeferredValue, useMemo } from "react";

import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import { emptyScene } from "#scene/emptyScene.ts";
import { paceScatter, pace } from "#messages/targets/pace.ts";

import { PaceScatter } from "./PaceScatter.tsx";
import { type PacePoint, pacePoints } from "#figures/paceScatter/paceScatterModel.ts";
import { MOST_PLACED } from "#features/targets/params.ts";
import { PaceTable } from "./PaceTable.tsx";

interface Props {
  readonly snapshot: Snapshot;
  readonly targets: readonly TargetEntry[];
  /** Undefined until it is measured. */
  readonly width: number | undefined;
}

const none: readonly PacePoint[] = [];

/** The pace of all targets at once, as a picture and as a table; and how many have no place on it. */
export const PaceView = ({ snapshot, targets, width = 700 }: Props) => {
  const { dataset, judged } = snapshot;
  const points = useMemo(() => pacePoints(targets, judged), [targets, judged]);
  const shown = useMemo(() => points.slice(0, MOST_PLACED), [points]);
  const measure = useMeasure();
  // The picture answers first; of hundreds the table follows.
  const listed = useDeferredValue(shown, none);
  return (
    <>
      <p className="mb-3 text-small text-muted">
        {pace.placed(points.length, targets.length, MOST_PLACED)}
      </p>
      {shown.length === 0 ? (
        <SceneSvg scene={emptyScene(paceScatter.empty, width, measure)} />
      ) : (
        <div className="space-y-4">
          <PaceScatter dataset={dataset} points={shown} width={width} />
          <PaceTable dataset={dataset} points={listed} />
        </div>
      )}
    </>
  );
};
