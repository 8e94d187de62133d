import { type CoIssuing, type NamedPair, rankedPairs } from "./coIssuing.ts";

/** Which two bodies issued most records together, as data without wording. */
export interface PairsFinding {
  /** All pairs that issued that many, at least one. */
  readonly pairs: readonly [NamedPair, ...NamedPair[]];
  readonly together: number;
  /** Whether other pairs issued fewer. */
  readonly hasOthers: boolean;
}

/** Undefined where no two bodies issued a record together. */
export const pairsFinding = (shared: CoIssuing): PairsFinding | undefined => {
  const ranked = rankedPairs(shared);
  const [first] = ranked;
  if (first === undefined) return undefined;
  const { together } = first;
  const others = ranked.slice(1).filter((pair) => pair.together === together);
  const pairs = [first, ...others] as const;
  return { pairs, together, hasOthers: pairs.length < ranked.length };
};
