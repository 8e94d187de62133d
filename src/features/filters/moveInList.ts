/** A place in a list of rows: the row, and within it the checkbox (0) or one of its gestures. */
export interface ListPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads within a list of so many rows with so many controls each: up and down from row to
 * row, right to a row's gestures and left back to its checkbox. `undefined`: the key isn't the list's.
 */
export const moveInList = (
  key: string,
  { row, column }: ListPlace,
  rows: number,
  columns: number,
): ListPlace | undefined => {
  switch (key) {
    case "ArrowDown":
      return { row: Math.min(rows - 1, row + 1), column: 0 };
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column: 0 };
    case "Home":
      return { row: 0, column: 0 };
    case "End":
      return { row: rows - 1, column: 0 };
    case "ArrowRight":
      return { row, column: Math.min(columns - 1, column + 1) };
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    default:
      return undefined;
  }
};
