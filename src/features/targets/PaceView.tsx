import { useMemo } from "react";

import type { TargetEntry } from "#domain/entry.ts";
import type { Judged } from "#domain/snapshot.ts";

import { PaceScatter } from "./PaceScatter.tsx";
import { pacePoints } from "./paceScatterView.ts";
import { PaceTable } from "./PaceTable.tsx";

interface Props {
  readonly targets: readonly TargetEntry[];
  readonly judged: Judged;
}

/** Beyond this many points a picture tells nothing that the list doesn't. */
const MOST = 300;

/** The pace of all targets at once, as a picture and as a table; and how many have no place on it. */
export const PaceView = ({ targets, judged }: Props) => {
  const points = useMemo(() => pacePoints(targets, judged), [targets, judged]);
  const shown = points.slice(0, MOST);
  const without = targets.length - points.length;
  return (
    <>
      <p className="text-small text-muted">
        {points.length} of {targets.length} targets have a baseline, a reading since and a path
        {without === 0 ? "." : `; the other ${without} can’t stand here.`}
        {points.length > MOST ? ` The ${MOST} furthest behind are drawn.` : ""}
      </p>
      {shown.length === 0 ? null : (
        <div className="space-y-4">
          <PaceScatter points={shown} />
          <PaceTable points={shown} />
        </div>
      )}
    </>
  );
};
