import type { Verdict } from "#domain/judging/verdict.ts";
import { verdictWords } from "#messages/verdicts.ts";

export { reasons, reasonWords, verdictWords } from "#messages/verdicts.ts";

/** Within a sentence: a comma would read as the end of one value, so 'due (was ahead)'. */
const phrases: Readonly<Record<Verdict, string>> = {
  met: "met",
  missed: "missed",
  "due-was-ahead": "due (was ahead)",
  "due-was-behind": "due (was behind)",
  "due-no-baseline": "due (no baseline)",
  "on-pace": "on pace",
  behind: "behind",
  "not-judged": "not judged",
};

/** A verdict within a sentence; one that isn't known as it stands. */
export const verdictPhrase = (verdict: string): string =>
  new Map<string, string>(Object.entries(phrases)).get(verdict) ?? verdict;

/** A verdict under a figure: '10 met'. */
export const verdictInText = (verdict: Verdict): string => verdictWords[verdict].toLowerCase();
