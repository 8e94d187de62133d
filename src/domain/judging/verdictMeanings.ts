import type { Verdict } from "./verdict.ts";

/** What each verdict says and no more, in a sentence. `decide.ts` holds the rule. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  met: "A reading proves the figure reached, and none up to the due date takes that back.",
  missed: "Due has passed; the reading for the due date, or the first one after it, fell short.",
  "due-was-ahead":
    "Due has passed, and no figure yet settles it; the last reading was on the path from baseline to target, or ahead of it.",
  "due-was-behind":
    "Due has passed, and no figure yet settles it; the last reading was short of the path from baseline to target.",
  "due-no-baseline":
    "Due has passed, and no figure yet settles it; there is no path to hold the last reading against, or its bound leaves it open ('Due, can't tell').",
  "on-pace":
    "Not due yet; the last reading is on the path from baseline to target, or ahead of it.",
  behind: "Not due yet; the last reading is short of the path from baseline to target.",
  "not-judged": "What is known proves nothing either way; the reason stands beside it.",
};
