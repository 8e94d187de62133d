/**
 * Lists of which one member is in the order of the Tab key, while arrow keys lead on: there may be hundreds.
 * Here is where keys lead; `undefined` means that a key isn't the list's.
 */

/** The place to which a key leads from another in a list of so many, none beyond its ends. */
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

/** A place in a list of rows: the row, and within it the first control (0) or one after it. */
interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The same in a list of so many rows with so many controls each: from row to row to their first controls,
 * right to those after it and back.
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
