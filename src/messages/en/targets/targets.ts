import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import type { GradedSource } from "#domain/grade.ts";
import { siteNamed } from "#domain/siteNamed.ts";
import type { LevelChange } from "#domain/goals/changes.ts";
import type { Bound } from "#domain/judging/evidence/proof.ts";
import type { Rounding } from "#domain/judging/shownFigure.ts";
import type { NotJudgedReason, Verdict } from "#domain/judging/verdict.ts";
import type { Counting } from "#domain/query/selection/selection.ts";

import {
  ageWords,
  amountWords,
  boundSigns,
  formatValue,
  labelForms,
  labelUnit,
} from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { setInWords } from "#messages/words/findings.ts";
import { gradeLabel } from "#messages/words/grades.ts";
import { countOf, numberWords } from "#messages/words/numbers.ts";
import { evidence } from "#messages/words/sources.ts";
import { reasons, verdictWords } from "#messages/words/verdicts.ts";

/** A figure with its unit, counted by the signs of labels beside it: `1.125bn`, `CNY 46.73tn`, `65.94 GW`. */
const amountLabel = (value: number, unit: string, round: Rounding): string => {
  if (unit.startsWith("%")) return amountWords(value, unit, undefined, round);
  const [whole] = labelForms(value, unit, (figure) => formatValue(round(figure)));
  const measured = labelUnit(unit);
  return /^(?:CNY|USD|EUR)$/.test(measured)
    ? `${measured} ${whole}`
    : `${whole} ${measured}`.trim();
};

/** The orders that a reader may sort targets by. */
type SortKey = "pace" | "distance" | "due" | "name" | "verdict";

type Division = "sector" | "lead" | "due";

const sorts: Readonly<Record<SortKey, string>> = {
  pace: "Pace, furthest behind first",
  distance: "Progress, least first",
  due: "Due, soonest first",
  name: "Name",
  verdict: "Verdict",
};

const divisions: Readonly<Record<Division | "none", string>> = {
  none: "Verdict only",
  sector: "Sector",
  lead: "Lead body",
  due: "Due year",
};

const dividedBy: Readonly<Record<Division, string>> = {
  sector: "Verdicts by sector",
  lead: "Verdicts by lead body",
  due: "Verdicts by due year",
};

const one: Readonly<Record<Counting, string>> = { goals: "goal", targets: "target" };

/** What the counts of a division add up to, of those shown, and how many of these are in none of its groups. */
interface Sums {
  readonly sum: number;
  readonly shown: number;
  readonly outside: number;
  readonly of: Counting;
}

const sums: Readonly<Record<Division, (sums: Sums) => string>> = {
  sector: ({ sum, shown, of }) =>
    `A ${one[of]} can be in several sectors: the counts add up to ${sum} for ${countOf[of](shown)}.`,
  lead: ({ sum, shown, outside, of }) =>
    [
      ...(outside === 0 ? [] : [`${outside} of ${countOf[of](shown)} name no lead body.`]),
      ...(sum + outside === shown ? [] : ["A goal that several bodies set counts for each."]),
    ].join(" "),
  due: ({ outside, shown, of }) => `${outside} of ${countOf[of](shown)} have no due year.`,
};

/** What a list of targets holds. */
interface ListFacts {
  /** Whether it has only those that a missing figure would settle. */
  readonly isSettled: boolean;
  readonly of: Counting;
  /** In how many targets its goals are set; undefined where targets are counted. */
  readonly setIn?: number | undefined;
}

/** The list of targets and everything above it. */
export const targets = {
  show: {
    label: "Show as",
    list: "List",
    goals: "Goals over time",
    plans: "Plans side by side",
  },
  /** The ways to show targets, as links above a figure. */
  shownAs: "Ways to show targets",
  draw: { label: "Draw", share: "Progress", native: "Original units" },
  sortBy: "Sort by",
  sorts,
  reversed: "Reversed",
  divide: "Group by",
  divisions,
  dividedBy,
  /** Says that the counts of a breakdown don't add up to the number of targets. */
  sums,
  settle: "Missing a figure",
  /** How many of those selected only need a figure. */
  settled: (count: number, total: number, of: Counting): string =>
    count === 0
      ? `None of the ${numberWords(total)} ${of} selected lacks just one figure.`
      : `${numberWords(count, true)} of the ${numberWords(total)} ${of} selected would be decided by one missing figure.`,
  verdictActions: "Verdicts",
  listActions: "List",
  /** How much of the selection an exported list shows; of goals also in how many targets they are set. */
  status: (
    drawn: number,
    sorted: number,
    total: number,
    { isSettled, of, setIn }: ListFacts,
  ): string =>
    [
      drawn < sorted ? `The first ${drawn === 1 ? "" : `${drawn} `}of ` : "",
      drawn < sorted && sorted === total
        ? countOf[of](total)
        : `${sorted} of ${countOf[of](total)}`,
      isSettled ? ", those that one missing figure would decide" : setInWords(sorted, setIn),
    ].join(""),
  figure: (drawn: number, of: Counting): string =>
    `${drawn} ${of}, one a row, from baseline to target`,
};

/** Among which documents the others that set a goal are: all, those selected, or those of a body, by its name. */
export type Among = "all" | "selected" | { readonly body: string };

