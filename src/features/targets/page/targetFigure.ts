import { fileMeasure } from "#scene/measure.ts";
import { targetListScene } from "#figures/targetList/targetListScene.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/figureFile.ts";
import type { FigureSize } from "#figures/drawing.ts";
import { targetName } from "#parts/records/targetNames.ts";
import { targetFinding } from "#messages/figures/trajectory.ts";
import { listedTargets } from "#figures/targetList/targetListFigure.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";

/** One target as it leaves its page. */
export const targetFigure = (
  entry: TargetEntry,
  snapshot: Snapshot,
  room: FigureSize = {},
): FigureFile => {
  const { dataset, judged } = snapshot;
  const rows = listedTargets([entry], snapshot, "share");
  const judgement = judged.byTarget.get(entry.id);
  const name = targetName(entry, dataset);
  return {
    id: entry.id,
    title: judgement === undefined ? name : targetFinding(entry, judgement),
    status: "",
    scene: targetListScene(
      [{ verdict: undefined, count: rows.length, rows }],
      name,
      fileMeasure,
      room,
    ),
    table: targetsTable([entry], snapshot),
    entries: [entry.entry],
    targets: [entry],
  };
};
