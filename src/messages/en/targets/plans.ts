import type { PlanChange } from "#domain/goals/plans.ts";

import type { Comparator } from "#domain/schema/target.ts";
import { boundWords } from "#messages/files/tableFile.ts";
import { levelMoves } from "#messages/targets/levelMoves.ts";
import { counted, listWords, numberWords } from "#messages/words/numbers.ts";

const changes: Readonly<Record<PlanChange, string>> = {
  ...levelMoves,
  new: "new",
  "new-base": "counted from a new base",
  "other-year": "set for another year",
};

const quoted = (comparator: Comparator): string => `‘${boundWords[comparator] ?? comparator}’`;

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
   * '14th Five-Year Plan outline: of six goals recorded, three were met, one was missed, one is of unknown outcome and one can't
   * be judged; 15th Five-Year Plan outline repeats three, one higher, and adds one'
   */
  finding: (facts: {
    readonly earlier: string;
    readonly later: string;
    readonly total: number;
    readonly met: number;
    readonly missed: number;
    readonly unknown: number;
    readonly underWay: number;
    readonly notJudged: number;
    /** How many the later plan sets again, and how many of these higher and lower. */
    readonly again: number;
    readonly raised: number;
    readonly lowered: number;
    /** How many only the later plan sets, and how many it takes up that another document had set. */
    readonly added: number;
    readonly takenUp: number;
  }): string => {
    const { earlier, later, total, met, missed, unknown, underWay, notJudged } = facts;
    const { again, raised, lowered, added, takenUp } = facts;
    const wereOrWas = (count: number): string => (count === 1 ? "was" : "were");
    const areOrIs = (count: number): string => (count === 1 ? "is" : "are");
    const results = listWords([
      ...(met === 0 && missed === 0 ? [] : [`${numberWords(met)} ${wereOrWas(met)} met`]),
      ...(missed === 0 ? [] : [`${numberWords(missed)} ${wereOrWas(missed)} missed`]),
      ...(unknown === 0 ? [] : [`${numberWords(unknown)} ${areOrIs(unknown)} of unknown outcome`]),
      ...(underWay === 0 ? [] : [`${numberWords(underWay)} ${areOrIs(underWay)} under way`]),
      ...(notJudged === 0 ? [] : [`${numberWords(notJudged)} can’t be judged`]),
    ]);
    const moved = [
      ...(raised === 0 ? [] : [`${numberWords(raised)} higher`]),
      ...(lowered === 0 ? [] : [`${numberWords(lowered)} lower`]),
    ];
    const does = [
      [`repeats ${numberWords(again)}`, ...moved].join(", "),
      ...(takenUp === 0 ? [] : [`takes up ${numberWords(takenUp)} set elsewhere`]),
      ...(added === 0 ? [] : [`adds ${numberWords(added)}`]),
    ];
    const last = does.length === 1 ? "" : `, and ${does.pop() ?? ""}`;
    return `${earlier}: of ${numberWords(total)} ${total === 1 ? "goal" : "goals"} recorded, ${results}; ${later} ${does.join(", ")}${last}`;
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
    wording: readonly [from: Comparator, to: Comparator] | undefined,
    since: string | undefined,
  ): string => {
    const words =
      wording === undefined
        ? changes[change]
        : `${changes[change]}, now ${quoted(wording[1])} instead of ${quoted(wording[0])}`;
    return since === undefined ? words : `${words}, against ${since}`;
  },
  /** Below the table, where the later plan isn't recorded whole. */
  notWhole: (title: string, count: number): string =>
    `“Not among the targets recorded”: the data set holds ${counted(count, "target")} of ${title}; whether the others were dropped is unknown.`,
  whole: (title: string): string =>
    `“Dropped”: every target of ${title} is recorded here, and this isn’t among them.`,
  filters: "Filters don’t apply here: both plans are shown in full.",
};
