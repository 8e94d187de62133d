import { matrixSheet } from "#figures/matrix/matrixSheet.ts";
import type { MatrixNames } from "#figures/matrix/matrixPlaces.ts";
import { numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { MatrixModel } from "#domain/agencies/matrix.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/figureFile.ts";
import type { FigureSize } from "#figures/drawing.ts";
import { statusOf } from "#features/agencies/jointCounts.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { matrix } from "#messages/figures/matrix.ts";
import { pairs } from "#messages/views/agencies.ts";
import { countOf } from "#messages/words/numbers.ts";
import { firstOf } from "#figures/firstOf.ts";

/** Who issues with whom as it leaves the page: those of `all` bodies that the model holds. */
export const matrixFigure = (
  model: MatrixModel,
  names: MatrixNames,
  { entries }: Snapshot,
  { isSlide = false, width, all }: FigureSize & { readonly all: number },
): FigureFile => {
  // Each two bodies once: what the other of its cells tells is the same from the other side.
  const both = model.cells.filter(({ row, column }) => row < column);
  const most = both.toSorted((a, b) => b.together - a.together);
  return {
    id: "who-issues-with-whom",
    title: matrix.title,
    sentence: firstOf(pairs.title, most, ({ first, second, together }) => [
      pairs.names(names.labelOf(first), names.labelOf(second)),
      countOf.records(together),
    ]),
    status: statusOf(matrix.shown(model.order.length, all), entries.shown),
    scene: matrixSheet(model, names, fileMeasure, isSlide, width),
    table: tableOf(both, [
      [tableFile.body, ({ first }) => textCell(names.labelOf(first))],
      [tableFile.partner, ({ second }) => textCell(names.labelOf(second))],
      [tableFile.together, ({ together }) => numberCell(together)],
      [tableFile.ledByFirst, ({ ledByFirst }) => numberCell(ledByFirst)],
      [tableFile.ledBySecond, ({ ledBySecond }) => numberCell(ledBySecond)],
    ]),
    entries: entries.shown.filter(({ bodies }) => bodies.length > 1),
  };
};
