/** Maps a value to a position. */
export type Scale = (value: number) => number;

/** A linear scale from one interval to another. An interval of length zero maps to the start of the other. */
export const linear = (
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): Scale => {
  const span = high - low;
  return (value) => from + (span === 0 ? 0 : (value - low) / span) * (to - from);
};

/** Rounds to tenths of a unit: finer differences are invisible, and shorter numbers keep files small. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
