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
  met: "The last reading up to the due date to prove anything proves the target reached; or else, once the due date has passed and without one for that date itself, the first one after it to prove anything does.",
  missed:
    "The due date has passed, the target isn’t met by the readings up to it, and the one for that date, or the first after it to prove anything, proves a shortfall.",
  "due-was-ahead":
    "The due date has passed, and no figure yet settles it; the last reading that proves anything was on the path from baseline to target, or ahead of it.",
  "due-was-behind":
    "The due date has passed, and no figure yet settles it; the last reading that proves anything was short of the path from baseline to target.",
  "due-no-baseline":
    "The due date has passed, and no figure yet settles it; there is no path to hold the last reading against, or a bound, its own or that of the baseline, leaves it open.",
  "on-pace":
    "Not due yet, and not met; the last reading is on the path from baseline to target, or ahead of it.",
  behind:
    "Not due yet, and not met; the last reading is short of the path from baseline to target.",
  "not-judged": "What is known proves nothing either way; the reason stands beside it.",
};
