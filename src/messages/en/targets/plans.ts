import type { PlanChange } from "#domain/goals/plans.ts";

import { levelMoves, wordings } from "#messages/targets/levelMoves.ts";
import { counted, listWords, numberWords } from "#messages/words/numbers.ts";

const changes: Readonly<Record<PlanChange, string>> = {
  ...levelMoves,
  new: "new",
  "new-base": "counted from a new base",
  "other-year": "set for another year",
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
  /** 'Of six goals, three were met, one missed and two are open; the later plan sets three again, one higher' */
  finding: (facts: {
    readonly total: number;
    readonly met: number;
    readonly missed: number;
    /** Due with an unknown outcome, under way, or not to be judged. */
    readonly open: number;
    /** How many the later plan sets again, and how many of these higher and lower. */
    readonly again: number;
    readonly raised: number;
    readonly lowered: number;
  }): string => {
    const { total, met, missed, open, again, raised, lowered } = facts;
    const wereOrWas = (count: number): string => (count === 1 ? "was" : "were");
    const results = listWords([
      ...(met === 0 && open === total ? [] : [`${numberWords(met)} ${wereOrWas(met)} met`]),
      ...(missed === 0 ? [] : [`${numberWords(missed)} ${wereOrWas(missed)} missed`]),
      ...(open === 0 ? [] : [`${numberWords(open)} ${open === 1 ? "is" : "are"} open`]),
    ]);
    const moved = [
      ...(raised === 0 ? [] : [`${numberWords(raised)} higher`]),
      ...(lowered === 0 ? [] : [`${numberWords(lowered)} lower`]),
    ];
    const later = [`the later plan sets ${numberWords(again)} again`, ...moved].join(", ");
    return `Of ${numberWords(total)} ${total === 1 ? "goal" : "goals"}, ${results}; ${later}`;
  },
  /** In a file: which plans, and how many of their goals it shows. */
  status: (earlier: string, later: string, rows: number, shown: number): string => {
    const goals =
      shown === rows ? counted(rows, "goal") : `the first ${shown} of ${counted(rows, "goal")}`;
    return `${earlier} and ${later}, ${goals}`;
  },
  caption: (earlier: string, later: string): string => `${earlier} and ${later}, goal by goal`,
  columns: {
    goal: "Goal",
    earlier: (plan: string): string => `${plan}: target`,
    earlierDue: (plan: string): string => `${plan}: due`,
    later: (plan: string): string => `${plan}: target`,
    laterDue: (plan: string): string => `${plan}: due`,
    outcome: "Outcome",
    evidence: "Evidence",
    change: "Change",
    reading: "Figure",
    readingDate: "Date of the figure",
    baseline: "Baseline",
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
    wording: keyof typeof wordings | undefined,
    since: string | undefined,
  ): string => {
    const words =
      wording === undefined ? changes[change] : `${changes[change]}, ${wordings[wording]}`;
    return since === undefined ? words : `${words}, against ${since}`;
  },
  /** Below the table, where the later plan isn't recorded whole. */
  notWhole: (title: string, count: number): string =>
    `“Not among the targets recorded”: the data set holds ${counted(count, "target")} of ${title}; whether the others were dropped is unknown.`,
  whole: (title: string): string =>
    `“Dropped”: every target of ${title} is recorded here, and this isn’t among them.`,
  filters: "Filters don’t apply here: both plans are shown in full.",
};
