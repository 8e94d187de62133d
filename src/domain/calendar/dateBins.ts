import { type Day, dayOf, isoDay, partsOf } from "./dates.ts";

/** Bins of equal length in calendar months, with a count for each. */
export interface DateBins {
  /** First days of the bins, and the day after the last. */
  readonly edges: readonly Day[];
  /** Months in a bin. */
  readonly months: 1 | 3 | 12;
}

interface Span {
  readonly start: Day;
  readonly end: Day;
}

const MONTHS_FROM_YEARS = 2;
const QUARTERS_FROM_YEARS = 12;

/** Whole years around all spans, in months, quarters or years, as many bins as can be distinguished. */
export const dateBins = (spans: readonly Span[]): DateBins => {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { start, end } of spans) {
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  if (first > last) return { edges: [], months: 12 };
  const from = partsOf(first).year;
  const to = partsOf(last).year + 1;
  const years = to - from;
  const months = years <= MONTHS_FROM_YEARS ? 1 : years <= QUARTERS_FROM_YEARS ? 3 : 12;
  const edges: Day[] = [];
  for (let month = 0; month <= years * 12; month += months) {
    edges.push(dayOf(from + Math.floor(month / 12), (month % 12) + 1, 1));
  }
  return { edges, months };
};

/**
 * How much of the spans falls into each bin. A span known only roughly is spread evenly over its days, so
 * that a year doesn't count as its first of January; the counts add up to the number of spans.
 */
export const countInBins = (
  { edges }: DateBins,
  spans: Iterable<Span | undefined>,
): readonly number[] => {
  const counts = Array.from({ length: Math.max(0, edges.length - 1) }, () => 0);
  for (const span of spans) {
    if (span === undefined) continue;
    const days = span.end - span.start + 1;
    let low = 0;
    let high = counts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((edges[middle] ?? 0) <= span.start) low = middle;
      else high = middle - 1;
    }
    for (let bin = low; bin < counts.length; bin += 1) {
      const start = Math.max(span.start, edges[bin] ?? 0);
      const end = Math.min(span.end + 1, edges[bin + 1] ?? 0);
      if (end <= start) break;
      counts[bin] = (counts[bin] ?? 0) + (end - start) / days;
    }
  }
  return counts;
};

/** The shortest notation of a first day: `2023` for 1 January 2023. */
export const shortestFrom = (day: Day): string => {
  const text = isoDay(day);
  return text.endsWith("-01-01")
    ? text.slice(0, 4)
    : text.endsWith("-01")
      ? text.slice(0, 7)
      : text;
};

/** The shortest notation of a last day: `2023` for 31 December 2023. */
export const shortestTo = (day: Day): string => {
  const text = isoDay(day);
  if (text.endsWith("-12-31")) return text.slice(0, 4);
  return isoDay(day + 1).endsWith("-01") ? text.slice(0, 7) : text;
};
