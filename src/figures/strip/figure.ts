import { defineFigure } from "#figures/figure.ts";
import { recordsTable } from "#figures/tables/recordsTable.ts";
import { yearsSentence } from "#figures/yearsSentence.ts";
import { shownWords } from "#messages/words/findings.ts";

import { bodyStripDrawing } from "./drawing.ts";
import { stripScene } from "./stripScene.ts";

/** The strip of a body's records in files. */
export const bodyStripFigure = defineFigure(bodyStripDrawing, {
  widths: { file: 900 },
  scene: (model, { width, measure }) => stripScene(model, width, measure),
  words: ({ label, entries }, { snapshot }) => ({
    title: label,
    sentence: yearsSentence(label, "records", entries),
    status: shownWords(entries.length, snapshot.entries.total, "records"),
  }),
  table: ({ entries }, { snapshot }) => recordsTable(entries, snapshot),
  entries: ({ entries }) => entries,
});
