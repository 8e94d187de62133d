/**
 * How often a property is tried: so many times where CI asks, a fifth of that on somebody's own machine, where the
 * suite runs dozens of times a day.
 */
export const runs = (inCi: number): number =>
  process.env["CI"] === undefined ? Math.ceil(inCi / 5) : inCi;

/** All of a list in CI, elsewhere so many of it, evenly spread. */
export const sampled = <T>(all: readonly T[], few: number): readonly T[] =>
  process.env["CI"] === undefined
    ? all.filter((_one, at) => at % Math.ceil(all.length / few) === 0)
    : all;
