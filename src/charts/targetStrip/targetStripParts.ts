/** Half of a mark. */
export const HALF = 4.7;
/** From the middle of a line of text to its base. */
export const BASE = 4.6;
