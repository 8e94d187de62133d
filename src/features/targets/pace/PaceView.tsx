import { useDeferredValue, useMemo } from "react";

import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";

import { SceneSvg } from "#charts/render/SceneSvg.tsx";
import { useMeasure } from "#charts/render/useMeasure.tsx";
import { emptyScene } from "#charts/scene/emptyScene.ts";
import { paceScatter } from "#messages/charts/paceScatter.ts";

import { PaceScatter } from "./PaceScatter.tsx";
import { type PacePoint, pacePoints } from "#charts/paceScatter/paceScatterModel.ts";
import { pace } from "#messages/targets/pace.ts";
import { MOST_PLACED } from "#features/targets/params.ts";
import { PaceTable } from "./PaceTable.tsx";

interface Props {
  readonly snapshot: Snapshot;
  readonly targets: readonly TargetEntry[];
  /** Of the place for picture and table together; undefined until it is measured. */
  readonly width: number | undefined;
}

/** From this width on the table has room beside the picture. */
const BESIDE_FROM = 1560;
const TABLE_WIDTH = 392;
const GAP = 24;
const MOST_WIDE = 1160;

const none: readonly PacePoint[] = [];

/** The pace of all targets at once, as a picture and as a table; and how many have no place on it. */
export const PaceView = ({ snapshot, targets, width = 700 }: Props) => {
  const { dataset, judged } = snapshot;
  const points = useMemo(() => pacePoints(targets, judged), [targets, judged]);
  const shown = useMemo(() => points.slice(0, MOST_PLACED), [points]);
  const measure = useMeasure();
  const beside = width >= BESIDE_FROM;
  // The picture answers first; of hundreds the table follows.
  const listed = useDeferredValue(shown, none);
  return (
    <>
      <p className="mb-3 text-small text-muted">
        {pace.placed(points.length, targets.length, MOST_PLACED)}
      </p>
      {shown.length === 0 ? (
        <SceneSvg scene={emptyScene(paceScatter.empty, Math.min(MOST_WIDE, width), measure)} />
      ) : (
        <div className={beside ? "flex items-start gap-x-6" : "space-y-4"}>
          {/* It has the room it is drawn for: a table of long lines would make all of it smaller. */}
          <div
            className={
              beside ? "sticky top-[calc(var(--above)+0.5rem)] min-w-0 flex-1 print:static" : ""
            }
          >
            <PaceScatter
              dataset={dataset}
              points={shown}
              width={Math.min(MOST_WIDE, beside ? width - TABLE_WIDTH - GAP : width)}
            />
          </div>
          <div className={beside ? "w-98 shrink-0" : ""}>
            <PaceTable dataset={dataset} points={listed} />
          </div>
        </div>
      )}
    </>
  );
};
