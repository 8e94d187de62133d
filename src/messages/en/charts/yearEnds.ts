/** The end of a year on an axis of figures: what was read for the year stands over it. */
export const yearEndLabel = (year: number): string => `end ${year}`;
