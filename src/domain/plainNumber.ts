/** Removes binary rounding from a figure: 0.1 + 0.2 gives 0.3. */
export const plainNumber = (value: number): number => Number(value.toPrecision(12));
