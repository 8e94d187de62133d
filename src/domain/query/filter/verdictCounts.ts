import { dueYear } from "#domain/query/dueDays.ts";
import { byLetters } from "#domain/compare.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { type Bits, countBits, pickRows } from "./bits.ts";
import { countRowsOfSet, type RowSet } from "./column.ts";
import {
  type NotJudgedReason,
  notJudgedReasons,
  type Verdict,
  verdicts,
} from "#domain/judging/verdict.ts";
import type { Judged } from "./judged.ts";
import type { Snapshot } from "./snapshot.ts";

/** The number of targets by verdict. */
export interface VerdictCounts {
  readonly total: number;
  /** Those with any verdict but 'not judged'. */
  readonly judged: number;
  /** In the order of display, zeros included. */
  readonly byVerdict: ReadonlyMap<Verdict, number>;
  /** The main reasons of those not judged, the most frequent first. */
  readonly reasons: readonly (readonly [NotJudgedReason, number])[];
  /** The years in which they are due, the most frequent first. Computed on demand. */
  readonly dueYears: () => readonly (readonly [string, number])[];
}

/** Counts by frequency, then by key. */
const byFrequency = <Key extends string>(
  counts: ReadonlyMap<Key, number>,
): readonly (readonly [Key, number])[] =>
  [...counts].sort(([a, one], [b, other]) => other - one || byLetters(a, b));

const countDueYears = (targets: readonly TargetEntry[]): readonly (readonly [string, number])[] => {
  const years = new Map<string, number>();
  for (const { due } of targets) {
    const year = dueYear(due.end);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return byFrequency(years);
};

const countAnew = (targets: readonly TargetEntry[], judged: Judged): VerdictCounts => {
  const byVerdict = new Map<Verdict, number>(verdicts.map((verdict) => [verdict, 0]));
  const reasons = new Map<NotJudgedReason, number>();
  for (const { id } of targets) {
    const judgement = judged.byTarget.get(id);
    if (judgement === undefined) continue;
    byVerdict.set(judgement.verdict, (byVerdict.get(judgement.verdict) ?? 0) + 1);
    if (judgement.verdict !== "not-judged") continue;
    reasons.set(judgement.reason, (reasons.get(judgement.reason) ?? 0) + 1);
  }
  return {
    total: targets.length,
    judged: targets.length - (byVerdict.get("not-judged") ?? 0),
    byVerdict,
    reasons: byFrequency(reasons),
    dueYears: () => countDueYears(targets),
  };
};

type ShownTargets = Pick<Snapshot, "targets" | "judged">;

/**
 * The same for some rows of the table of targets, from the columns by which it is filtered, without accessing
 * any target.
 */
export const countRows = (
  mask: Bits<TargetEntry>,
  { targets, judged }: ShownTargets,
): VerdictCounts => {
  const among = (facet: "verdict" | "reason", value: string): number => {
    const rowSet = judged.targetColumnOf(facet)?.get(value);
    return rowSet === undefined ? 0 : countRowsOfSet(mask, rowSet);
  };
  const byVerdict = new Map(verdicts.map((one) => [one, among("verdict", one)]));
  const total = countBits(mask);
  return {
    total,
    judged: total - (byVerdict.get("not-judged") ?? 0),
    byVerdict,
    reasons: byFrequency(
      new Map(
        notJudgedReasons
          .map((one) => [one, among("reason", one)] as const)
          .filter(([, n]) => n > 0),
      ),
    ),
    dueYears: () => countDueYears(pickRows(mask, targets.items)),
  };
};

/** The last count of each list, as title, scoreboard and summary of a view need the same. */
const counted = new WeakMap<
  readonly TargetEntry[],
  { readonly judged: Judged; readonly counts: VerdictCounts }
>();

export const countVerdicts = (targets: readonly TargetEntry[], judged: Judged): VerdictCounts => {
  const cached = counted.get(targets);
  if (cached?.judged === judged) return cached.counts;
  const counts = countAnew(targets, judged);
  counted.set(targets, { judged, counts });
  return counts;
};

/** The verdicts on all targets that a snapshot shows. */
export const countShown = (shown: ShownTargets): VerdictCounts => {
  const { targets, judged } = shown;
  const cached = counted.get(targets.shown);
  if (cached?.judged === judged) return cached.counts;
  const counts = countRows(targets.result.mask, shown);
  counted.set(targets.shown, { judged, counts });
  return counts;
};

/** What a selection asks of verdicts. Counts of what it leaves are then no finding on all that it is about. */
export interface VerdictsAsked {
  /** How many match the rest of the selection, whatever their verdicts. */
  readonly among: number;
  /** It leaves only verdicts that rest on official figures. */
  readonly isOnOfficial: boolean;
}

/** Undefined where nothing is asked of verdicts. Of one body's, of those in its rows. */
export const verdictsAsked = (
  { targets, selection }: Pick<Snapshot, "targets" | "selection">,
  rowSet?: RowSet<TargetEntry>,
): VerdictsAsked | undefined => {
  const open = targets.ofAnyVerdict();
  if (open === undefined) return undefined;
  const { include } = selection.facets.grade;
  return {
    among: rowSet === undefined ? open.size : open.countAmong(rowSet),
    isOnOfficial: include.length === 1 && include[0] === "official",
  };
};
