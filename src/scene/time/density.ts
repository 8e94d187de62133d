import { tenth } from "#scene/scale.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";

import { lowerBound } from "./sortedDays.ts";

/** How many of the sorted `starts` fall into each of `bins` equal parts of a window. */
export const countBins = (
  starts: Int32Array,
  window: TimeWindow,
  bins: number,
): { counts: Int32Array; most: number; first: number } => {
  const counts = new Int32Array(bins);
  const days = daysIn(window);
  const first = lowerBound(starts, window.start);
  let most = 0;
  let before = first;
  for (let bin = 0; bin < bins; bin += 1) {
    // In this order of operations the last part ends exactly at the window's end.
    const after = lowerBound(starts, window.start + (days * (bin + 1)) / bins, before);
    const count = after - before;
    counts[bin] = count;
    if (count > most) most = count;
    before = after;
  }
  return { counts, most, first };
};

/** One closed outline over all bins, `height` pixels high at the fullest. */
export const densityPath = (
  counts: Int32Array,
  most: number,
  binWidth: number,
  height: number,
  top = 0,
): string => {
  if (most === 0) return "";
  const bottom = top + height;
  let path = `M0 ${bottom}`;
  let level = 0;
  for (let bin = 0; bin < counts.length; bin += 1) {
    const count = counts[bin] ?? 0;
    // A single record among thousands is still visible: at least a pixel.
    const next = count === 0 ? 0 : Math.max(1, Math.round((count / most) * height));
    if (next !== level) path += `H${tenth(bin * binWidth)}V${bottom - next}`;
    level = next;
  }
  return `${path}H${counts.length * binWidth}V${bottom}Z`;
};
