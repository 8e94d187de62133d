import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";
import { byStanding } from "#domain/goals/standing.ts";
import { oncePer } from "#domain/oncePer.ts";
import { emptyBits, hasBit, setBit } from "#domain/query/filter/bits.ts";
import { sharedGoals } from "#domain/query/filter/goalRows.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import {
  asRow,
  type EntryRow,
  firstRow,
  itemAt,
  nextRow,
  type RowList,
} from "#domain/query/filter/row.ts";
import type { Counting } from "#domain/query/selection/selection.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";

import type { Columns } from "./columns.ts";

/**
 * The verdicts on all targets by the row of their document, as two typed arrays: those of a row are from its
 * offset up to the next row's. Many rows are counted from them at once.
 */
export interface Outcomes {
  readonly offsets: Int32Array;
  /** Indices in `verdicts`; within a row in the order of display. */
  readonly codes: Uint8Array;
}

const cache = new WeakMap<Judged, { readonly entries: readonly Entry[]; readonly of: Outcomes }>();

/** News is skipped by its code alone: records are scattered in memory, and each access is slow. */
const read = (
  entries: readonly Entry[],
  { kinds }: Pick<Columns, "kinds">,
  { byTarget }: Judged,
): Outcomes => {
  const offsets = new Int32Array(entries.length + 1);
  const codes: number[] = [];
  for (let row: EntryRow = firstRow; row < entries.length; row = nextRow(row)) {
    const entry = kinds[row] === 0 ? entries[row] : undefined;
    if (entry !== undefined && isPolicy(entry.record) && entry.record.targets.length > 0) {
      const own: number[] = [];
      for (const { id } of entry.record.targets) {
        const judgement = byTarget.get(id);
        if (judgement !== undefined) own.push(verdicts.indexOf(judgement.verdict));
      }
      codes.push(...own.sort((a, b) => a - b));
    }
    offsets[row + 1] = codes.length;
  }
  return { offsets, codes: Uint8Array.from(codes) };
};

/** The outcomes of entries, cached per `judged`. */
export const outcomesOf = (
  entries: readonly Entry[],
  columns: Pick<Columns, "kinds">,
  judged: Judged,
): Outcomes => {
  const cached = cache.get(judged);
  if (cached?.entries === entries) return cached.of;
  const of = read(entries, columns, judged);
  cache.set(judged, { entries, of });
  return of;
};

/** The verdicts on the targets of a document, in the order of display. */
export const verdictsIn = (
  { offsets, codes }: Pick<Outcomes, "offsets" | "codes">,
  row: EntryRow,
): readonly Verdict[] => {
  const found: Verdict[] = [];
  for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
    const verdict = verdicts[codes[at] ?? 0];
    if (verdict !== undefined) found.push(verdict);
  }
  return found;
};

/** A target of several that set one goal: the row of its document, and its verdict as an index in `verdicts`. */
interface Setting {
  readonly row: EntryRow;
  readonly code: number;
}

/** The goals that several targets set, each with these targets, the one that is counted first. */
export type SharedOutcomes = readonly (readonly Setting[])[];

/** The targets of each shared goal, with the rows of their documents. */
const settersOf = oncePer(({ entries, targets }: Dataset) => {
  const { keys } = sharedGoals(targets);
  const rowOfEntry = new Map(entries.map((entry, row) => [entry, asRow<Entry>(row)]));
  const goals = new Map<string, { readonly target: TargetEntry; readonly row: EntryRow }[]>();
  for (const [targetRow, key] of keys) {
    const target = itemAt(targets, targetRow);
    const row = target === undefined ? undefined : rowOfEntry.get(target.entry);
    if (target === undefined || row === undefined) continue;
    const setters = goals.get(key);
    if (setters === undefined) goals.set(key, [{ target, row }]);
    else setters.push({ target, row });
  }
  return [...goals.values()];
});

/** What the shared goals of a data set come to. */
export const sharedOutcomesOf = (
  dataset: Dataset,
  { assumptions, byTarget }: Pick<Judged, "assumptions" | "byTarget">,
): SharedOutcomes => {
  const order = byStanding(assumptions.asOf);
  return settersOf(dataset).map((setters) =>
    [...setters]
      .sort((a, b) => order(a.target, b.target))
      .flatMap(({ target, row }) => {
        const judgement = byTarget.get(target.id);
        return judgement === undefined ? [] : [{ row, code: verdicts.indexOf(judgement.verdict) }];
      }),
  );
};

/** How many targets or goals of some documents have each verdict, and how many can be judged. */
export interface Tally {
  readonly of: Counting;
  readonly counts: ReadonlyMap<Verdict, number>;
  readonly judged: number;
  readonly notJudged: number;
}

/** Subtracts targets whose goal is counted by another target of the same documents. */
const leaveOutRestated = (
  sums: Int32Array,
  shared: SharedOutcomes,
  { offsets }: Outcomes,
  rows: RowList<Entry>,
): void => {
  const own = emptyBits<Entry>(offsets.length - 1);
  rows.forEach((row) => setBit(own, row));
  for (const settings of shared) {
    const here = settings.filter(({ row }) => hasBit(own, row));
    for (const { code } of here.slice(1)) sums[code] = (sums[code] ?? 0) - 1;
  }
};

/** Counts every target, or each goal once where those that several targets set are given. */
export const tallyOf = (
  outcomes: Outcomes,
  rows: RowList<Entry>,
  shared?: SharedOutcomes,
): Tally => {
  const { offsets, codes } = outcomes;
  const sums = new Int32Array(verdicts.length);
  rows.forEach((row) => {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      sums[code] = (sums[code] ?? 0) + 1;
    }
  });
  if (shared !== undefined) leaveOutRestated(sums, shared, outcomes, rows);
  const counts = new Map<Verdict, number>();
  let judged = 0;
  verdicts.forEach((verdict, code) => {
    const count = sums[code] ?? 0;
    if (verdict === "not-judged" || count === 0) return;
    counts.set(verdict, count);
    judged += count;
  });
  return {
    of: shared === undefined ? "targets" : "goals",
    counts,
    judged,
    notJudged: sums[verdicts.indexOf("not-judged")] ?? 0,
  };
};

/** The verdicts by the attention that a plan with one needs, most first. */
const byAttention: readonly Verdict[] = [
  "missed",
  "due-was-behind",
  "due-was-ahead",
  "due-no-baseline",
  "behind",
  "on-pace",
  "met",
  "not-judged",
];

/** The rank of a document by the verdicts on its targets; documents without targets come last. */
export const attentionRank = (outcomes: Outcomes, row: EntryRow): number => {
  const ranks = verdictsIn(outcomes, row).map((verdict) => byAttention.indexOf(verdict));
  return Math.min(byAttention.length, ...ranks);
};
