import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import { type EntryRow, firstRow, nextRow, type RowList } from "#domain/query/filter/row.ts";
import { type Verdict, verdicts, byAttention } from "#domain/judging/verdict.ts";

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

const known = new WeakMap<Judged, { readonly entries: readonly Entry[]; readonly of: Outcomes }>();

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
  const before = known.get(judged);
  if (before?.entries === entries) return before.of;
  const of = read(entries, columns, judged);
  known.set(judged, { entries, of });
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

/** How many targets of some documents have each verdict, and how many can be judged. */
export interface Tally {
  readonly counts: ReadonlyMap<Verdict, number>;
  readonly judged: number;
  readonly notJudged: number;
}

export const tallyOf = ({ offsets, codes }: Outcomes, rows: RowList<Entry>): Tally => {
  const sums = new Int32Array(verdicts.length);
  rows.forEach((row) => {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      sums[code] = (sums[code] ?? 0) + 1;
    }
  });
  const counts = new Map<Verdict, number>();
  let judged = 0;
  verdicts.forEach((verdict, code) => {
    const count = sums[code] ?? 0;
    if (verdict === "not-judged" || count === 0) return;
    counts.set(verdict, count);
    judged += count;
  });
  return { counts, judged, notJudged: sums[verdicts.indexOf("not-judged")] ?? 0 };
};

/** The rank of a document by the verdicts on its targets; documents without targets come last. */
export const attentionRank = (outcomes: Outcomes, row: EntryRow): number => {
  const ranks = verdictsIn(outcomes, row).map((verdict) => byAttention.indexOf(verdict));
  return Math.min(byAttention.length, ...ranks);
};
