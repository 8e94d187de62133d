import { targetLabel } from "#domain/dataset/entry.ts";
import type { Order } from "#domain/address/order.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { type Bits, hasBit } from "#domain/filter/bits.ts";
import type { Judged } from "#domain/filter/judged.ts";
import { asRow, itemAt, type Row } from "#domain/filter/row.ts";

import type { sortKeys } from "#features/targets/params.ts";

type TargetSortKey = (typeof sortKeys)[number];

export type TargetSorting = Order<TargetSortKey>;

/** The place of each name among the names, so that only numbers are compared from then on. */
const nameRanks = (targets: readonly TargetEntry[]): ReadonlyMap<string, number> => {
  const names = new Set(targets.map(({ target }) => targetLabel(target).toLowerCase()));
  return new Map([...names].sort().map((name, rank) => [name, rank]));
};

/** What a target is sorted by; undefined where it has none of it. */
const valueReader = (
  key: TargetSortKey,
  targets: readonly TargetEntry[],
): ((entry: TargetEntry, judgement: Judgement | undefined) => number | undefined) => {
  switch (key) {
    case "pace":
      return (_entry, judgement) =>
        judgement?.gap?.share === undefined ? undefined : -judgement.gap.share;
    case "distance":
      return (_entry, judgement) => judgement?.wayCovered;
    case "due":
      return ({ due }) => due.end;
    case "name": {
      const ranks = nameRanks(targets);
      return ({ target }) => ranks.get(targetLabel(target).toLowerCase());
    }
    case "verdict":
      return (_entry, judgement) =>
        judgement === undefined ? undefined : verdicts.indexOf(judgement.verdict);
  }
};

/**
 * By pace, those that are short come first, for only they are behind anything; then those met; then
 * those that can't be judged, whatever their figures look like. Either way round, these come last.
 */
const groupOf = (key: TargetSortKey, judgement: Judgement | undefined, sign: 1 | -1): number => {
  if (key !== "pace") return 0;
  const verdict = judgement?.verdict ?? "not-judged";
  return verdict === "not-judged" ? 2 : verdict === "met" ? sign : 0;
};

/** Among equals: judged before not judged, figures before goals in words, sooner due before later. */
const rankOf = ({ target }: TargetEntry, judgement: Judgement | undefined): number =>
  (judgement?.verdict === "not-judged" ? 2 : 0) +
  (isQualitative(target) ? 4 : 0) +
  (judgement?.last === undefined ? 1 : 0);

/**
 * Of targets that were sorted once, those of a set. To sort anew at each filter would take most of its
 * answer's time.
 */
export const pickSorted = (
  sorted: readonly Row<TargetEntry>[],
  targets: readonly TargetEntry[],
  mask: Bits<TargetEntry>,
): readonly TargetEntry[] => {
  const picked: TargetEntry[] = [];
  for (const row of sorted) {
    const entry = hasBit(mask, row) ? itemAt(targets, row) : undefined;
    if (entry !== undefined) picked.push(entry);
  }
  return picked;
};

/** The rows of all targets in the order asked for; those without what is sorted by come last either way. */
export const sortRows = (
  targets: readonly TargetEntry[],
  judged: Judged,
  { key, descending }: TargetSorting,
): readonly Row<TargetEntry>[] => {
  const valueOf = valueReader(key, targets);
  const sign = descending ? -1 : 1;
  const size = targets.length;
  // Rows of one kind of number: ten thousand targets sort several times as fast as by objects.
  const groups = new Float64Array(size);
  const values = new Float64Array(size);
  const ranks = new Float64Array(size);
  const dues = new Float64Array(size);
  for (const [at, entry] of targets.entries()) {
    const judgement = judged.byTarget.get(entry.id);
    const value = valueOf(entry, judgement);
    groups[at] = groupOf(key, judgement, sign);
    ranks[at] = rankOf(entry, judgement);
    values[at] = value === undefined ? Number.POSITIVE_INFINITY : sign * value;
    dues[at] = entry.due.end;
  }
  const by = (numbers: Float64Array, a: number, b: number): number => {
    const one = numbers[a] ?? 0;
    const other = numbers[b] ?? 0;
    return one < other ? -1 : one > other ? 1 : 0;
  };
  return Array.from(targets.keys(), (at) => asRow<TargetEntry>(at)).sort(
    (a, b) => by(groups, a, b) || by(values, a, b) || by(ranks, a, b) || by(dues, a, b) || a - b,
  );
};
