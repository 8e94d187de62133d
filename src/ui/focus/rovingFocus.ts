/**
 * Roving focus: a list has one member in the Tab order, and arrow keys move between members, of which there may
 * be hundreds. These functions compute where keys go; `undefined` means that the list doesn't handle the key.
 */

/** The index that a key goes to from another in a list of `count`, clamped to its ends. */
export const stepInList = (key: string, from: number, count: number): number | undefined => {
  switch (key) {
    case "ArrowDown":
      return Math.min(count - 1, from + 1);
    case "ArrowUp":
      return Math.max(0, from - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
};

/** A position in a grid: the row, and the control within it: 0 for the first. */
interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The position that a key goes to in a grid: up and down to the first controls of rows, right and left within a
 * row.
 */
export const stepInGrid = (
  key: string,
  { row, column }: GridPlace,
  rows: number,
  columns: number,
): GridPlace | undefined => {
  if (key === "ArrowRight") return { row, column: Math.min(columns - 1, column + 1) };
  if (key === "ArrowLeft") return { row, column: Math.max(0, column - 1) };
  const next = stepInList(key, row, rows);
  return next === undefined ? undefined : { row: next, column: 0 };
};
