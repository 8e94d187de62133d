/** What can be said of a target as of a date. */
export type Verdict =
  | "met"
  | "on-pace"
  | "behind"
  | "missed"
  | "short-at-last-reading"
  | "not-judged";

/** All verdicts in the order in which they are shown. */
export const verdicts: readonly Verdict[] = [
  "met",
  "on-pace",
  "behind",
  "missed",
  "short-at-last-reading",
  "not-judged",
];

/** Why the baseline can't carry a path. */
export type BaselineProblem =
  | "no-baseline"
  | "baseline-undated"
  | "baseline-not-comparable"
  | "baseline-other-unit"
  | "baseline-later-than-as-of"
  | "due-before-baseline";

/** Why a target isn't judged. */
export type NotJudgedReason =
  | "qualitative"
  | "not-yet-begun"
  /** Comparator unknown, or value, due or as-of date unreadable. */
  | "unreadable"
  | "no-reading"
  /** There are comparable readings, but none later than the baseline. */
  | "no-reading-since-baseline"
  /** Without a baseline, a reading older than the document can't show that the target fell short. */
  | "no-reading-since-issue"
  /** The only readings known measure something else or are in another unit. */
  | "not-comparable"
  /** The last reading is a bound that leaves both answers open. */
  | "bound-proves-nothing"
  | BaselineProblem
  /** Numbers too large to draw a path through. */
  | "no-path";

/** All reasons, the most fundamental first; the first that holds is the main one. */
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
];
