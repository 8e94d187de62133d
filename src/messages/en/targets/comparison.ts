import type { Counting } from "#domain/query/selection/selection.ts";
import { listWords, countOf, numberWords } from "#messages/words/numbers.ts";

/** Targets side by side: how they are chosen, their figure and their table. */
export const compareTargets = {
  box: (name: string): string => `Compare ${name}`,
  boxFull: "At most four can be compared",
  compare: "Compare",
  full: "At most four",
  /** How many targets are chosen, of the most that can be. */
  chosen: (count: number, most: number): string => {
    if (count === 0) return "";
    const chosen = `${numberWords(count, true)} of ${numberWords(most)} chosen`;
    if (count === 1) return `${chosen}: choose another to compare.`;
    return count < most ? `${chosen}.` : `${chosen}: at most four can be compared.`;
  },
  see: "See the comparison",
  end: "End the comparison",
  title: "Comparison",
  unlike: "Their units differ, so the chart shows progress in per cent.",
  left: (names: readonly string[]): string =>
    `Not in the chart, for lack of a baseline: ${names.join("; ")}.`,
  caption: "The targets compared, one a row",
  columns: {
    name: "Target",
    baseline: "Baseline",
    last: "Latest figure",
    goal: "Goal",
    way: "Progress",
    pace: "Required pace",
    verdict: "Verdict",
  },
  /** Before a target's name. */
  number: (number: number): string => `${number}. `,
  noBaseline: "none given",
  none: "none",
  undated: (figure: string): string => `${figure}, undated`,
  dated: (figure: string, date: string): string => `${figure}, ${date}`,
  /** A goal in words may be a sentence with its full stop. */
  goalBy: (goal: string, date: string): string => `${goal.replace(/\.$/, "")} by ${date}`,
  without: (number: number, name: string): string => `Without ${number}. ${name}`,
  actions: "Comparison",
  /** Names that contain commas are separated by something else. */
  figure: (names: readonly string[]): string =>
    `${names.some((name) => name.includes(",")) ? names.join("; ") : listWords(names, "and")} over time`,
  status: (count: number, total: number, of: Counting): string =>
    `${count} of ${countOf[of](total)}`,
};

/** The figure of up to four targets over time. */
export const comparison = {
  title: (count: number): string =>
    `Comparison of ${count} targets over time; figures in the table`,
  /** The legend of brackets and dotted lines, and the text in place of an empty figure. */
  goal: "the target, on the day it is due",
  path: "the required path",
  empty: "None of these targets has both a baseline and a path.",
  /** Labels of the value axis, longest first. */
  share: ["Progress from baseline to target", "Progress"],
  /** A line by its position among those compared. */
  numbered: (number: number, name: string): string => `${number}. ${name}`,
  dotted: "Dotted lines: the required path of each.",
  pathOf: (name: string): string => `${name}: required path`,
  /** The tooltip at a point of a line, and at the target. */
  point: (name: string, day: string, figure: string): string => `${name}, ${day}: ${figure}`,
  due: (name: string, day: string, figure: string): string => `${name}, due ${day}: ${figure}`,
};
