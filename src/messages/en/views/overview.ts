import { countOf } from "#messages/words/numbers.ts";

/** The overview: how the targets stand, what is new, who issued most. */
export const overview = {
  /** Stands before the reasons, each a link with its count. */
  notJudged: (count: number, judged: number): string => {
    if (judged > 0) return `${count} more can’t be judged: `;
    return count === 1 ? "The one target can’t be judged: " : `None of ${count} can be judged: `;
  },
  reason: (reason: string, count: number): string => `${reason} (${count})`,
  otherReasons: "other reasons",
  betweenReasons: "; ",
  afterReasons: ".",
  strip: "Where the judged targets stood when last read",
  timelineOf: (count: number): string => `Timeline of ${countOf.records(count)}`,
  fields: "By field",
  latest: "Latest records",
  all: (count: number): string => (count === 1 ? "The record" : `All ${count} records`),
  bodies: "Bodies that issued most records",
  noSources: (message: string): string =>
    `The sources could not be loaded: ${message}. Each record’s page names its own.`,
};
