import type { NotJudgedReason, Verdict } from "#domain/judging/verdict.ts";

/** The names of the verdicts, the same in every view, list and file. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  met: "Met",
  missed: "Missed",
  "due-was-ahead": "Outcome unknown, was on pace",
  "due-was-behind": "Outcome unknown, was behind",
  "due-no-baseline": "Outcome unknown, pace unknown",
  "on-pace": "On pace",
  behind: "Behind",
  "not-judged": "Can’t be judged",
};

/** Why a target can't be judged, to follow a colon. */
export const reasons: Readonly<Record<NotJudgedReason, string>> = {
  qualitative: "a goal in words, without a figure",
  "not-yet-begun": "its document isn't out yet",
  unreadable: "its value, comparison or date can't be read",
  "no-reading": "no figure",
  "not-comparable": "no comparable figure",
  "no-reading-since-baseline": "no figure since the baseline",
  "no-reading-since-issue": "no figure since it was issued",
  "no-baseline": "no baseline given",
  "baseline-undated": "baseline undated",
  "baseline-not-comparable": "baseline not comparable",
  "baseline-other-unit": "baseline in another unit",
  "baseline-later-than-as-of": "baseline not known yet",
  "due-before-baseline": "due no later than its baseline",
  "no-path": "figures too large to calculate with",
  "bound-proves-nothing": "the latest figure is a limit, so inconclusive",
  "baseline-bound-proves-nothing": "the baseline is a limit, so inconclusive",
};

export const reasonWords = (reason: NotJudgedReason): string => reasons[reason];

/** A verdict within a sentence or below a figure: '10 met'. */
export const verdictInText = (verdict: Verdict): string => verdictWords[verdict].toLowerCase();

/** A verdict's word as a link to the page on method: 'Met: what it means'. */
export const meaningOf = (verdict: string): string => `${verdict}: what it means`;
