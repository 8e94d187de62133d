import type { Outcome } from "./judgement.ts";
import type { NotJudgedReason } from "./verdict.ts";
import { reasonWords, verdictWords } from "./verdictWords.ts";

// Apart from the words of verdicts, as the first view tells of verdicts, but not of single targets.

/** The verdict on one target: the word says where a bound, not the want of a baseline, leaves it open. */
export const outcomeWords = (outcome: Outcome): string =>
  outcome.verdict === "due-no-baseline" && outcome.isOpen
    ? "Due, can't tell"
    : verdictWords[outcome.verdict];

const silent: ReadonlySet<NotJudgedReason> = new Set([
  "not-comparable",
  "no-reading-since-baseline",
]);

/** What stands where the last reading would: 'no reading', or why those there are don't count. */
export const silenceWords = (outcome: Outcome): string =>
  reasonWords(
    outcome.verdict === "not-judged" && silent.has(outcome.reason) ? outcome.reason : "no-reading",
  );
