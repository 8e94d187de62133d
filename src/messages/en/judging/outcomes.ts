import type { Outcome } from "#domain/judging/judgement.ts";
import type { NotJudgedReason, Verdict } from "#domain/judging/verdict.ts";

import { reasons } from "#messages/words/verdicts.ts";

// Apart from the words of verdicts, as the first view tells of verdicts, but not of single targets.

const silent: ReadonlySet<NotJudgedReason> = new Set([
  "not-comparable",
  "no-reading-since-baseline",
]);

/** What stands where the last reading would: 'no reading', or why those there are don't count. */
export const silenceWords = (outcome: Outcome): string =>
  reasons[
    outcome.verdict === "not-judged" && silent.has(outcome.reason) ? outcome.reason : "no-reading"
  ];

/** What each verdict says and no more, in a sentence. `domain/judging/decide.ts` holds the rule. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  met: "A reading proves the figure reached, and none up to the due date takes that back.",
  missed:
    "The due date has passed; the reading for the due date, or the first one after it, fell short.",
  "due-was-ahead":
    "The due date has passed, and no figure yet settles it; the last reading was on the path from baseline to target, or ahead of it.",
  "due-was-behind":
    "The due date has passed, and no figure yet settles it; the last reading was short of the path from baseline to target.",
  "due-no-baseline":
    "The due date has passed, and no figure yet settles it; there is no path to hold the last reading against, or its bound leaves it open.",
  "on-pace":
    "Not due yet; the last reading is on the path from baseline to target, or ahead of it.",
  behind: "Not due yet; the last reading is short of the path from baseline to target.",
  "not-judged": "What is known proves nothing either way; the reason stands beside it.",
};
