import { type PacePoint, pacePoints } from "#charts/paceScatter/paceScatterModel.ts";
import { paceScatterFile } from "#charts/paceScatter/paceScatterFile.ts";
import { fileMeasure } from "#charts/scene/measure.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { numberWords } from "#domain/numberWords.ts";
import type { Figure } from "#export/figureFile.ts";

import { targetName } from "./targetNames.ts";

/** What the picture shows, by rule: how many points stand on the dashed line or above it. */
const findingOf = (points: readonly PacePoint[]): string => {
  const ahead = points.filter(({ time, way }) => way >= time).length;
  const were = ahead === 1 ? "was" : "were";
  return `${numberWords(ahead, true)} of the ${numberWords(points.length)} targets with a path ${were} on it or ahead when last read`;
};

/** The scatter of pace as it leaves the page, with as many of the points as the page shows. */
export const paceFigure = (shown: readonly PacePoint[], snapshot: Snapshot): Figure => {
  const { dataset, judged, targets } = snapshot;
  const all = pacePoints(targets.shown, judged);
  const names = shown.map(({ entry }) => targetName(entry, dataset));
  const cut = shown.length < all.length ? `the ${shown.length} furthest behind of ` : "";
  return {
    stem: "pace-of-targets",
    title: findingOf(shown),
    status: `${cut}${all.length} of ${targets.total} targets with a baseline, a reading since and a path`,
    scene: paceScatterFile(shown, names, fileMeasure),
    entries: shown.map(({ entry }) => entry.entry),
  };
};
