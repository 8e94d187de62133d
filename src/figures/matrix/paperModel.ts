import type { Measure } from "#scene/measure.ts";
import type { MatrixModel } from "#domain/agencies/matrix.ts";

import { leastWidth, type MatrixNames, placeMatrix } from "./matrixPlaces.ts";

/** The width of an A4 page, and the height left for the matrix beside its key and its caption. */
export const PAPER_WIDTH = 668;
const PAPER_HEIGHT = 850;

/** The matrix of the bodies that issued most, as many as fit a printed page in legible type. */
export const paperModel = (
  modelOf: (most: number) => MatrixModel,
  bodies: number,
  names: MatrixNames,
  measure: Measure,
): MatrixModel => {
  const paper = { isPaper: true, room: PAPER_WIDTH };
  const fits = (most: number): boolean => {
    const model = modelOf(most);
    if (leastWidth(model, names, measure, paper) > PAPER_WIDTH) return false;
    const { headRoom, height } = placeMatrix(model, names, measure, paper);
    return headRoom + height <= PAPER_HEIGHT;
  };
  let [fitting, tooMany] = fits(bodies) ? [bodies, bodies + 1] : [1, bodies];
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (fits(middle)) fitting = middle;
    else tooMany = middle;
  }
  return modelOf(fitting);
};
