import { histogramSheet } from "#charts/histogram/histogramSheet.ts";
import type { HistogramModel } from "#charts/histogram/histogramScene.ts";
import { fileMeasure } from "#charts/scene/measure.ts";
import type { CountedNoun } from "#domain/filter/countedTable.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { dateRange } from "#messages/views/dateRange.ts";
import { shownWords } from "#messages/words/selection.ts";

/** When records are from, or the documents that set targets, as it leaves the page. */
export const histogramFigure = (
  model: HistogramModel,
  noun: CountedNoun,
  { entries, targets }: Snapshot,
): Figure => {
  const title = dateRange.figureTitle[noun];
  const slice = noun === "records" ? entries : targets;
  return {
    stem: `${noun}-by-date`,
    title,
    status: shownWords(slice.shown.length, slice.total, noun),
    scene: histogramSheet(model, title, fileMeasure),
    entries: noun === "records" ? entries.shown : targets.shown.map(({ entry }) => entry),
  };
};
