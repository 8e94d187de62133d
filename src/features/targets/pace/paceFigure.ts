import type { PacePoint } from "#figures/paceScatter/paceScatterModel.ts";
import { paceScatterFile } from "#figures/paceScatter/paceScatterFile.ts";
import { percentCell } from "#scene/table/figureTable.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { pace } from "#messages/targets/pace.ts";

import type { FigureSize } from "#figures/drawing.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";
import { MOST_PLACED } from "#features/targets/params.ts";
import { targetName } from "#parts/records/targetNames.ts";

/** What the picture shows, by rule: how many points stand on the dashed line or above it. */
const findingOf = (points: readonly PacePoint[]): string => {
  const ahead = points.filter(({ time, way }) => way >= time).length;
  return pace.finding(ahead, points.length);
};

/**
 * The scatter of pace as it leaves the page, with as many of all points as the page shows; on a slide
 * without the key to its numbers, which nobody could read there. It is a drawing there too: no chart of an
 * office program has a band for what lies beyond its scale, nor the marks of verdicts.
 */
export const paceFigure = (
  all: readonly PacePoint[],
  snapshot: Snapshot,
  { isSlide = false, width }: FigureSize = {},
): FigureFile => {
  const { dataset, targets } = snapshot;
  const shown = all.slice(0, MOST_PLACED);
  const entries = shown.map(({ entry }) => entry);
  const names = entries.map((entry) => targetName(entry, dataset));
  return {
    id: "pace-of-targets",
    title: findingOf(all),
    status: pace.status(shown.length, all.length, targets.total),
    scene: paceScatterFile(shown, names, fileMeasure, { isSlide, width }),
    table: targetsTable(entries, snapshot, [
      [tableFile.time, ({ judgement }) => percentCell(judgement?.timeAtLast)],
      [tableFile.way, ({ judgement }) => percentCell(judgement?.alongPath)],
    ]),
    entries: entries.map(({ entry }) => entry),
    targets: entries,
  };
};
