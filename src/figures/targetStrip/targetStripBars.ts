import { linear } from "#scene/scale.ts";

import { beyondOf, type StripFrame } from "./targetStripFrame.ts";
import type { StripTarget } from "./targetStripModel.ts";

/** Number of axis steps, of 2% each, that are counted where there are too many targets for single marks. */
const STEPS = 75;

/** Shares counted in steps of 2%, as bars of a height. */
export interface StripBars {
  readonly path: string;
  /** How many are off the axis, on either side. */
  readonly back: number;
  readonly over: number;
}

export const stripBars = (
  targets: readonly StripTarget[],
  { zero, most }: StripFrame,
  { base, height }: { readonly base: number; readonly height: number },
): StripBars => {
  const counts = Array.from({ length: STEPS }, () => 0);
  let [back, over] = [0, 0];
  for (const { way = 0 } of targets) {
    const beyond = beyondOf(way);
    if (beyond < 0) back += 1;
    else if (beyond > 0) over += 1;
    else {
      // Products such as 0.58 * 50 are slightly below the step that they belong to.
      const step = Math.min(STEPS - 1, Math.floor(way * 50 + 1e-9));
      counts[step] = (counts[step] ?? 0) + 1;
    }
  }
  const scale = linear([0, Math.max(1, ...counts)], [0, height]);
  const width = (most - zero) / STEPS;
  const path = counts
    .map((count, at) =>
      count === 0
        ? ""
        : `M${(zero + at * width).toFixed(1)} ${base}h${(width * 0.8).toFixed(1)}v${(-Math.max(1, scale(count))).toFixed(1)}h${(-width * 0.8).toFixed(1)}Z`,
    )
    .join("");
  return { path, back, over };
};
