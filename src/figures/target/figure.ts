import { defineModel } from "#figures/drawing.ts";
import { defineFigure } from "#figures/figure.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";
import { listWidths } from "#figures/targetList/targetListCells.ts";
import { targetRows } from "#figures/targetList/targetListRow.ts";
import { targetListScene } from "#figures/targetList/targetListScene.ts";
import { targetFinding } from "#messages/figures/trajectory.ts";
import { targetName } from "#parts/records/targetNames.ts";

/** The target of a page as a row of the target list. */
export const targetFigure = defineFigure(
  defineModel({
    id: ({ id }) => id,
    model: ({ snapshot, id }) => snapshot.dataset.targetById.get(id),
  }),
  {
    widths: listWidths,
    scene: (entry, leaf, { snapshot }) => {
      const rows = targetRows([entry], snapshot, "share");
      const name = targetName(entry, snapshot.dataset);
      return targetListScene([{ verdict: undefined, count: rows.length, rows }], name, leaf);
    },
    words: (entry, { snapshot: { dataset, judged } }) => {
      const judgement = judged.byTarget.get(entry.id);
      return {
        title:
          judgement === undefined ? targetName(entry, dataset) : targetFinding(entry, judgement),
        status: "",
      };
    },
    table: (entry, { snapshot }) => targetsTable([entry], snapshot),
    entries: (entry) => [entry.entry],
    targets: (entry) => [entry],
  },
);
