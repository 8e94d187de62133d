import type { Outcomes } from "#domain/chronology/outcomes.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { type Bits, hasBit } from "#domain/query/filter/bits.ts";
import { NO_DAY, type RecordDays } from "#domain/query/filter/recordDays.ts";
import { type EntryRow, firstRow, nextRow } from "#domain/query/filter/row.ts";
import { verdicts } from "#domain/judging/verdict.ts";

/**
 * The outcomes of documents that set targets, in parts that add up to those that have ended. Each counts by all of its
 * targets, whichever of them are selected.
 */
export interface PlansFinding {
  /** Documents that set targets. */
  readonly plans: number;
  /** Those whose last day is past. */
  readonly ended: number;
  /** Those of them that met every target: none is unknown. */
  readonly metAll: number;
  /** Those that missed one target or more. */
  readonly missed: number;
  /** Those of which some target can be judged, but not enough of them to say either. */
  readonly partly: number;
  /** Those of which no target can be judged. */
  readonly notJudged: number;
}

const MET = verdicts.indexOf("met");
const MISSED = verdicts.indexOf("missed");
const NOT_JUDGED = verdicts.indexOf("not-judged");

export const plansFinding = (
  { offsets, codes }: Outcomes,
  { horizon: horizons }: Pick<RecordDays, "horizon">,
  mask: Bits<Entry>,
  asOf: Day,
): PlansFinding => {
  let [plans, metAll, missed, partly, notJudged] = [0, 0, 0, 0, 0];
  for (let row: EntryRow = firstRow; row < horizons.length; row = nextRow(row)) {
    const [from, to] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
    if (from === to || !hasBit(mask, row)) continue;
    plans += 1;
    const horizon = horizons[row] ?? NO_DAY;
    if (horizon === NO_DAY || horizon >= asOf) continue;
    const own = codes.subarray(from, to);
    if (own.includes(MISSED)) missed += 1;
    else if (own.every((code) => code === MET)) metAll += 1;
    else if (own.every((code) => code === NOT_JUDGED)) notJudged += 1;
    else partly += 1;
  }
  const ended = metAll + missed + partly + notJudged;
  return { plans, ended, metAll, missed, partly, notJudged };
};
