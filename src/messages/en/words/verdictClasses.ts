import type { Verdict, VerdictClass } from "#domain/judging/verdict.ts";

import { verdictWords } from "#messages/words/verdicts.ts";

/** The heads under which verdicts are listed. */
export const classWords: Readonly<Record<VerdictClass, string>> = {
  settled: "Settled",
  unknown: "Outcome unknown",
  "under-way": "Under way",
  "not-judged": "No verdict",
};

/** The names of verdicts under such a head, which needn’t be repeated. */
export const withinClass: Readonly<Record<Verdict, string>> = {
  ...verdictWords,
  "due-was-ahead": "Was on pace",
  "due-was-behind": "Was behind",
  "due-no-baseline": "Pace unknown",
};

/** Before the first verdict of a class, in one line with it. */
export const classLead = (key: VerdictClass): string => `${classWords[key]}:`;
