import type { HistogramModel } from "./histogramScene.ts";
import type { CountedTable } from "#domain/query/filter/countedTable.ts";
import {
  type DateBins,
  countInBins,
  dateBins,
  shortestFrom,
  shortestTo,
} from "#domain/calendar/dateBins.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry, TargetEntry } from "#domain/dataset/entry.ts";
import { type Bits, pickRows } from "#domain/query/filter/bits.ts";
import { type Day, parseDate, partsOf } from "#domain/calendar/dates.ts";
import type { Selection } from "#domain/query/selection/selection.ts";

export type RangeEnd = "from" | "to";

export interface DateRangeView extends HistogramModel {
  /** The days of the handles: the first one selected, and the one after the last. */
  readonly handles: Readonly<Record<RangeEnd, Day>>;
  readonly bins: DateBins;
  /** The counts of the bars, by year; years without any are left out. */
  readonly counts: readonly (readonly [year: number, count: number])[];
}

/** The calendar of the whole data set; it doesn't change while one filters. */
export const binsOf = (dataset: Dataset): DateBins =>
  dateBins(dataset.entries.map(({ main }) => main));

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** The position of a day along the axis, from 0 to 1. */
export const placeOf = ({ edges }: DateBins, day: Day): number => {
  const first = edges[0] ?? 0;
  const last = edges.at(-1) ?? 1;
  return clamp((day - first) / (last - first), 0, 1);
};

/** The index of the edge nearest to a day, from 0. */
export const edgeIndex = (bins: DateBins, day: Day): number =>
  bins.edges.indexOf(edgeAt(bins, placeOf(bins, day)));

/** The edge nearest to a position along the axis. */
export const edgeAt = ({ edges }: DateBins, place: number): Day => {
  const first = edges[0] ?? 0;
  const day = first + clamp(place, 0, 1) * ((edges.at(-1) ?? 0) - first);
  return edges.reduce(
    (best, edge) => (Math.abs(edge - day) < Math.abs(best - day) ? edge : best),
    first,
  );
};

const countsByYear = ({ edges }: DateBins, counts: readonly number[]): DateRangeView["counts"] => {
  const years = new Map<number, number>();
  for (const [at, count] of counts.entries()) {
    const { year } = partsOf(edges[at] ?? 0);
    if (count > 0) years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years];
};

/** The years of the axis: bins make up whole years. */
const yearsOf = (bins: DateBins): HistogramModel["years"] => {
  const starts = bins.edges.filter((_edge, at) => at % (12 / bins.months) === 0);
  return starts.slice(0, -1).map((start, at) => {
    const x = placeOf(bins, start);
    return { year: partsOf(start).year, x, width: placeOf(bins, starts[at + 1] ?? start) - x };
  });
};

/** How many rows of a table fall into each bin. */
export const countRowsInBins = (
  bins: DateBins,
  rows: Bits<Entry | TargetEntry>,
  items: CountedTable["slice"]["items"],
): readonly number[] =>
  countInBins(
    bins,
    pickRows(rows, items).map((one) => ("entry" in one ? one.entry : one).main),
  );

export const dateRangeView = (
  bins: DateBins,
  counts: readonly number[],
  { from, to }: Pick<Selection, "from" | "to">,
): DateRangeView => {
  const { edges } = bins;
  const most = Math.max(1, ...counts);
  const first = from === undefined ? edges[0] : parseDate(from)?.start;
  const last = to === undefined ? edges.at(-1) : (parseDate(to)?.end ?? 0) + 1;
  const handles = { from: first ?? 0, to: last ?? 0 };
  return {
    bins,
    handles,
    counts: countsByYear(bins, counts),
    years: yearsOf(bins),
    most,
    bars: counts.map((count, at) => {
      const start = edges[at] ?? 0;
      const end = edges[at + 1] ?? 0;
      const x = placeOf(bins, start);
      return {
        x,
        width: placeOf(bins, end) - x,
        height: count / most,
        within: end > handles.from && start < handles.to,
      };
    }),
  };
};

/** Bins in a year, or in ten years where a bin is one. */
const bigStep = ({ months }: DateBins): number => (months === 12 ? 10 : 12 / months);

/** Where a key moves a handle from a day. Undefined where the key isn't for the handle. */
export const movedByKey = (bins: DateBins, day: Day, key: string): Day | undefined => {
  const { edges } = bins;
  const later = edges.filter((edge) => edge > day);
  const earlier = edges.filter((edge) => edge < day).toReversed();
  const step = (list: readonly Day[], count: number): Day => list[count - 1] ?? list.at(-1) ?? day;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return step(later, 1);
    case "ArrowLeft":
    case "ArrowDown":
      return step(earlier, 1);
    case "PageUp":
      return step(later, bigStep(bins));
    case "PageDown":
      return step(earlier, bigStep(bins));
    case "Home":
      return edges[0];
    case "End":
      return edges.at(-1);
    default:
      return undefined;
  }
};

/**
 * The selected dates once a handle is at a day. A handle stops one bin before the other; one at the end of the axis
 * sets no limit.
 */
export const datesWithHandle = (
  { bins, handles }: Pick<DateRangeView, "bins" | "handles">,
  selection: Pick<Selection, "from" | "to">,
  side: RangeEnd,
  day: Day,
): { readonly from: string | undefined; readonly to: string | undefined } => {
  const { edges } = bins;
  if (side === "from") {
    const most = edges.findLast((edge) => edge < handles.to) ?? edges[0] ?? day;
    const at = Math.min(day, most);
    return { from: at <= (edges[0] ?? 0) ? undefined : shortestFrom(at), to: selection.to };
  }
  const least = edges.find((edge) => edge > handles.from) ?? edges.at(-1) ?? day;
  const at = Math.max(day, least);
  return { from: selection.from, to: at >= (edges.at(-1) ?? 0) ? undefined : shortestTo(at - 1) };
};
