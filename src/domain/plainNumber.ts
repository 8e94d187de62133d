/** A figure without what calculating in binary adds to it: 0.1 + 0.2 is 0.3. */
export const plainNumber = (value: number): number => Number(value.toPrecision(12));
