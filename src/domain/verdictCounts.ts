import type { TargetEntry } from "./entry.ts";
import { numberWords } from "./numberWords.ts";
import { type NotJudgedReason, type Verdict, verdicts } from "./pace/verdict.ts";
import { verdictWords } from "./pace/words.ts";
import type { Judged } from "./snapshot.ts";

/** How targets stand, counted. */
export interface VerdictCounts {
  readonly total: number;
  /** Those with any verdict but 'not judged'. */
  readonly judged: number;
  /** In the order of display, zeros included. */
  readonly byVerdict: ReadonlyMap<Verdict, number>;
  /** Main reasons of those not judged, the most frequent first. */
  readonly reasons: readonly (readonly [NotJudgedReason, number])[];
}

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
    reasons: [...reasons].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
  };
};

/** The last count of each list: title, scoreboard and summary of a view ask for the same. */
const counted = new WeakMap<
  readonly TargetEntry[],
  { readonly judged: Judged; readonly counts: VerdictCounts }
>();

export const countVerdicts = (targets: readonly TargetEntry[], judged: Judged): VerdictCounts => {
  const known = counted.get(targets);
  if (known?.judged === judged) return known.counts;
  const counts = countAnew(targets, judged);
  counted.set(targets, { judged, counts });
  return counts;
};

/** The finding on a set of targets, made from the counts: 'Nine of the 15 targets ... are met'. */
export const targetsFinding = ({ total, judged, byVerdict }: VerdictCounts): string => {
  if (total === 0) return "No target matches";
  if (judged === 0) {
    return total === 1
      ? "The one target can’t be judged"
      : `None of the ${total} targets can be judged`;
  }
  const met = byVerdict.get("met") ?? 0;
  const onPace = byVerdict.get("on-pace") ?? 0;
  // Where nothing is met yet, 'none are met' would sound like failure.
  if (met === 0 && onPace > 0 && judged > 1) {
    const verb = onPace === 1 ? "is" : "are";
    return `${numberWords(onPace, true)} of the ${numberWords(judged)} targets that can be judged ${verb} on pace`;
  }
  if (judged === 1) {
    const verdict = verdicts.find((one) => one !== "not-judged" && (byVerdict.get(one) ?? 0) > 0);
    const words = verdict === undefined ? "not met" : verdictWords[verdict].toLowerCase();
    return `The one target that can be judged is ${words}`;
  }
  const verb = met === 1 ? "is" : "are";
  return `${numberWords(met, true)} of the ${numberWords(judged)} targets that can be judged ${verb} met`;
};
