import { fileMeasure } from "#scene/measure.ts";
import type { StripModel } from "./stripScene.ts";
import { stripSheet } from "./stripSheet.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { shownWords } from "#messages/words/findings.ts";

import { recordsTable } from "#figures/tables/recordsTable.ts";

import type { FigureSize } from "#figures/drawing.ts";
import { yearsSentence } from "#figures/yearsSentence.ts";

/** A strip of some records as it leaves the page; `id` begins the name of its file. */
export const stripFigure = (
  id: string,
  model: StripModel,
  { dataset, entries: { total } }: Snapshot,
  { width }: FigureSize = {},
): FigureFile => ({
  id,
  title: model.label,
  sentence: yearsSentence(model.label, "records", model.entries),
  status: shownWords(model.entries.length, total, "records"),
  scene: stripSheet(model, fileMeasure, width),
  table: recordsTable(model.entries, dataset),
  entries: model.entries,
});
