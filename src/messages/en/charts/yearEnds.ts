/** The end of a year on an axis of figures: what was read for the year is over it. */
export const yearEndLabel = (year: number): string => `end ${year}`;
