/**
 * How often a property is tried: so many times where CI asks, a fifth of that on somebody's own machine, where the
 * suite runs dozens of times a day.
 */
export const runs = (inCi: number): number =>
  process.env["CI"] === undefined ? Math.ceil(inCi / 5) : inCi;
