import type { Verdict, VerdictClass } from "#domain/judging/verdict.ts";
import type { Counting } from "#domain/query/selection/selection.ts";

import { setInWords } from "#messages/words/findings.ts";
import { countOf, counted as countedNoun } from "#messages/words/numbers.ts";
import { classWords, withinClass } from "#messages/words/verdictClasses.ts";

/** A verdict's part of all, beside others of its class: '60 met', '11 were on pace'. */
const counted = (verdict: Verdict, count: number): string => {
  const words = withinClass[verdict].toLowerCase();
  return `${count} ${count === 1 ? words : words.replace(/^was /, "were ")}`;
};

/** The overview: verdicts, latest records, records by issuing body. */
export const overview = {
  counted,
  betweenVerdicts: ", ",
  /** The part of a class: '67 settled', '25 of unknown outcome'. */
  ofClass: (key: VerdictClass, count: number): string =>
    key === "unknown" ? `${count} of unknown outcome` : `${count} ${classWords[key].toLowerCase()}`,
  /** Before those of unknown outcome and those under way, which the headline counts as one. */
  undecided: (count: number): string => `${count} undecided: `,
  /** '25 of unknown outcome: 11 were on pace'. */
  betweenClassAndParts: ": ",
  reason: (reason: string, count: number): string => `${reason} (${count})`,
  otherReasons: "other reasons",
  betweenReasons: "; ",
  afterReasons: " · ",
  /** After the reasons: the list of figures that are needed. */
  wouldSettle: "which figures are needed",
  strip: (_of: Counting): string => "Progress at the latest figure",
  timelineOf: (count: number): string => `Timeline of ${countOf.records(count)}`,
  fields: "By field",
  latest: "Latest records",
  all: (count: number): string => (count === 1 ? "The record" : `All ${count} records`),
  bodies: "Most active bodies, by records issued",
};

/** What to watch. */
export const watch = {
  title: "What to watch",
  due: "Falls due next",
  /** '22 goals in 8 plans'; for a single one, its title. */
  dueOf: (count: number, plans: number, title: string, of: Counting): string =>
    `${countOf[of](count)} in ${plans === 1 ? title : countedNoun(plans, "plan")}`,
  betweenNameAndPlan: ", ",
  inYear: (count: number, year: string): string => `${count} due in ${year}`,
  /** After the count of those that can't be judged, where that is all. */
  noneJudged: "none can be judged",
  unread: "Past due, longest since the last figure",
  /** Other due targets, which have no reading. */
  never: (count: number): string => `${count} past due have no data`,
  /** '56.8% (goal 60%)'. */
  reading: (reading: string, goal: string): string => `${reading} (goal ${goal})`,
};

/** What is judged by field, on two sides of a line. */
export const fieldMarks = {
  title: (of: Counting): string => `Judged ${of} by field`,
  actions: "By field",
  left: "short or unclear",
  right: "met or on pace",
  judged: "verdicts",
  of: (judged: number, total: number): string => `${judged} of ${total}`,
  /** 'Energy and hydrogen: 24 goals, 8 met; 2 missed; 3 were on pace', short enough to be said at once. */
  row: (
    field: string,
    judged: number,
    total: number,
    verdicts: readonly (readonly [verdict: Verdict, count: number])[],
    of: Counting,
  ): string =>
    `${field}: ${countOf[of](total)}, ${
      judged === 0
        ? "none judged"
        : verdicts.map(([verdict, count]) => counted(verdict, count)).join("; ")
    }`,
  /** `isShared`: a goal was set in several fields, and is in the row of each. */
  status: (
    judged: number,
    total: number,
    of: Counting,
    setIn: number | undefined,
    isShared: boolean,
  ): string =>
    `${judged} judged of ${countOf[of](total)}${setInWords(total, setIn)}${isShared ? "; one set in several fields counts in each" : ""}`,
  /** Below the rows, which add up to more than there are. */
  shared: (sum: number, total: number, of: Counting): string =>
    `${of === "goals" ? "Goals" : "Targets"} set in several fields count in each: ${sum} in the rows, ${total} in all`,
};
