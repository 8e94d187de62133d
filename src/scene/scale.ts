/** From a value to a place. */
export type Scale = (value: number) => number;

/** A straight scale from one stretch to another. A stretch without length stands at its beginning. */
export const linear = (
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
): Scale => {
  const span = high - low;
  return (value) => from + (span === 0 ? 0 : (value - low) / span) * (to - from);
};

/** To tenths: finer than that nobody sees, and pictures stay short. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
