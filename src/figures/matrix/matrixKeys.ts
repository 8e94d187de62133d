import type { MatrixCell } from "#domain/agencies/matrix.ts";

import type { PlacedCell } from "./matrixPlaces.ts";

type Cells = readonly Pick<MatrixCell, "row" | "column">[];

/** The first and the last cell of a row, or of all. */
const ends = (
  cells: Cells,
  row: number | undefined,
): readonly [first: number | undefined, last: number | undefined] => {
  const columnOf = (at: number): number => cells[at]?.column ?? 0;
  const rowOf = (at: number): number => cells[at]?.row ?? 0;
  const places = [...cells.keys()]
    .filter((at) => row === undefined || rowOf(at) === row)
    .sort((a, b) => rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b));
  return [places[0], places.at(-1)];
};

/**
 * The cell to which a key moves from another: an arrow to the next one in that direction that isn't empty, Home and End
 * to the first and the last of the row, or with Ctrl (`isFar`) of all.
 */
export const neighbour = (
  cells: Cells,
  from: number,
  key: string,
  isFar = false,
): number | undefined => {
  const here = cells[from];
  if (here === undefined) return undefined;
  if (key === "Home" || key === "End") {
    const [first, last] = ends(cells, isFar ? undefined : here.row);
    return key === "Home" ? first : last;
  }
  const isAlong = key === "ArrowRight" || key === "ArrowLeft";
  if (!isAlong && key !== "ArrowDown" && key !== "ArrowUp") return undefined;
  const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  let best: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  cells.forEach(({ row, column }, at) => {
    const inLine = isAlong ? row === here.row : column === here.column;
    const distance = sign * (isAlong ? column - here.column : row - here.row);
    if (!inLine || distance <= 0 || distance >= nearest) return;
    nearest = distance;
    best = at;
  });
  return best ?? from;
};

/** The cell at a point of the matrix; undefined where that is empty. */
export const cellAt = (
  cells: readonly PlacedCell[],
  at: { readonly x: number; readonly y: number },
): PlacedCell | undefined =>
  cells.find(
    ({ x, y, width, height }) => at.x >= x && at.x < x + width && at.y >= y && at.y < y + height,
  );
