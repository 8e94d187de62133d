import { useDeferredValue, useMemo } from "react";

import type { Dataset } from "#domain/dataset.ts";
import type { TargetEntry } from "#domain/entry.ts";
import type { Judged } from "#domain/snapshot.ts";

import { PaceScatter } from "./PaceScatter.tsx";
import { pacePoints } from "./paceScatterView.ts";
import { PaceTable } from "./PaceTable.tsx";

interface Props {
  readonly targets: readonly TargetEntry[];
  readonly dataset: Dataset;
  readonly judged: Judged;
}

/** Beyond this many points a picture tells nothing that the list doesn't. */
const MOST = 300;

/** The pace of all targets at once, as a picture and as a table; and how many have no place on it. */
export const PaceView = ({ targets, dataset, judged }: Props) => {
  const points = useMemo(() => pacePoints(targets, judged), [targets, judged]);
  const shown = useMemo(() => points.slice(0, MOST), [points]);
  // The picture answers first; of hundreds the table follows.
  const listed = useDeferredValue(shown);
  const without = targets.length - points.length;
  return (
    <>
      <p className="text-small text-muted">
        {points.length} of {targets.length} targets have a baseline, a reading since and a path
        {without === 0 ? "." : `; the other ${without} can’t stand here.`}
        {points.length > MOST
          ? ` Picture and table hold the ${MOST} furthest behind; filters bring up the others.`
          : ""}
      </p>
      {shown.length === 0 ? null : (
        <div className="@container">
          <div className="gap-x-6 space-y-4 @5xl:grid @5xl:grid-cols-[minmax(0,1fr)_24.5rem] @5xl:space-y-0">
            <div className="self-start @5xl:sticky @5xl:top-2 print:static">
              <PaceScatter dataset={dataset} points={shown} />
            </div>
            <PaceTable dataset={dataset} points={listed} />
          </div>
        </div>
      )}
    </>
  );
};