/** What a goal's row says of the other documents that set it. */
export const sharedGoal = {
  /** Before links to their targets: 'also in: Digital China 2025 (restated)'. */
  alsoIn: "also in: ",
  /** The same where they are folded: 'also set in two other documents'. */
  alsoInOthers: (count: number, among: Among): string => {
    const whose = among === "all" ? "" : among === "selected" ? "selected " : `${among.body} `;
    return `also set in ${numberWords(count)} other ${whose}${count === 1 ? "document" : "documents"}`;
  },
  betweenDocuments: ", ",
  /** After a document: what the target that stands, now `standing`, did to its target of `amount`. */
  change: (change: LevelChange, amount: string, standing: string): string => {
    switch (change) {
      case "restated":
        return "restated";
      case "raised":
        return `raised from ${amount}`;
      case "lowered":
        return `lowered from ${amount}`;
      case "firmer":
      case "weaker":
        return `was ‘${amount}’, now ‘${standing}’`;
      case "other-terms":
        return "in other terms";
    }
  },
  inBrackets: (change: string): string => ` (${change})`,
  /** All of it as text: each document with its change. */
  all: (others: readonly (readonly [document: string, change: string])[]): string =>
    others.map(([document, change]) => `${document} (${change})`).join("; "),
};

/** What the targets of each group have in common, in a clause after verdict and count. */
const meanings: Readonly<Record<Verdict, string>> = {
  missed: "the figure for the due date, or the first after it, falls short",
  "due-was-behind":
    "the date has passed without its figure; progress was last below the required path",
  "due-was-ahead":
    "the date has passed without its figure; progress was last on or above the required path",
  "due-no-baseline":
    "the date has passed and no figure decides it; no baseline to compare the latest with, or only a limit",
  behind: "not due yet; progress is below the required path",
  "on-pace": "not due yet; progress is on or above the required path",
  met: "a figure shows it was reached",
  "not-judged": "not enough data",
};

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The list of targets in groups by verdict: its header, its rows and what is folded. */
export const targetList = {
  tally: (of: Counting): string => `${of === "goals" ? "Goals" : "Targets"} by verdict`,
  toGroup: (verdict: Verdict, count: number): string => `${verdictWords[verdict]} ${count}, go to`,
  meanings,
  /** The same as a sentence of its own. */
  meaning: (verdict: Verdict): string => `${sentence(meanings[verdict])}.`,
  columns: {
    target: "Target",
    used: "Figure used",
    source: "Source",
    why: "Why",
  },
  /** The document that sets a target, and when it is due. */
  plan: (document: string, due: string): string => `${document}, due ${due}`,
  betweenPlanAndDue: ", ",
  due: (due: string): string => `due ${due}`,
  figure: (value: number, unit: string, bound: Bound | undefined, round: Rounding): string => {
    const words = amountLabel(value, unit, round);
    return bound === undefined ? words : `${boundSigns[bound]} ${words}`;
  },
  noFigure: "no figure",
  inUnit: (unit: string): string => `in ${unit}`,
  /** The date of the last figure and its age, separately because an old age is highlighted. */
  read: (
    date: CalendarDate,
    asOf: Day | undefined,
  ): readonly [date: string, age: string, spokenAge: string] => {
    const age = (isShort: boolean): string =>
      (asOf === undefined ? undefined : ageWords(date, asOf, isShort)) ?? "";
    return [dateWords(date, true), age(true), age(false)];
  },
  betweenDateAndAge: ", ",
  /** A row in one sentence, for its tooltip. */
  rowSummary: (name: string, verdict: string, why: string): string => `${name}: ${verdict}; ${why}`,
  publisher: (graded: GradedSource): string =>
    graded.source?.publisher.replace(/ \([^)]*\)$/, "") ?? siteNamed(graded) ?? "no public link",
  /** For an unlinked page, also the confidence in what was read there. */
  grade: (graded: GradedSource, name?: string): string => {
    const { source, confidence = "high" } = graded;
    const label = gradeLabel(graded, name);
    return source !== undefined || confidence === "high"
      ? label
      : `${label}, ${evidence.confidence(confidence)}`;
  },
  /** A verdict's grade that is that of its baseline: 'press (baseline)'. */
  ofBaseline: (grade: string): string => `${grade} (baseline)`,
  /** Between a verdict and its reason, for screen readers. */
  afterVerdict: ":",
  noSource: "not recorded",
  more: (count: number): string => `${numberWords(count, true)} more`,
  /** On paper, in the place of a button. */
  unprinted: (count: number): string => `${numberWords(count, true)} more, not printed`,
  fewer: "Show fewer",
  /** The same for screen readers, with the group. */
  moreOf: (verdict: Verdict, count: number): string =>
    `${numberWords(count, true)} more: ${verdictWords[verdict]}`,
  fewerOf: (verdict: Verdict): string => `Show fewer: ${verdictWords[verdict]}`,
  /** The targets that aren't judged, at the foot: the reasons with counts. */
  reasons: (counts: readonly (readonly [NotJudgedReason, number])[], others: number): string =>
    [
      ...counts.map(([reason, count]) => `${reasons[reason]} (${count})`),
      ...(others === 0 ? [] : [`other reasons (${others})`]),
    ].join("; "),
  view: "View",
  beforeView: "View: ",
  views: {
    pace: "by verdict, furthest behind first",
    distance: "least progress first",
    due: "due soonest first",
    name: "by name",
    verdict: "by verdict, met first",
  },
  goals: "goals over time",
  plans: "plans side by side",
  reversed: (view: string): string => `${view}, reversed`,
  time: "As of",
  compare: "Compare targets",
  nativeRow: "Original units",
  nativeOf: (name: string): string => `Original units: ${name}`,
  ofRow: (name: string): string => `Actions for ${name}`,
};

/** What distinguishes a target from others of its name. */
export const targetNames = {
  /** If the same document sets the metric for another year too. */
  dueApart: (year: string): string => `due ${year}`,
  /** A name with the document and the year needed to identify it. */
  apart: (parts: readonly string[]): string => parts.join(", "),
};
