import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { Verdict } from "#domain/judging/verdict.ts";

import { dateWords } from "#messages/words/dates.ts";
import { countOf, counted } from "#messages/words/numbers.ts";
import { verdictInText } from "#messages/words/verdicts.ts";

/** The overview: verdicts, latest records, records by issuing body. */
export const overview = {
  /** Before the reasons, each a link with its count. */
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

/** What to watch. */
export const watch = {
  title: "What to watch",
  due: "Falls due next",
  /** '22 targets in 8 plans'; for a single one, its title. */
  dueOf: (targets: number, plans: number, title: string): string =>
    `${countOf.targets(targets)} in ${plans === 1 ? title : counted(plans, "plan")}`,
  betweenNameAndPlan: ", ",
  inYear: (count: number, year: string): string => `${count} due in ${year}`,
  unread: "Oldest last figures, though due",
  /** Other due targets, which have no reading. */
  never: (count: number): string => `${count} more have none`,
  /** When a target was last read. */
  read: (date: CalendarDate): string => `read ${dateWords(date, true)}`,
  /** '56.8% (goal: 60%)'. */
  reading: (reading: string, goal: string): string => `${reading} (goal: ${goal})`,
};

/** Judged targets by field, on two sides of a line. */
export const fieldMarks = {
  title: "Judged targets by field",
  actions: "By field",
  left: "short or can’t tell",
  right: "met or ahead",
  judged: "judged",
  of: (judged: number, total: number): string => `${judged} of ${total}`,
  /** 'Energy and hydrogen: 24 targets, 15 judged: 8 met; 2 missed'. */
  row: (
    field: string,
    judged: number,
    total: number,
    verdicts: readonly (readonly [verdict: Verdict, count: number])[],
  ): string => {
    const counts = `${field}: ${countOf.targets(total)}, ${judged === 0 ? "none" : judged} judged`;
    return judged === 0
      ? counts
      : `${counts}: ${verdicts.map(([verdict, count]) => `${count} ${verdictInText(verdict)}`).join("; ")}`;
  },
  status: (judged: number, total: number): string =>
    `${judged} judged of ${countOf.targets(total)}`,
};
