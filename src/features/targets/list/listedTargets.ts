import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { opinionsOf } from "#domain/judging/opinions/secondOpinions.ts";
import { wouldSettle } from "#domain/judging/wouldSettle.ts";

import type { TargetsMode } from "./targetsMode.ts";

/** How the other methods stand to our verdict: how many of them come to another answer. */
type Stance = "both-differ" | "one-differs" | "agree" | "none";

/** Most disagreement first. */
const stances: readonly Stance[] = ["both-differ", "one-differs", "agree", "none"];

const stanceOf = (judgement: Judgement | undefined): Stance => {
  if (judgement === undefined) return "none";
  const agreements = opinionsOf(judgement).flatMap(({ agreement }) => agreement ?? []);
  const differ = agreements.filter(({ agrees }) => !agrees).length;
  if (differ > 0) return differ > 1 ? "both-differ" : "one-differs";
  return agreements.length > 0 ? "agree" : "none";
};

/** Whether a figure that is missing would settle the target. */
const isSettleable = ({ target }: TargetEntry, judgement: Judgement | undefined): boolean =>
  judgement !== undefined && wouldSettle(target, judgement)?.by === "figure";

/** The list as its switches ask for it, and what they found. */
export interface Listed {
  readonly targets: readonly TargetEntry[];
  /** How many of these the other methods see otherwise, and as we do; absent where it isn't asked for. */
  readonly opinions: { readonly differ: number; readonly agree: number } | undefined;
}

/**
 * Narrows sorted targets to those that a missing figure would settle, and puts those first that another
 * method sees otherwise; each kind keeps the order it came in.
 */
export const listTargets = (
  sorted: readonly TargetEntry[],
  judged: Judged,
  { opinions, settle }: Pick<TargetsMode, "opinions" | "settle">,
): Listed => {
  const judgementOf = ({ id }: TargetEntry) => judged.byTarget.get(id);
  const kept = settle ? sorted.filter((entry) => isSettleable(entry, judgementOf(entry))) : sorted;
  if (!opinions) return { targets: kept, opinions: undefined };
  const byStance = new Map<Stance, TargetEntry[]>(stances.map((stance) => [stance, []]));
  for (const entry of kept) byStance.get(stanceOf(judgementOf(entry)))?.push(entry);
  const count = (stance: Stance): number => byStance.get(stance)?.length ?? 0;
  return {
    targets: stances.flatMap((stance) => byStance.get(stance) ?? []),
    opinions: { differ: count("both-differ") + count("one-differs"), agree: count("agree") },
  };
};
