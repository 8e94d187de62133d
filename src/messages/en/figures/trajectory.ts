import type { Day } from "#domain/calendar/dates.ts";
import { cautionsOf } from "#domain/judging/caution.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import type { Judgement } from "#domain/judging/judge.ts";

import { againstNeeded, wayWords } from "#messages/judging/verdicts.ts";
import { ageSpan } from "#messages/words/amounts.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";
import { reasons, verdictInText } from "#messages/words/verdicts.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

/** A target's progress: the texts in its figure, beside it and at its points. */
export const trajectory = {
  title: (metric: string): string => `Progress: ${metric}`,
  /** Above the figure, on a page that names the metric: what is drawn, and in what unit. */
  heading: (unit: string): string => (unit === "" ? "Progress" : `Progress (${unit})`),
  description: (glyph: string): string => `${glyph}. The table below has every point.`,
  /** Beside the line of the day: `due 31 Dec 2025`. */
  due: (day: Day): string => `due ${dayWords(day, true)}`,
  asOf: (day: string): string => `as of ${day}`,
  /** The same on two lines, where one would be too wide. */
  asOfIn: (day: string): readonly string[] => ["as of", day],
  /** Beside the reading that first showed the target met. */
  met: (figure: string): string => `${figure}, met`,
  /** On two lines at the end of a stretch without a reading. */
  silent: (isUnlike: boolean, since: string): readonly [string, string] => [
    isUnlike ? "no comparable figure" : "no figure",
    `since ${since}`,
  ],
  silentIn: (isUnlike: boolean, since: string): readonly string[] => [
    ...(isUnlike ? ["no comparable", "figure since"] : ["no figure", "since"]),
    since,
  ],
  actions: "Progress",
  samples: {
    baseline: "baseline",
    path: "required path",
    reading: "figure",
    met: "first seen met",
    earlier: "before the baseline",
    silence: "no figure",
    unlike: "no comparable figure",
    interim: "interim step",
    target: "target",
  },
  /** The names of vertical lines in a chart's worksheet. */
  lines: { due: "due date", asOf: "as-of day" },
  /** The arrow at a point: `more than`, as in its label. */
  bounds: (words: readonly string[]): string => words.join(" or "),
  /** The sign at the foot of the value axis. */
  broken: "the axis doesn’t begin at zero",
  sources: "Sources: under ‘All figures and their sources’, below.",
  keys: "With the chart in focus, the arrow keys move from point to point.",
  /** Where only the target is known: why. */
  empty: {
    "nothing-known": "Nothing to plot: only the target is known.",
    "nothing-alike": "Nothing to plot: no comparable figure is known.",
  },
  /** The figure is drawn, but the code for keys and pointers couldn't be loaded. */
  still: (message: string): string =>
    `The chart can’t respond to keys or pointer: ${message}. The table below has every point.`,
  /** The tooltip of a day, line by line. */
  tip: {
    baseline: (amount: string): string => `baseline ${amount}`,
    earlier: (amount: string): string => `before the baseline: ${amount}`,
    reading: (amount: string): string => `figure ${amount}`,
    met: "first seen met",
    silent: (isUnlike: boolean, since: string): string =>
      trajectory.silent(isUnlike, since).join(" "),
    interim: (amount: string): string => `interim step ${amount}`,
    target: (amount: string): string => `due: ${amount}`,
    path: (amount: string): string => `path requires ${amount}`,
  },
  /** The same as one sentence. */
  onDay: (day: string, words: readonly string[]): string => `${day}: ${words.join("; ")}`,
};

/** ' at the latest figure 23 months ago': for a due target, the age of the last figure matters most. */
const whenRead = ({ asOf }: Judgement, { date }: KnownReading): string => {
  const age = asOf === undefined ? undefined : ageSpan(date, asOf, true);
  return ` at the latest figure${age === undefined ? "" : ` ${age} ago`}`;
};

const ending = (judgement: Judgement): string => {
  const { verdict, unit } = judgement;
  if (verdict === "not-judged") return `, ${reasons[judgement.reason]}`;
  if (verdict === "met") return `, first seen ${dateWords(judgement.metOn)}`;
  const { last, by } = judgement;
  if (verdict === "due-no-baseline") {
    const why = judgement.isOpen ? "" : `, ${reasons[judgement.baselineProblem ?? "no-path"]}`;
    return `${why}, ${againstNeeded(judgement, by, unit)}${whenRead(judgement, by)}`;
  }
  const read =
    verdict === "due-was-ahead" || verdict === "due-was-behind" ? whenRead(judgement, by) : "";
  if (last === by && cautionsOf(judgement).includes("moved-backwards"))
    return `${read}, having moved backwards`;
  if (read !== "") return `${read}, ${againstNeeded(judgement, by, unit)}`;
  const way = wayWords(judgement);
  return way === undefined || last !== by ? "" : `, ${way}`;
};

/**
 * The finding on a target, by rule: 'Total computing power in use: outcome unknown, was on pace at the latest figure 24
 * months ago, 246 EFLOPS against 238 needed'.
 */
export const targetFinding = ({ target }: TargetEntry, judgement: Judgement): string =>
  isQualitative(target)
    ? `${target.metric}: a goal in words, which can’t be judged`
    : `${target.metric}: ${verdictInText(judgement.verdict)}${ending(judgement)}`;
