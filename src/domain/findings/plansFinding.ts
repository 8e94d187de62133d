import type { Outcomes } from "#domain/chronology/outcomes.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { type Bits, hasBit } from "#domain/query/filter/bits.ts";
import { NO_DAY, type RecordDays } from "#domain/query/filter/recordDays.ts";
import { type EntryRow, firstRow, nextRow } from "#domain/query/filter/row.ts";
import { verdicts } from "#domain/judging/verdict.ts";

/**
 * The outcomes of documents that set targets. Each counts by all of its targets, whichever of them are
 * selected.
 */
export interface PlansFinding {
  /** Documents that set targets. */
  readonly plans: number;
  /** Those whose last day is past. */
  readonly ended: number;
  /** Those that have ended and have a target that can be judged. */
  readonly judged: number;
  /** Those whose targets are all met, apart from those that can't be judged. */
  readonly metAll: number;
}

const MET = verdicts.indexOf("met");
const NOT_JUDGED = verdicts.indexOf("not-judged");

export const plansFinding = (
  { offsets, codes }: Outcomes,
  { horizon: horizons }: Pick<RecordDays, "horizon">,
  mask: Bits<Entry>,
  asOf: Day,
): PlansFinding => {
  let [plans, ended, judged, metAll] = [0, 0, 0, 0];
  for (let row: EntryRow = firstRow; row < horizons.length; row = nextRow(row)) {
    const [from, to] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
    if (from === to || !hasBit(mask, row)) continue;
    plans += 1;
    const horizon = horizons[row] ?? NO_DAY;
    if (horizon === NO_DAY || horizon >= asOf) continue;
    ended += 1;
    let [known, met] = [0, 0];
    for (let at = from; at < to; at += 1) {
      if (codes[at] !== NOT_JUDGED) known += 1;
      if (codes[at] === MET) met += 1;
    }
    if (known === 0) continue;
    judged += 1;
    if (met === known) metAll += 1;
  }
  return { plans, ended, judged, metAll };
};
