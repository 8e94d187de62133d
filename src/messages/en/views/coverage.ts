import type { Verdict } from "#domain/judging/verdict.ts";
import type { Coverage } from "#domain/findings/coverage.ts";

import { dateWords, dayWords } from "#messages/words/dates.ts";
import { counted } from "#messages/words/numbers.ts";

interface Definition {
  readonly verdict: Verdict;
  readonly term: string;
  readonly meaning: string;
}

const plansWords = ({ documents, plans }: Coverage): string => {
  if (plans === 0) return "none of them with targets";
  return plans === documents ? "all with targets" : `${plans} of them with targets`;
};

/** What the records cover, so that a peak isn't read as activity. */
export const coverage = {
  words: (covered: Coverage): string => {
    const { documents, news, years, newest, reported } = covered;
    const [first, last] = years;
    const parts = [
      ...(documents === 0 ? [] : [`${counted(documents, "document")} (${plansWords(covered)})`]),
      ...(news === 0 ? [] : [counted(news, "news item")]),
    ].join(" and ");
    const told = `${parts} ${first === last ? `of ${first}` : `from ${first} to ${last}`}; the newest is of ${dateWords(newest)}.`;
    if (reported === undefined) return told;
    return `${told} They were gathered around the items of one newsletter, which covers ${dayWords(reported.start)} to ${dayWords(reported.end)}: a peak in those weeks is no sign of more activity.`;
  },
  /** A line of what the words mean: each term leads to where it is told whole. */
  definitions: [
    { verdict: "met", term: "Met", meaning: ": a figure shows the target reached. " },
    { verdict: "missed", term: "Missed", meaning: ": the figure for the due date falls short. " },
    {
      verdict: "on-pace",
      term: "Ahead, behind",
      meaning: ": the last figure against a straight way from baseline to target. ",
    },
    { verdict: "not-judged", term: "Not judged", meaning: ": no figure that can tell. " },
  ] as readonly Definition[],
};
