import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { NO_DAY, type RecordDays } from "#domain/query/filter/recordDays.ts";
import { type EntryRow, firstRow, nextRow } from "#domain/query/filter/row.ts";

/** The share of records before the first day shown, and of plans that end after the last. */
const EARLY = 0.01;
const LATE = 0.2;

const at = (sorted: Int32Array, share: number): Day | undefined =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/**
 * The initial window of a timeline: from the half-year of the first records to the end of the year by which
 * most plans end, and in any case this year and the next. A single record from long ago, or a plan that runs
 * on for decades, doesn't compress all others.
 */
export const firstWindow = (
  { main: { starts }, planEnd }: RecordDays,
  limits: TimeWindow,
  today: Day,
): TimeWindow => {
  const days = new Int32Array(starts.length);
  const horizons = new Int32Array(starts.length);
  let plans = 0;
  for (let row: EntryRow = firstRow; row < starts.length; row = nextRow(row)) {
    days[row] = starts[row] ?? 0;
    const end = planEnd[row] ?? NO_DAY;
    if (end === NO_DAY) continue;
    horizons[plans] = end;
    plans += 1;
  }
  const first = partsOf(at(days.sort(), EARLY) ?? today);
  const last = at(horizons.subarray(0, plans).sort(), 1 - LATE) ?? today;
  const year = Math.max(partsOf(last).year, partsOf(today).year + 1);
  return {
    start: Math.max(limits.start, dayOf(first.year, first.month > 6 ? 7 : 1, 1)),
    end: Math.min(limits.end, dayOf(year + 1, 1, 1)),
  };
};
