import type { Entry } from "#domain/entry.ts";
import { type Bits, hasBit } from "#domain/filter/bits.ts";
import { type EntryKind, entryKind } from "#domain/schema/records.ts";
import { daysIn, type TimeWindow } from "./timeScale.ts";

/** How many records of each kind begin in each of the equal parts of a window. */
export interface Histogram {
  readonly kinds: Readonly<Record<EntryKind, Int32Array>>;
  /** Most records in one part, over all kinds. */
  readonly most: number;
}

/** Counts records by their main date; `mask` leaves out rows, `null` none. */
export const histogramOf = (
  entries: readonly Entry[],
  mask: Bits | null,
  window: TimeWindow,
  bins: number,
): Histogram => {
  const kinds: Record<EntryKind, Int32Array> = {
    policy: new Int32Array(bins),
    "policy-news": new Int32Array(bins),
    "corporate-news": new Int32Array(bins),
  };
  const perDay = bins / daysIn(window);
  for (let row = 0; row < entries.length; row += 1) {
    const entry = entries[row];
    if (entry === undefined || (mask !== null && !hasBit(mask, row))) continue;
    const bin = Math.floor((entry.main.start - window.start) * perDay);
    if (bin < 0 || bin >= bins) continue;
    const counts = kinds[entry.record.kind];
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  let most = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const sum = entryKind.options.reduce((all, kind) => all + (kinds[kind][bin] ?? 0), 0);
    most = Math.max(most, sum);
  }
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
