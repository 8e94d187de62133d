import type { Coverage } from "#domain/findings/coverage.ts";

import { dateWords, dayWords } from "#messages/words/dates.ts";
import { counted } from "#messages/words/numbers.ts";

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
  baseline: "Baseline",
  baselineMeaning:
    "The figure that a target starts from, and its day. Without one there is no share of the way and no pace.",
  reading: "Reading",
  readingMeaning:
    "A figure measured later, with its date and its source. Each one links to its page.",
};
