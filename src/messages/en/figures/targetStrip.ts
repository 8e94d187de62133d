import type { Graded } from "#domain/grade.ts";
import type { Side } from "#domain/judging/evidence/proof.ts";
import type { Rounding } from "#domain/judging/shownFigure.ts";
import type { Verdict, VerdictClass } from "#domain/judging/verdict.ts";
import type { Counting } from "#domain/query/selection/selection.ts";
import type { Amount, Bound } from "#domain/schema/records.ts";
import type { QuantitativeTarget } from "#domain/schema/target.ts";

import { wholePercent } from "#languages/signs.ts";
import { boundSigns, formatValue, labelForms, unitBeside } from "#messages/words/amounts.ts";
import { gradeLabel } from "#messages/words/grades.ts";
import { setInWords } from "#messages/words/findings.ts";
import { countOf } from "#messages/words/numbers.ts";
import { classWords } from "#messages/words/verdictClasses.ts";
import { verdictInText, verdictWords } from "#messages/words/verdicts.ts";

/** A target on its share of the way: 0 at the baseline, 1 at the target. */
export interface OnStrip {
  readonly name: string;
  readonly verdict: Verdict;
  readonly grade: Graded | undefined;
  readonly way: number | undefined;
  readonly needed: number | undefined;
  readonly side: Side;
  /** Whether its target is within 5% of its baseline. */
  readonly isNarrow: boolean;
}

// The sign isn't separated from its figure by a line break.
const bounds: Readonly<Record<Side, string>> = {
  figure: "",
  floor: "≥\u{a0}",
  ceiling: "≤\u{a0}",
};

const shareWords = (way: number, side: Side): string =>
  way < 0 ? "moved backwards" : `${bounds[side]}${wholePercent(way, side)}%`;

const short: Partial<Record<Verdict, string>> = {
  "due-was-ahead": "Unknown, was on pace",
  "due-was-behind": "Unknown, was behind",
  "due-no-baseline": "Unknown",
};

const signed = (figure: string, bound: Bound | undefined): string =>
  bound === undefined ? figure : `${boundSigns[bound]}\u{a0}${figure}`;

/** An amount with no more of its unit than a label has space for: `+14.8%`, `CNY 17tn`, `2.888bn`, `136 GW`, `322`. */
const shortAmount = (value: Amount, unit: string, round: Rounding = (one) => one): string => {
  const label = (one: number): string =>
    labelForms(one, unit, (figure) => formatValue(round(figure)))[0];
  const figure =
    typeof value === "number" ? label(value) : `${label(value.min)} to ${label(value.max)}`;
  const [currency = unit === "% increase" ? "+" : ""] = /^[A-Z]{3} /.exec(unit) ?? [];
  return `${currency}${figure}${unitBeside(unit)}`;
};

/** A figure of a target, and how it is rounded. */
interface StripReading {
  readonly value: number;
  readonly bound: Bound | undefined;
  readonly round: Rounding;
}

/** What stands beside all names: the figure with its goal in words or in brackets, or alone. */
export type FigureForm = "with-goal" | "in-brackets" | "bare";

/** The strip of targets on their share of the way. */
export const targetStrip = {
  /** The first words of the row of figure actions. */
  actions: "Strip of targets",
  title: (of: Counting): string =>
    `Progress of each ${of === "goals" ? "goal" : "target"} at the latest figure`,
  count: String,
  /** Above the rows of a class, with what they add up to where there are several; the headline adds up what is undecided. */
  classHead: (key: VerdictClass, count: number | undefined): string => {
    const isUndecided = key === "unknown" || key === "under-way";
    const head = isUndecided ? `Undecided, ${classWords[key].toLowerCase()}` : classWords[key];
    return count === undefined ? head : `${head}: ${count}`;
  },
  /** How many of a row have no name beside their marks: its link leads to all of them. */
  more: (count: number): string => `${count} more in the list`,
  /** A target that shares its name with others. */
  due: (name: string, year: string): string => `${name} ${year}`,
  /** A target that shares its name and its year with others. */
  setBy: (name: string, document: string): string => `${name} (${document})`,
  /**
   * The figure that places a target and what it is to reach, which has no unit but %: 'CNY 15.97tn (goal 17tn)', in
   * brackets '2.888bn (> 3.6bn)'.
   */
  figures: (
    reading: StripReading,
    { value, comparator, unit }: QuantitativeTarget,
    form: FigureForm,
  ): string => {
    const figure = signed(shortAmount(reading.value, unit, reading.round), reading.bound);
    if (form === "bare") return figure;
    const sign = comparator === "reach" || comparator === "between" ? undefined : comparator;
    const goal = signed(shortAmount(value, unit).replace(/^[A-Z]{3} |\u{a0}.*/gu, ""), sign);
    return form === "in-brackets" ? `${figure} (${goal})` : `${figure} (goal\u{a0}${goal})`;
  },
  label: (name: string, figure: string): string => `${name}: ${figure}`,
  /** A row's verdict in short. */
  verdict: (verdict: Verdict): string => short[verdict] ?? verdictWords[verdict],
  row: (verdict: Verdict, count: number, of: Counting, more: number): string =>
    `${verdictWords[verdict]}: ${countOf[of](count)}${more === 0 ? "" : `, ${targetStrip.more(more)}`}`,
  /**
   * The accessible name of a mark: 'Industrial robot density: outcome unknown, was on pace, 91% of the way, 60% needed by
   * then; evidence: official'.
   */
  mark: ({ name, verdict, grade, way, needed, side, isNarrow }: OnStrip): string => {
    const begin = `${name}: ${verdictInText(verdict)}`;
    const end = grade === undefined ? "" : `; evidence: ${gradeLabel(grade)}`;
    if (isNarrow) return `${begin}, its target is within 5% of its baseline${end}`;
    if (way === undefined) return `${begin}, progress unknown${end}`;
    const share = way < 0 ? shareWords(way, side) : `${shareWords(way, side)} of the way`;
    return needed === undefined
      ? `${begin}, ${share}${end}`
      : `${begin}, ${share}, ${wholePercent(needed)}% needed by then${end}`;
  },
  axis: {
    baseline: "baseline 0%",
    target: "target 100%",
    tick: (share: number): string => `${share}%`,
    over: "> 150%",
    none: "not to scale",
  },
  key: {
    needed: "required and actual",
    /** Where goals are in brackets beside the figures. */
    inBrackets: "name: figure (goal)",
    /** Beside the arrow of what is below the baseline. */
    back: "below baseline",
    /** Why targets are in the last column. */
    none: "not to scale: baseline missing, too near or a limit",
  },
  /** In a file, which doesn't have the reasons beside it. */
  notJudged: (
    count: number,
    reasons: readonly (readonly [reason: string, count: number])[],
  ): string =>
    `${count} more can’t be judged: ${reasons.map(([reason, some]) => `${reason} (${some})`).join("; ")}.`,
  status: (judged: number, total: number, of: Counting, setIn: number | undefined): string =>
    `${judged} judged of ${countOf[of](total)}${setInWords(total, setIn)}`,
};
