import { type Bits, hasBit } from "#domain/filter/bits.ts";
import { type EntryKind, entryKind } from "#domain/schema/records.ts";
import type { Columns } from "./columns.ts";
import { daysIn, type TimeWindow } from "./timeScale.ts";

/** How many records of each kind begin in each of the equal parts of a window. */
export interface Histogram {
  readonly kinds: Readonly<Record<EntryKind, Int32Array>>;
  /** Most records in one part, over all kinds. */
  readonly most: number;
}

/** Counts records by their main date; `mask` leaves out rows. */
export const histogramOf = (
  { starts, kinds: codes }: Columns,
  mask: Bits,
  window: TimeWindow,
  bins: number,
): Histogram => {
  const counts = entryKind.options.map(() => new Int32Array(bins));
  const sums = new Int32Array(bins);
  const perDay = bins / daysIn(window);
  let most = 0;
  for (let row = 0; row < starts.length; row += 1) {
    if (!hasBit(mask, row)) continue;
    const bin = Math.floor(((starts[row] ?? 0) - window.start) * perDay);
    const ofKind = counts[codes[row] ?? 0];
    if (ofKind === undefined || bin < 0 || bin >= bins) continue;
    ofKind[bin] = (ofKind[bin] ?? 0) + 1;
    const sum = (sums[bin] ?? 0) + 1;
    sums[bin] = sum;
    if (sum > most) most = sum;
  }
  const [policy, policyNews, corporateNews] = counts;
  const none = new Int32Array(bins);
  const kinds = {
    policy: policy ?? none,
    "policy-news": policyNews ?? none,
    "corporate-news": corporateNews ?? none,
  };
  return { kinds, most };
};

/** Bars of one kind, standing on those of the kinds before it. */
export const barsPath = (
  { kinds, most }: Histogram,
  kind: EntryKind,
  width: number,
  height: number,
): string => {
  const counts = kinds[kind];
  const below = entryKind.options.slice(0, entryKind.options.indexOf(kind));
  const barWidth = width / counts.length;
  const unit = most === 0 ? 0 : height / most;
  let path = "";
  counts.forEach((count, bin) => {
    if (count === 0) return;
    const base = below.reduce((sum, other) => sum + (kinds[other][bin] ?? 0), 0) * unit;
    const x = Math.round(bin * barWidth * 10) / 10;
    const tall = Math.max(1, Math.round(count * unit * 10) / 10);
    path += `M${x} ${Math.round((height - base) * 10) / 10}v${-tall}h${Math.max(1, barWidth - 1)}v${tall}z`;
  });
  return path;
};
