import type { PlanChange } from "#domain/goals/plans.ts";

import { counted, listWords, numberWords } from "#messages/words/numbers.ts";

const changes: Readonly<Record<PlanChange, string>> = {
  new: "new",
  raised: "raised",
  kept: "kept",
  lowered: "lowered",
  step: "set on the way",
  "other-terms": "in other terms",
  "new-base": "counted from a new base",
  "other-year": "set for another year",
  "not-recorded": "not among those recorded here",
  dropped: "dropped",
};

/** Outcomes of goals, the settled ones first. */
export type PlanOutcome = "met" | "missed" | "unknown" | "under-way" | "not-judged";

const outcomes: Readonly<Record<PlanOutcome, (count: number) => string>> = {
  met: (count) => `${count === 1 ? "was" : "were"} met`,
  missed: (count) => `${count === 1 ? "was" : "were"} missed`,
  unknown: (count) => `${count === 1 ? "is" : "are"} due with an unknown outcome`,
  "under-way": (count) => `${count === 1 ? "is" : "are"} under way`,
  "not-judged": () => "can’t be judged",
};

/** Two plans, goal by goal. */
export const plans = {
  actions: "Plans side by side",
  choose: { label: "Plans to compare", earlier: "Earlier plan", later: "Later plan" },
  /** An option: the title with its year. */
  option: (title: string, year: number): string => `${title} (${year})`,
  empty:
    "Choose two different plans that were out by this day: one of these wasn’t, or isn’t in the data.",
  noTitle: "Plans side by side",
  /**
   * '14th Five-Year Plan outline: of six goals, three were met and one was missed; three of them are set again in
   * 15th Five-Year Plan outline, one higher'
   */
  finding: (facts: {
    readonly earlier: string;
    readonly later: string;
    readonly total: number;
    readonly outcomes: readonly (readonly [outcome: PlanOutcome, count: number])[];
    readonly again: number;
    readonly raised: number;
    readonly lowered: number;
    readonly added: number;
  }): string => {
    const { earlier, later, total, again, raised, lowered, added } = facts;
    const results = listWords(
      facts.outcomes.map(([outcome, count]) => `${numberWords(count)} ${outcomes[outcome](count)}`),
    );
    const moved = [
      ...(raised === 0 ? [] : [`${numberWords(raised)} higher`]),
      ...(lowered === 0 ? [] : [`${numberWords(lowered)} lower`]),
    ];
    const more = added === 0 ? "" : `, beside ${numberWords(added)} not in the first`;
    const stand = `${numberWords(again)} ${again === 1 ? "is" : "are"} set again in ${later}`;
    return `${earlier}: of ${numberWords(total)} ${total === 1 ? "goal" : "goals"}, ${results}; ${[stand, ...moved].join(", ")}${more}`;
  },
  status: (rows: number, shown: number): string =>
    shown === rows ? counted(rows, "goal") : `the first ${shown} of ${counted(rows, "goal")}`,
  caption: (earlier: string, later: string): string => `${earlier} and ${later}, goal by goal`,
  columns: {
    goal: "Goal",
    /** Under the name of a plan. */
    set: (plan: string): string => `${plan}: target`,
    due: (plan: string): string => `${plan}: due`,
    outcome: "Outcome",
    evidence: "Evidence",
    change: "What became of it",
    reading: "Figure",
    readingDate: "Date of the figure",
    baseline: "Counted from",
  },
  /** A target with the year it is due: 'more than 7% a year by 2025' */
  target: (goal: string, due: string): string => `${goal} by ${due}`,
  /** After a target that counts from a figure. */
  from: (figure: string, date: string | undefined): string =>
    date === undefined ? `from ${figure}` : `from ${figure} in ${date}`,
  /** After a cut counted against a base year. */
  against: (date: string): string => `against ${date}`,
  /** After a target of the earlier time that another document set. */
  setBy: (title: string): string => `set by ${title}`,
  /** Between the figure of an outcome and its date. */
  reading: (figure: string, date: string): string => `${figure} (${date})`,
  noReading: "no comparable figure",
  notEarlier: "not set",
  changes,
  change: (
    change: PlanChange,
    wording: "firmer" | "weaker" | undefined,
    since: string | undefined,
  ): string => {
    const words =
      wording === undefined
        ? changes[change]
        : `${changes[change]}, worded ${wording === "firmer" ? "more" : "less"} firmly`;
    return since === undefined ? words : `${words}, against ${since}`;
  },
  /** Below the table, where the later plan isn't recorded whole. */
  notWhole: (title: string, count: number): string =>
    `“Not among those recorded here”: the data set holds ${counted(count, "target")} of ${title}; whether the others were dropped isn’t known here.`,
  whole: (title: string): string =>
    `“Dropped”: every target of ${title} is recorded here, and this isn’t among them.`,
  filters: "Filters don’t narrow this table: it shows both plans whole.",
};
