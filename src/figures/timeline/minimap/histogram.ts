import type { Mark } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { tenth } from "#scene/scale.ts";
import { timeAxis } from "#scene/time/years.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Columns } from "#domain/chronology/columns.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { type Bits, hasBit } from "#domain/query/filter/bits.ts";
import { type EntryRow, firstRow, nextRow } from "#domain/query/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { entryKinds } from "#domain/schema/values.ts";

/** How many records of each kind begin in each of the equal parts of a window. */
interface Histogram {
  readonly kinds: Readonly<Record<EntryKind, Int32Array>>;
  /** Most records in one part, over all kinds. */
  readonly most: number;
}

/** Counts records by their main date; `mask` leaves out rows. */
const histogramOf = (
  { days, kinds: codes }: Columns,
  mask: Bits<Entry>,
  window: TimeWindow,
  bins: number,
): Histogram => {
  const { starts } = days.main;
  const counts = entryKinds.map(() => new Int32Array(bins));
  const sums = new Int32Array(bins);
  const perDay = bins / daysIn(window);
  let most = 0;
  for (let row: EntryRow = firstRow; row < starts.length; row = nextRow(row)) {
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

/** Bars of one kind, stacked on those of the kinds before it. */
const barsPath = (
  { kinds, most }: Histogram,
  kind: EntryKind,
  width: number,
  height: number,
): string => {
  const counts = kinds[kind];
  const below = entryKinds.slice(0, entryKinds.indexOf(kind));
  const barWidth = width / counts.length;
  const unit = most === 0 ? 0 : height / most;
  let path = "";
  counts.forEach((count, bin) => {
    if (count === 0) return;
    const base = below.reduce((sum, other) => sum + (kinds[other][bin] ?? 0), 0) * unit;
    const x = tenth(bin * barWidth);
    const tall = Math.max(1, tenth(count * unit));
    path += `M${x} ${tenth(height - base)}v${-tall}h${Math.max(1, barWidth - 1)}v${tall}z`;
  });
  return path;
};

/** Height of the small chart, and of the axis below it. */
export const MINIMAP = { height: 44, axis: 24 } as const;
/** Width of a bar. */
const BAR = 6;
/** Its own axis has fewer ticks than the plot's, or all years would be written twice. */
const SPARSE = 1.5;
/** Space above the highest bar. */
const AIR = 5;

/** How many records of each kind began when, over the whole time span. */
export const minimapBars = (
  columns: Columns,
  mask: Bits<Entry>,
  limits: TimeWindow,
  width: number,
): readonly Mark[] => {
  const histogram = histogramOf(columns, mask, limits, Math.max(1, Math.floor(width / BAR)));
  return entryKinds.map((kind) => ({
    kind: "path",
    d: barsPath(histogram, kind, width, MINIMAP.height + 1 - AIR),
    at: { x: 0, y: AIR },
    fill: `kind.${kind}`,
  }));
};

/** The axis of the minimap. */
export const minimapAxis = (limits: TimeWindow, width: number, measure: Measure): readonly Mark[] =>
  timeAxis(limits, width, measure, SPARSE).names.map(({ x, text, isMiddle }) => ({
    kind: "text",
    x,
    y: MINIMAP.height + 14,
    anchor: isMiddle ? "middle" : "start",
    lines: [text],
    fill: "ink.muted",
  }));
