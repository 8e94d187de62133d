import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";

/** A share that a word says better than two counts. */
export type SaidShare =
  | "quarter"
  | "third"
  | "about-half"
  | "half"
  | "two-thirds"
  | "three-quarters";

/** How the targets that can be judged stand: how many are met, and what most of the others are. */
export interface JudgedFinding {
  readonly judged: number;
  /** Met; where none is met yet, on pace: 'none were met' would sound like failure. */
  readonly first: "met" | "on-pace";
  readonly count: number;
  /** Undefined where only 'n of the m' says it. */
  readonly share: SaidShare | undefined;
  /** The largest other verdict, where a tenth of the judged or more have it. */
  readonly second: { readonly verdict: Verdict; readonly count: number } | undefined;
}

const exact: readonly (readonly [of: number, among: number, share: SaidShare])[] = [
  [1, 4, "quarter"],
  [1, 3, "third"],
  [1, 2, "half"],
  [2, 3, "two-thirds"],
  [3, 4, "three-quarters"],
];

/** Of fewer, counts are as short as a share and say more: 'two of the four'. */
const LEAST_FOR_SHARE = 6;

const shareOf = (count: number, judged: number): SaidShare | undefined => {
  if (judged < LEAST_FOR_SHARE) return undefined;
  const [, , said] = exact.find(([of, among]) => count * among === of * judged) ?? [];
  // Within two points of it, reckoned in whole numbers: 0.48 and 0.52 have no exact form.
  return said ?? (Math.abs(100 * count - 50 * judged) <= 2 * judged ? "about-half" : undefined);
};

/** Undefined where none is judged, or all judged have one verdict: that is said otherwise. */
export const judgedFinding = ({ judged, byVerdict }: VerdictCounts): JudgedFinding | undefined => {
  const countOf = (verdict: Verdict): number => byVerdict.get(verdict) ?? 0;
  const held = verdicts.filter((one) => one !== "not-judged" && countOf(one) > 0);
  if (held.length < 2) return undefined;
  const first = countOf("met") === 0 && countOf("on-pace") > 0 ? "on-pace" : "met";
  const [verdict] = held
    .filter((one) => one !== first)
    // Sorting keeps the order of display where counts are the same.
    .sort((a, b) => countOf(b) - countOf(a));
  const isTold = verdict !== undefined && countOf(verdict) * 10 >= judged;
  const count = countOf(first);
  return {
    judged,
    first,
    count,
    share: count === 0 ? undefined : shareOf(count, judged),
    second: isTold ? { verdict, count: countOf(verdict) } : undefined,
  };
};
