import type { Entry } from "#domain/dataset/entry.ts";
import type { PlanChange, PlanRow } from "#domain/goals/plans.ts";

import { levelMoves, wordings } from "#messages/targets/levelMoves.ts";
import { counted, numberWords } from "#messages/words/numbers.ts";
import { shortTitle } from "#messages/words/titles.ts";

const changes: Readonly<Record<PlanChange, string>> = {
  ...levelMoves,
  new: "new",
  "new-base": "from a new base, not comparable",
  "other-year": "set for another year",
};

/** Two plans, goal by goal. */
export const plans = {
  actions: "Plans side by side",
  choose: { label: "Plans to compare", earlier: "Earlier plan", later: "Later plan" },
  /** An option: the title with its year, where that isn't in it. */
  option: (title: string, year: number): string =>
    title.includes(String(year)) ? title : `${title} (${year})`,
  empty:
    "Choose two different plans that were out by this day: one of these wasn’t, or isn’t in the data.",
  noTitle: "Plans side by side",
  /**
   * '14th Five-Year Plan outline: of six goals recorded, three met, one missed, one undecided, one can’t be judged; three
   * are among the four recorded from the 15th Five-Year Plan outline, one higher'; where all of the later are recorded: '15th
   * Five-Year Plan outline takes up three of them, one higher'
   */
  finding: (facts: {
    readonly earlier: string;
    readonly later: string;
    readonly total: number;
    readonly met: number;
    readonly missed: number;
    readonly notJudged: number;
    /** How many the later plan sets again, and how many of these higher and lower. */
    readonly again: number;
    readonly raised: number;
    readonly lowered: number;
    /** How many goals of the later plan are recorded, where these aren't all that it sets. */
    readonly known: number | undefined;
  }): string => {
    const { earlier, later, total, met, missed, notJudged, again, raised, lowered, known } = facts;
    const open = total - met - missed - notJudged;
    const results = [
      `${numberWords(met)} met`,
      ...(missed === 0 ? [] : [`${numberWords(missed)} missed`]),
      ...(open === 0 ? [] : [`${numberWords(open)} undecided`]),
      ...(notJudged === 0 ? [] : [`${numberWords(notJudged)} can’t be judged`]),
    ];
    const does = [
      known === undefined
        ? `${later} takes up ${numberWords(again)} of them`
        : `${again === 0 ? "none" : numberWords(again)} ${again === 1 ? "is" : "are"} among the ${numberWords(known)} recorded from the ${later}`,
      ...(raised === 0 ? [] : [`${numberWords(raised)} higher`]),
      ...(lowered === 0 ? [] : [`${numberWords(lowered)} lower`]),
    ];
    return `${earlier}: of ${numberWords(total)} ${total === 1 ? "goal" : "goals"} recorded, ${results.join(", ")}; ${does.join(", ")}`;
  },
  /** How many of the plans' goals are shown, and how many of all aren’t recorded from the earlier itself. */
  goals: ({ rows, shown, others }: { rows: number; shown: number; others: number }): string => {
    const goals =
      shown === rows ? counted(rows, "goal") : `the first ${shown} of ${counted(rows, "goal")}`;
    return `${goals}${others === 0 ? "" : `, ${numberWords(others)} of them from other documents`}`;
  },
  /** The same in a file, which names the plans. */
  status: (earlier: string, later: string, goals: string): string =>
    `${earlier} and ${later}, ${goals}`,
  caption: (earlier: string, later: string): string => `${earlier} and ${later}, goal by goal`,
  columns: {
    goal: "Goal",
    earlier: (plan: string): string => `${plan}: target`,
    earlierDue: (plan: string): string => `${plan}: due`,
    later: (plan: string): string => `${plan}: target`,
    laterDue: (plan: string): string => `${plan}: due`,
    outcome: "Outcome",
    evidence: "Grade of source",
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
  setBy: (document: Entry): string => `set by ${shortTitle(document)}`,
  /** Above the rows of goals that aren't recorded from the earlier plan itself. */
  notOwn: (plan: string): string => `Recorded from other documents; ${plan} may set them too`,
  /** Between the figure of an outcome and its date. */
  reading: (figure: string, date: string): string => `${figure} (${date})`,
  noReading: "no comparable figure",
  notEarlier: "not recorded",
  changes,
  change: (change: PlanChange, wording: PlanRow["wording"]): string =>
    wording === undefined ? changes[change] : `${changes[change]}, ${wordings[wording]}`,
  /** After a change: 'was about 25% by 2030 in Carbon peak action plan' */
  since: (document: Entry, target: string): string => `was ${target} in ${shortTitle(document)}`,
  /** Below the table, where the later plan isn't recorded whole. */
  notWhole: (title: string, count: number): string =>
    `“Not recorded”: the data set has ${counted(count, "target")} of ${title}, but not this one; whether it was dropped is unknown.`,
  whole: (title: string): string =>
    `“Dropped”: the data set has every target of ${title}, and not this one.`,
  /** After the status: whether all that the plans set is recorded. */
  filters: (isAll: boolean): string =>
    isAll
      ? ". Filters don’t apply here: both plans are shown in full"
      : ". Filters don’t apply here. The plans may set more goals than are recorded",
};
