import { roundLevels } from "#scene/levels.ts";

/**
 * Round levels that hold all values: from zero, unless the values lie so close together that their
 * course would be lost.
 */
export const valueLevels = (values: readonly number[]): readonly number[] => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const zero = !(least >= most * 0.7 && least > 0) && !(most <= least * 0.7 && most < 0);
  const low = zero ? Math.min(0, least) : least;
  const high = zero ? Math.max(0, most) : most;
  return roundLevels(low, high > low ? high : low + Math.abs(low || 1));
};

/** Whether levels begin elsewhere than at zero: lengths then can't be compared, and the axis says so. */
export const isBroken = (levels: readonly number[]): boolean =>
  (levels[0] ?? 0) > 0 || (levels.at(-1) ?? 0) < 0;
