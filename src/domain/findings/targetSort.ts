import { targetLabel, type TargetEntry } from "#domain/dataset/entry.ts";
import type { Order } from "#domain/query/parameters/order.ts";
import type { Evaluation } from "#domain/judging/judge.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { type Bits, hasBit } from "#domain/query/filter/bits.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import {
  asRow,
  firstRow,
  itemAt,
  nextRow,
  type Row,
  type TargetRow,
} from "#domain/query/filter/row.ts";
import { oncePer } from "#domain/oncePer.ts";

/** What targets may be sorted by; by pace the furthest behind come first. */
export const targetSortKeys = ["pace", "distance", "due", "name", "verdict"] as const;

type TargetSortKey = (typeof targetSortKeys)[number];

export type TargetSorting = Order<TargetSortKey>;

/** The place of each name among the names of a table, so that only numbers are compared from then on. */
const nameRanks = oncePer((targets: readonly TargetEntry[]): ReadonlyMap<string, number> => {
  const byName = new Map<string, TargetEntry[]>();
  for (const entry of targets) {
    const name = targetLabel(entry.target).toLowerCase();
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [entry]);
    else same.push(entry);
  }
  const made = new Map<string, number>();
  for (const [rank, name] of [...byName.keys()].sort().entries()) {
    for (const { id } of byName.get(name) ?? []) made.set(id, rank);
  }
  return made;
});

/** What a target is sorted by; undefined where it has none of it. */
const valueReader = (
  key: TargetSortKey,
  targets: readonly TargetEntry[],
): ((entry: TargetEntry, standing: Evaluation | undefined) => number | undefined) => {
  switch (key) {
    case "pace":
      return (_entry, standing) => {
        const share = standing?.progress.gap?.share;
        return share === undefined ? undefined : -share;
      };
    case "distance":
      return (_entry, standing) => standing?.progress.wayCovered;
    case "due":
      return ({ due }) => due.end;
    case "name": {
      const ranks = nameRanks(targets);
      return ({ id }) => ranks.get(id);
    }
    case "verdict":
      return (_entry, standing) =>
        standing === undefined ? undefined : verdicts.indexOf(standing.outcome.verdict);
  }
};

/**
 * By pace, those that are short come first, for only they are behind anything; then those met; then
 * those that can't be judged, whatever their figures look like. Either way round, these come last.
 */
const groupOf = (key: TargetSortKey, standing: Evaluation | undefined, sign: 1 | -1): number => {
  if (key !== "pace") return 0;
  const verdict = standing?.outcome.verdict ?? "not-judged";
  return verdict === "not-judged" ? 2 : verdict === "met" ? sign : 0;
};

/** Among equals: judged before not judged, figures before goals in words, sooner due before later. */
const rankOf = ({ target }: TargetEntry, standing: Evaluation | undefined): number =>
  (standing?.outcome.verdict === "not-judged" ? 2 : 0) +
  (isQualitative(target) ? 4 : 0) +
  ((standing?.readings.length ?? 0) === 0 ? 1 : 0);

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

/** How a table was sorted last. After a step of the as-of date most of it holds. */
interface Sorted extends TargetSorting {
  readonly standings: Judged["standings"];
  readonly groups: Float64Array;
  readonly values: Float64Array;
  /** What decides among equals, whatever targets are sorted by. */
  readonly ranks: Float64Array;
  readonly dues: Float64Array;
  readonly order: readonly Row<TargetEntry>[];
}

const sortedLast = new WeakMap<readonly TargetEntry[], Sorted>();

/**
 * The rows of the table of all targets in the order asked for; those without what is sorted by come last
 * either way.
 */
export const sortRows = (
  targets: readonly TargetEntry[],
  { standings }: Judged,
  { key, descending }: TargetSorting,
): readonly Row<TargetEntry>[] => {
  const valueOf = valueReader(key, targets);
  const sign = descending ? -1 : 1;
  const last = sortedLast.get(targets);
  const like = last?.key === key && last.descending === descending ? last : undefined;
  if (like?.standings === standings) return like.order;
  // Rows of one kind of number: ten thousand targets sort several times as fast as by objects.
  const groups = like?.groups.slice() ?? new Float64Array(targets.length);
  const values = like?.values.slice() ?? new Float64Array(targets.length);
  const ranks = last?.ranks.slice() ?? new Float64Array(targets.length);
  const dues = last?.dues ?? Float64Array.from(targets, ({ due }) => due.end);
  for (let row: TargetRow = firstRow; row < targets.length; row = nextRow(row)) {
    const standing = standings[row];
    const isSame = last !== undefined && standing === last.standings[row];
    // What stands as it did isn't looked at: targets lie scattered in memory, and each look is dear.
    const entry = isSame && like !== undefined ? undefined : itemAt(targets, row);
    if (entry === undefined) continue;
    const value = valueOf(entry, standing);
    groups[row] = groupOf(key, standing, sign);
    values[row] = value === undefined ? Number.POSITIVE_INFINITY : sign * value;
    if (!isSame) ranks[row] = rankOf(entry, standing);
  }
  const by = (numbers: Float64Array, a: number, b: number): number => {
    const one = numbers[a] ?? 0;
    const other = numbers[b] ?? 0;
    return one < other ? -1 : one > other ? 1 : 0;
  };
  // From the last order, which sorts fast where it nearly holds.
  const order = [
    ...(last?.order ?? Array.from(targets.keys(), (at) => asRow<TargetEntry>(at))),
  ].sort(
    (a, b) => by(groups, a, b) || by(values, a, b) || by(ranks, a, b) || by(dues, a, b) || a - b,
  );
  sortedLast.set(targets, { key, descending, standings, groups, values, ranks, dues, order });
  return order;
};
