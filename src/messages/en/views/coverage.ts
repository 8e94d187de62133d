import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import type { Coverage } from "#domain/findings/coverage.ts";

import { subjectMore } from "#languages/subjectMore.ts";
import { dateWords, dayWords, recordYearsWords } from "#messages/words/dates.ts";
import { counted } from "#messages/words/numbers.ts";

const plansWords = ({ documents, plans }: Coverage): string => {
  if (documents === 1) return plans === 1 ? "with targets" : "without targets";
  if (plans === 0) return "none of them with targets";
  return plans === documents ? "all with targets" : `${plans} with targets`;
};

/** How many documents and news, and of which years. */
const heldWords = (covered: Coverage, documentWords: string): string => {
  const { documents, news, older } = covered;
  const held = [
    ...(documents === 0 ? [] : [documentWords]),
    ...(news === 0 ? [] : [counted(news, "news item")]),
  ].join(" and ");
  return `${held}${older === 0 ? " " : ", "}${recordYearsWords(covered)}`;
};

/** What the records cover, so that a peak isn't mistaken for activity. */
export const coverage = {
  /** What this site is, in a sentence: on the overview, with what is selected. */
  about: (covered: Coverage): string =>
    `What ${subjectMore().agencies ?? "agencies"} ordered and promised, and whether it is getting there: ${heldWords(covered, counted(covered.documents, "document"))}.`,
  /** The newest record and its age: 'Newest: 13 May 2026, 200 days ago.' */
  newest: (newest: CalendarDate, asOf: Day): string => {
    const days = asOf - newest.end;
    const age = days === 1 ? "yesterday" : days === 0 ? "today" : `${days} days ago`;
    return `Newest: ${dateWords(newest)}${days < 0 ? "" : `, ${age}`}.`;
  },
  /** '5 of 151 documents were read on official pages, 49 elsewhere, 97 only in reports.' Empty where each has its official page. */
  readIn: ({ documents, official, reportedOnly }: Coverage): string => {
    if (official === documents) return "";
    const all = counted(documents, "document");
    const read = `${official === 0 ? "None" : official} of ${all} ${official < 2 ? "was" : "were"}`;
    const rest = documents - official - reportedOnly;
    const other = rest === 0 || documents === 1 ? "" : `, ${rest} elsewhere`;
    const reports =
      reportedOnly === 0 || documents === 1 ? "" : `, ${reportedOnly} only in reports`;
    return `${documents === 1 ? "The document wasn’t" : read} read on ${official < 2 ? "its official page" : "official pages"}${other}${reports}.`;
  },
  goodNews: "Bad news is published less readily.",
  words: (covered: Coverage): string => {
    const { documents, news, newest, reported } = covered;
    const documentWords = `${counted(documents, "document")} (${plansWords(covered)})`;
    const sentence =
      documents + news === 1
        ? `${news === 0 ? documentWords : counted(news, "news item")}, of ${dateWords(newest)}.`
        : `${heldWords(covered, documentWords)}, the newest of ${dateWords(newest)}.`;
    if (reported === undefined) return sentence;
    const from = dayWords(reported.start);
    const to = dayWords(reported.end);
    // The year is written once if both dates share it.
    const weeks = `${from.slice(-5) === to.slice(-5) ? from.slice(0, -5) : from} to ${to}`;
    return `${sentence} The data set has all of one newsletter, of ${weeks}: the ${to.slice(-4)} peak reflects coverage.`;
  },
};
