import type { Verdict } from "./verdict.ts";

/** What each verdict says and no more, in a sentence. `decide.ts` holds the rule. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  met: "A reading proves the figure reached, and none up to the due date takes that back.",
  "on-pace":
    "Not due yet; the last reading is on the path from baseline to target, or ahead of it.",
  behind: "Not due yet; the last reading is short of the path from baseline to target.",
  missed: "Due has passed; the reading for the due date, or the first one after it, fell short.",
  "short-at-last-reading":
    "Due has passed; the last comparable reading, from before it, fell short; none is known for the due date.",
  "not-judged": "What is known proves nothing either way; the reason stands beside it.",
};
