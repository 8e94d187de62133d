import { lowerBound } from "./sortedSearch.ts";

/** Neighbours in a lane that fall together on the screen: places `from` up to, without, `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Splits places `from..to` of a sorted lane wherever two neighbours are at least `gapDays` apart.
 * Breaks depend on the dates alone, so that panning never regroups. It jumps by binary search: its
 * cost follows the pixels, not the records. Returns undefined beyond `most` runs.
 */
export const splitRuns = (
  starts: Int32Array,
  from: number,
  to: number,
  gapDays: number,
  most = Number.POSITIVE_INFINITY,
): readonly Run[] | undefined => {
  const runs: Run[] = [];
  let first = from;
  let at = from;
  while (at < to) {
    const reach = lowerBound(starts, (starts[at] ?? 0) + gapDays, at + 1, to);
    if (reach === at + 1) {
      runs.push({ from: first, to: reach });
      if (runs.length > most) return undefined;
      first = reach;
      at = reach;
    } else at = reach - 1;
  }
  return runs;
};
