import type { TargetEntry } from "./entry.ts";
import { dueYear } from "./facets.ts";
import { numberWords } from "./numberWords.ts";
import { type NotJudgedReason, type Verdict, verdicts } from "./pace/verdict.ts";
import { reasonWords, verdictWords } from "./pace/verdictWords.ts";
import type { Judged } from "./judged.ts";

/** How targets stand, counted. */
export interface VerdictCounts {
  readonly total: number;
  /** Those with any verdict but 'not judged'. */
  readonly judged: number;
  /** In the order of display, zeros included. */
  readonly byVerdict: ReadonlyMap<Verdict, number>;
  /** Main reasons of those not judged, the most frequent first. */
  readonly reasons: readonly (readonly [NotJudgedReason, number])[];
  /** The years in which they are due, the most frequent first. Worked out when asked for. */
  readonly dueYears: () => readonly (readonly [string, number])[];
}

/** Counts by how often, then by key. */
const byFrequency = <Key extends string>(
  counts: ReadonlyMap<Key, number>,
): readonly (readonly [Key, number])[] =>
  [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));

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

const isOrAre = (count: number): string => (count === 1 ? "is" : "are");

/** What is said of targets after 'is' or 'are', where the label of their verdict wouldn't read on. */
const states: Partial<Record<Verdict, string>> = {
  "due-was-ahead": "without a final figure, though ahead when last read",
  "due-was-behind": "without a final figure, and behind when last read",
  "due-no-baseline": "without a final figure, and can’t be placed",
};

const stateOf = (verdict: Verdict): string =>
  states[verdict] ?? verdictWords[verdict].toLowerCase();

/** Of targets that all have one verdict: what else can be said of them. */
const sameFinding = (verdict: Verdict, { total, reasons, dueYears }: VerdictCounts): string => {
  if (verdict === "not-judged") {
    const [reason, count] = reasons[0] ?? [];
    const why =
      reason === undefined || count === undefined
        ? ""
        : count === total
          ? `: ${reasonWords(reason)}`
          : `, ${numberWords(count)} of them for this reason: ${reasonWords(reason)}`;
    return total === 1
      ? `The one target can’t be judged${why}`
      : `None of the ${numberWords(total)} targets can be judged${why}`;
  }
  const [year, count] = dueYears()[0] ?? [];
  const due =
    year === undefined || count === undefined
      ? ""
      : count === total
        ? `, due in ${year}`
        : `, ${numberWords(count)} of them due in ${year}`;
  return total === 1
    ? `The one target is ${stateOf(verdict)}${due}`
    : `All ${numberWords(total)} targets are ${stateOf(verdict)}${due}`;
};

/** The finding on a set of targets, made from the counts: 'Nine of the 15 targets ... are met'. */
export const targetsFinding = (counts: VerdictCounts): string => {
  const { total, judged, byVerdict } = counts;
  if (total === 0) return "No target matches";
  const held = verdicts.filter((verdict) => (byVerdict.get(verdict) ?? 0) > 0);
  const [first] = held;
  // A count of itself would say nothing: it is what was filtered by, more often than not.
  if (first !== undefined && held.length === 1) return sameFinding(first, counts);
  if (judged === 1 && first !== undefined) {
    return `The one target that can be judged is ${stateOf(first)}`;
  }
  const met = byVerdict.get("met") ?? 0;
  const onPace = byVerdict.get("on-pace") ?? 0;
  // Where nothing is met yet, 'none are met' would sound like failure.
  const [count, words] = met === 0 && onPace > 0 ? [onPace, "on pace"] : [met, "met"];
  return `${numberWords(count, true)} of the ${numberWords(judged)} targets that can be judged ${isOrAre(count)} ${words}`;
};
