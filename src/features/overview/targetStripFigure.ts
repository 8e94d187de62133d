import { fileMeasure } from "#scene/measure.ts";
import { targetStripModel } from "#figures/targetStrip/targetStripModel.ts";
import { targetStripSheet } from "#figures/targetStrip/targetStripSheet.ts";
import { judgedFinding } from "#domain/findings/judgedFinding.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countShown } from "#domain/query/filter/verdictCounts.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { targetStrip } from "#messages/figures/targetStrip.ts";
import { judgedWords, targetsFinding } from "#messages/words/findings.ts";
import type { FigureSize } from "#figures/drawing.ts";

import { namesOfJudged } from "./stripNames.ts";
import { targetStripTable } from "./targetStripTable.ts";

/**
 * The strip as it leaves the page, with all that is known of why the others aren't judged; on a slide that
 * would leave the strip too little room.
 */
export const targetStripFigure = (
  snapshot: Snapshot,
  { isSlide, width }: FigureSize = {},
): FigureFile => {
  const { targets, judged, selection } = snapshot;
  const model = targetStripModel(snapshot, namesOfJudged(snapshot));
  const counts = countShown({ targets, judged });
  const finding = judgedFinding(counts);
  const scene = targetStripSheet(model, counts, selection, fileMeasure, { isSlide, width });
  if (scene === undefined) throw new Error("none of the targets is judged");
  return {
    id: "targets-on-their-way",
    title: finding === undefined ? targetsFinding(counts) : judgedWords(finding),
    status: targetStrip.status(model.judged, model.total),
    scene,
    table: targetStripTable(model, snapshot),
    entries: targets.shown.map(({ entry }) => entry),
  };
};
