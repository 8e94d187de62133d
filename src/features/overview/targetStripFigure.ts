import { fileMeasure } from "#charts/scene/measure.ts";
import type { StripModel } from "#charts/targetStrip/targetStripModel.ts";
import { targetStripSheet } from "#charts/targetStrip/targetStripSheet.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { countVerdicts } from "#domain/filter/verdictCounts.ts";
import type { Figure } from "#export/figureFile.ts";
import { targetStrip } from "#messages/charts/targetStrip.ts";
import { targetsFinding } from "#messages/words/findings.ts";

/** The strip as it leaves the page, with all that is known of why the others aren't judged. */
export const targetStripFigure = (
  model: StripModel,
  { targets, judged, selection }: Snapshot,
): Figure => {
  const counts = countVerdicts(targets.shown, judged);
  const scene = targetStripSheet(model, counts, selection, fileMeasure);
  if (scene === undefined) throw new Error("none of the targets is judged");
  return {
    stem: "targets-on-their-way",
    title: targetsFinding(counts),
    status: targetStrip.status(model.judged, model.total),
    scene,
    entries: targets.shown.map(({ entry }) => entry),
  };
};
