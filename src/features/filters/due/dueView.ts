import { type DueSpan, dueYear } from "#domain/query/dueDays.ts";
import { dayOf, partsOf } from "#domain/calendar/dates.ts";
import { pickRows } from "#domain/query/filter/bits.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

/** Targets that fall due in one year. */
export interface DueBar {
  readonly year: string;
  readonly count: number;
  /** How many of them can be judged. */
  readonly judged: number;
  /** Heights as shares of the greatest, from 0 to 1. */
  readonly height: number;
  readonly judgedHeight: number;
  /** Where in the year the as-of day lies, from 0 to 1; undefined in other years. */
  readonly asOfAt: number | undefined;
}

export interface DueView {
  readonly bars: readonly DueBar[];
  /** How many are due before the as-of day, and how many from it within a year. */
  readonly spans: Readonly<Record<DueSpan, number>>;
}

/** How many targets fall due in each year, whatever is chosen of the years themselves. */
export const dueView = (snapshot: Snapshot): DueView => {
  const { dataset, targets, judged, asOf } = snapshot;
  const counts = new Map<string, { count: number; judged: number }>();
  for (const { id, due } of pickRows(targets.result.except("due"), dataset.targets)) {
    const year = dueYear(due.end);
    const bar = counts.get(year) ?? { count: 0, judged: 0 };
    bar.count += 1;
    if (judged.byTarget.get(id)?.verdict !== "not-judged") bar.judged += 1;
    counts.set(year, bar);
  }
  const years = [...new Set(dataset.targets.map(({ due }) => dueYear(due.end)))].sort();
  const most = Math.max(1, ...[...counts.values()].map(({ count }) => count));
  const now = partsOf(asOf).year;
  const values = targets.result.counts("due");
  return {
    bars: years.map((year): DueBar => {
      const { count, judged: sure } = counts.get(year) ?? { count: 0, judged: 0 };
      const start = dayOf(now, 1, 1);
      return {
        year,
        count,
        judged: sure,
        height: count / most,
        judgedHeight: sure / most,
        asOfAt: Number(year) === now ? (asOf - start) / (dayOf(now + 1, 1, 1) - start) : undefined,
      };
    }),
    spans: {
      passed: values.get("passed") ?? 0,
      "within-a-year": values.get("within-a-year") ?? 0,
    },
  };
};

/** The years of the bars from one to another, whichever comes first. */
export const yearsBetweenBars = (
  { bars }: DueView,
  one: string,
  other: string,
): readonly string[] => {
  const [first, last] = one < other ? [one, other] : [other, one];
  return bars.map(({ year }) => year).filter((year) => year >= first && year <= last);
};
