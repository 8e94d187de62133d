import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import type { Coverage } from "#domain/findings/coverage.ts";

import { subjectMore } from "#languages/subjectMore.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";
import { setInWords } from "#messages/words/findings.ts";
import { countOf, counted } from "#messages/words/numbers.ts";

const plansWords = ({ documents, plans }: Coverage): string => {
  if (documents === 1) return plans === 1 ? "with targets" : "without targets";
  if (plans === 0) return "none of them with targets";
  return plans === documents ? "all with targets" : `${plans} with targets`;
};

/** How many documents and news, and of which years. */
const heldWords = (
  { documents, news, years }: Coverage,
  documentWords: string,
): readonly [held: string, when: string] => {
  const [first, last] = years;
  const held = [
    ...(documents === 0 ? [] : [documentWords]),
    ...(news === 0 ? [] : [counted(news, "news item")]),
  ].join(" and ");
  return [held, first === last ? String(first) : `${first} to ${last}`];
};

/** What the records cover, so that a peak isn't mistaken for activity. */
export const coverage = {
  /** What this site is, in a sentence: on the overview, with what is selected. */
  about: (covered: Coverage): string => {
    const [held, when] = heldWords(covered, counted(covered.documents, "document"));
    return `What ${subjectMore().agencies ?? "agencies"} ordered and promised, and whether it is getting there: ${held} of ${when}.`;
  },
  /** The newest record and its age: 'Newest record: 13 May 2026, 200 days ago.' */
  newest: (newest: CalendarDate, asOf: Day): string => {
    const days = asOf - newest.end;
    const age = days === 1 ? "yesterday" : days === 0 ? "today" : `${days} days ago`;
    return `Newest record: ${dateWords(newest)}${days < 0 ? "" : `, ${age}`}.`;
  },
  /** '318 goals, set in 352 targets, 198 due.' */
  setIn: (goals: number, targets: number, due: number): string =>
    `${countOf.goals(goals)}${setInWords(goals, targets)}, ${due} due.`,
  goodNews: "Good news is published more readily than bad.",
  words: (covered: Coverage): string => {
    const { documents, news, newest, reported } = covered;
    const [held, when] = heldWords(
      covered,
      `${counted(documents, "document")} (${plansWords(covered)})`,
    );
    const sentence =
      documents + news === 1
        ? `${held}, of ${dateWords(newest)}.`
        : `${held} of ${when}, the newest of ${dateWords(newest)}.`;
    if (reported === undefined) return sentence;
    const from = dayWords(reported.start);
    const to = dayWords(reported.end);
    // The year is written once if both dates share it.
    const weeks = `${from.slice(-5) === to.slice(-5) ? from.slice(0, -5) : from} to ${to}`;
    return `${sentence} The data set has all of one newsletter, of ${weeks}: the ${to.slice(-4)} peak reflects coverage.`;
  },
};
