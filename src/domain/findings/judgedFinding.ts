import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";

/** A share that is clearer as a word than as two counts. */
export type SaidShare =
  | "quarter"
  | "third"
  | "about-half"
  | "half"
  | "two-thirds"
  | "three-quarters";

/** The verdicts on the targets that can be judged: how many are met, and what most of the others are. */
export interface JudgedFinding {
  readonly judged: number;
  /** 'met' or, where none is met yet, 'on-pace': 'none were met' would sound like failure. */
  readonly first: "met" | "on-pace";
  readonly count: number;
  /** Undefined where only 'n of the m' is accurate. */
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

/**
 * The fewest targets for a share in words: below it, counts are as short and more precise: 'two of the four'.
 */
const LEAST_FOR_SHARE = 6;

const shareOf = (count: number, judged: number): SaidShare | undefined => {
  if (judged < LEAST_FOR_SHARE) return undefined;
  const [, , said] = exact.find(([of, among]) => count * among === of * judged) ?? [];
  // Within two points of it, calculated in integers: 0.48 and 0.52 have no exact binary form.
  return said ?? (Math.abs(100 * count - 50 * judged) <= 2 * judged ? "about-half" : undefined);
};

/** Undefined where none is judged, or all have one verdict: another sentence states that. */
export const judgedFinding = ({ judged, byVerdict }: VerdictCounts): JudgedFinding | undefined => {
  const countOf = (verdict: Verdict): number => byVerdict.get(verdict) ?? 0;
  const held = verdicts.filter((one) => one !== "not-judged" && countOf(one) > 0);
  if (held.length < 2) return undefined;
  const first = countOf("met") === 0 && countOf("on-pace") > 0 ? "on-pace" : "met";
  const [verdict] = held
    .filter((one) => one !== first)
    // Sorting keeps the order of display where counts are the same.
    .sort((a, b) => countOf(b) - countOf(a));
  const isFrequent = verdict !== undefined && countOf(verdict) * 10 >= judged;
  const count = countOf(first);
  return {
    judged,
    first,
    count,
    share: count === 0 ? undefined : shareOf(count, judged),
    second: isFrequent ? { verdict, count: countOf(verdict) } : undefined,
  };
};
