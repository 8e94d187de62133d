import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import { type Coverage, FRESH } from "#domain/findings/coverage.ts";

import { ageWords } from "#messages/words/amounts.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";
import { counted } from "#messages/words/numbers.ts";

/** The verdicts that a reader needs to know first. */
export type Defined = "met" | "missed" | "on-pace" | "due-no-baseline" | "not-judged";

const plansWords = ({ documents, plans }: Coverage): string => {
  if (documents === 1) return plans === 1 ? "with targets" : "without targets";
  if (plans === 0) return "none of them with targets";
  return plans === documents ? "all with targets" : `${plans} with targets`;
};

/** The definitions line: each term links to its full definition. */
const definitions: Readonly<Record<Defined, readonly [term: string, meaning: string]>> = {
  met: ["Met", ": a figure reaches the target. "],
  missed: ["Missed", ": the first figure once due falls short. "],
  "on-pace": ["On pace, behind", ": the last figure against a straight way. "],
  "due-no-baseline": ["Outcome unknown, pace unknown", ": proven neither way. "],
  "not-judged": ["Not judged", ": too little is known. "],
};

/** 'the newest of 13 May 2026, six months old' */
const newestWords = (newest: CalendarDate, asOf: Day | undefined): string => {
  const age = asOf === undefined || asOf - newest.end <= FRESH ? undefined : ageWords(newest, asOf);
  return [`the newest of ${dateWords(newest)}`, ...(age === undefined ? [] : [age])].join(", ");
};

/** What the records cover, so that a peak isn't mistaken for activity. */
export const coverage = {
  /** With the age of the newest record where it is old as of a day. */
  words: (covered: Coverage, asOf?: Day): string => {
    const { documents, news, years, newest, reported } = covered;
    const [first, last] = years;
    const parts = [
      ...(documents === 0 ? [] : [`${counted(documents, "document")} (${plansWords(covered)})`]),
      ...(news === 0 ? [] : [counted(news, "news item")]),
    ].join(" and ");
    const when = first === last ? String(first) : `${first} to ${last}`;
    const sentence =
      documents + news === 1
        ? `${parts}, of ${dateWords(newest)}.`
        : `${parts} of ${when}, ${newestWords(newest, asOf)}.`;
    if (reported === undefined) return sentence;
    const from = dayWords(reported.start);
    const to = dayWords(reported.end);
    // The year is written once if both dates share it.
    const weeks = `${from.slice(-5) === to.slice(-5) ? from.slice(0, -5) : from} to ${to}`;
    return `${sentence} The data set has all of one newsletter, of ${weeks}: a peak then is no sign of activity.`;
  },
  definitions,
};
