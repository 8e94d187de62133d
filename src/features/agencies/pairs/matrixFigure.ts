import { matrixSheet } from "#charts/matrix/matrixSheet.ts";
import type { MatrixNames } from "#charts/matrix/matrixPlaces.ts";
import { fileMeasure } from "#charts/scene/measure.ts";
import type { MatrixModel } from "#domain/agencies/matrix.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { matrix } from "#messages/charts/matrix.ts";

/** Who issues with whom as it leaves the page. */
export const matrixFigure = (
  model: MatrixModel,
  names: MatrixNames,
  { entries }: Snapshot,
): Figure => ({
  stem: "who-issues-with-whom",
  title: matrix.title,
  status: matrix.shown(model.order.length),
  scene: matrixSheet(model, names, fileMeasure),
  entries: entries.shown.filter(({ bodies }) => bodies.length > 1),
});
