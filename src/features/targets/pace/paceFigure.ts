import type { PacePoint } from "#charts/paceScatter/paceScatterModel.ts";
import { paceScatterFile } from "#charts/paceScatter/paceScatterFile.ts";
import { fileMeasure } from "#charts/scene/measure.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { numberWords } from "#messages/numbers.ts";

import { targetName } from "#features/targets/targetNames.ts";

/** What the picture shows, by rule: how many points stand on the dashed line or above it. */
const findingOf = (points: readonly PacePoint[]): string => {
  const ahead = points.filter(({ time, way }) => way >= time).length;
  const were = ahead === 1 ? "was" : "were";
  return `${numberWords(ahead, true)} of the ${numberWords(points.length)} targets with a path ${were} on it or ahead when last read`;
};

/** The scatter of pace as it leaves the page, with as many of all points as the page shows. */
export const paceFigure = (
  shown: readonly PacePoint[],
  all: number,
  { dataset, targets }: Snapshot,
): Figure => {
  const names = shown.map(({ entry }) => targetName(entry, dataset));
  const cut = shown.length < all ? `the ${shown.length} furthest behind of ` : "";
  return {
    stem: "pace-of-targets",
    title: findingOf(shown),
    status: `${cut}${all} of ${targets.total} targets with a baseline, a reading since and a path`,
    scene: paceScatterFile(shown, names, fileMeasure),
    entries: shown.map(({ entry }) => entry.entry),
  };
};
