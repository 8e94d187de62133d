import type { BaselineProblem } from "./evidence/baselinePoint.ts";

/** The verdict on a target as of a date. */
export type Verdict =
  | "met"
  | "missed"
  /** Due without a figure that settles it; on its path or ahead of it when last read. */
  | "due-was-ahead"
  /** The same, but short of its path when last read. */
  | "due-was-behind"
  /**
   * The same, but there is nothing to compare the reading with, or a bound (its own, the baseline's) leaves
   * it open.
   */
  | "due-no-baseline"
  | "on-pace"
  | "behind"
  | "not-judged";

/** What is known of an outcome: the groups in which verdicts are listed. */
export type VerdictClass = "settled" | "unknown" | "under-way" | "not-judged";

/** The verdicts of each class, all in the order in which they are shown: every list, group and key has this one. */
export const verdictClasses: readonly (readonly [VerdictClass, readonly Verdict[]])[] = [
  ["settled", ["met", "missed"]],
  ["unknown", ["due-was-ahead", "due-was-behind", "due-no-baseline"]],
  ["under-way", ["on-pace", "behind"]],
  ["not-judged", ["not-judged"]],
];

/** All verdicts in the order in which they are shown. */
export const verdicts: readonly Verdict[] = verdictClasses.flatMap(([, own]) => own);

/** The class of a verdict. */
export const classOf = (verdict: Verdict): VerdictClass =>
  verdictClasses.find(([, own]) => own.includes(verdict))?.[0] ?? "not-judged";

/** Whether a verdict is one of those that are due without a figure that settles them. */
export const isUnsettled = (verdict: Verdict): boolean => classOf(verdict) === "unknown";

/** Why a target isn't judged, whatever its figures. */
export type Dismissal =
  | "qualitative"
  | "not-yet-begun"
  /** Comparator unknown, or value, due or as-of date unreadable. */
  | "unreadable";

/** Why a target isn't judged. */
export type NotJudgedReason =
  | Dismissal
  | "no-reading"
  /** There are comparable readings, but none later than the baseline. */
  | "no-reading-since-baseline"
  /** Due and without a path, where a reading older than the document proves nothing of its effect. */
  | "no-reading-since-issue"
  /** The only readings known measure something else or are in another unit. */
  | "not-comparable"
  /** Not due yet, and the last reading is a bound that leaves it open whether it is on its path. */
  | "bound-proves-nothing"
  /**
   * The same, because of the bound of the baseline: the reading is on some of the paths that it allows, and
   * not on others.
   */
  | "baseline-bound-proves-nothing"
  | BaselineProblem
  /** Numbers too large to draw a path through. */
  | "no-path";

/** All reasons, the most fundamental first; the first that applies is the main one. */
export const notJudgedReasons: readonly NotJudgedReason[] = [
  "qualitative",
  "not-yet-begun",
  "unreadable",
  "no-reading",
  "not-comparable",
  "no-reading-since-baseline",
  "no-reading-since-issue",
  "no-baseline",
  "baseline-not-comparable",
  "baseline-other-unit",
  "baseline-undated",
  "baseline-later-than-as-of",
  "due-before-baseline",
  "no-path",
  "bound-proves-nothing",
  "baseline-bound-proves-nothing",
];

export interface NotJudged {
  readonly verdict: "not-judged";
  /** The most fundamental of `reasons`. */
  readonly reason: NotJudgedReason;
  /** Every reason that applies; at least one. */
  readonly reasons: readonly NotJudgedReason[];
}
