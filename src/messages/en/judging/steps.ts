import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { Caution } from "#domain/judging/caution.ts";
import type { BaselinePoint } from "#domain/judging/evidence/baselinePoint.ts";
import type { Goal } from "#domain/judging/evidence/goal.ts";
import type { SameDateRule, SetAsideReason } from "#domain/judging/evidence/knownReading.ts";
import type { LineComparison } from "#domain/judging/evidence/proof.ts";
import { aboutTolerance } from "#domain/judging/evidence/tolerance.ts";
import type { Step } from "#domain/judging/step.ts";

import { formatShare, formatValue } from "#languages/digits.ts";
import { amountWords, measuredBeside, readingWords } from "#messages/words/amounts.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";
import { numberWords } from "#messages/words/numbers.ts";
import { reasonWords, verdictWords } from "#messages/words/verdicts.ts";

const directionFrom: Readonly<Record<Goal["directionFrom"], string>> = {
  comparator: "",
  stated: ", as the record says",
  baseline: ", seen from the baseline",
  assumed: ", as nothing says otherwise",
};

const goalWords = ({ comparator, value, direction, ...goal }: Goal, unit: string): string => {
  const asked =
    typeof value === "number"
      ? `${comparator} ${amountWords(value, unit)}`
      : `between ${formatValue(value.min)} and ${amountWords(value.max, unit)}`;
  const better = direction === "up" ? "more is better" : "less is better";
  const counts =
    goal.threshold === goal.aim
      ? ""
      : `; counts as reached from ${amountWords(goal.threshold, unit)}`;
  return `Target: ${asked} (${better}${directionFrom[goal.directionFrom]})${counts}`;
};

const baselineWords = (baseline: BaselinePoint, unit: string): string => {
  const { date, day, dayAssumed, byDefinition } = baseline;
  const figure = `Baseline: ${readingWords(baseline, unit)}`;
  const defined = byDefinition ? ", by definition" : "";
  if (day === undefined) return `${figure}${defined}, undated`;
  const at = date !== undefined && date.precision !== "day" ? ` (${dateWords(date)})` : "";
  return `${figure}${defined} on ${dayWords(day)}${at}${dayAssumed ? ", a date you assume" : ""}`;
};

const standingWords: Readonly<Record<LineComparison, string>> = {
  reached: "reached",
  short: "not reached",
  open: "inconclusive",
};

const onPathWords: typeof standingWords = {
  reached: "on the path or ahead",
  short: "behind the path",
  open: "inconclusive",
};

const pathWords = (step: Extract<Step, { kind: "against-path" }>, unit: string): string => {
  const { path, segment, by, expected, tolerated, comparison } = step;
  const [start, end] = [formatValue(segment.start), formatValue(path.end)];
  const gone = formatValue(by.day - path.from);
  const all = formatValue(path.to - path.from);
  const sum =
    segment.kind === "straight"
      ? `${start} + (${end} − ${start}) × ${gone} / ${all} = `
      : segment.start === 0
        ? "with compound growth from just above zero almost nothing, "
        : `${start} × (${end} / ${start}) ^ (${gone} / ${all}) = `;
  const needed = measuredBeside(expected.value, unit, by.value, expected.bound);
  const within = tolerated === undefined ? "" : ` (counts from ${measuredBeside(tolerated, unit)})`;
  return (
    `Path: ${gone} of ${all} days had passed by ${dayWords(by.day)}: ${sum}${needed} required${within}, ` +
    `the figure was ${readingWords(by, unit)}: ${onPathWords[comparison]}`
  );
};

/** 'on 5 March 2025', 'in March 2025'. */
const whenWords = (date: CalendarDate): string =>
  `${date.precision === "day" ? "on" : "in"} ${dateWords(date)}`;

const nouns = { baseline: "baseline", reading: "figure" } as const;

const disclosedLaterWords = ({
  point,
  count,
}: Extract<Step, { kind: "disclosed-later" }>): string => {
  const { what, date, disclosed } = point;
  const points = count === 1 ? `the ${nouns[what]}` : `${count} ${nouns[what]}s`;
  const dated = date === undefined ? "" : ` for ${dateWords(date)}`;
  const when = whenWords(disclosed.date);
  const since =
    disclosed.by === "page" ? `first published, as far as we know, ${when}` : `disclosed ${when}`;
  return `Left out: ${points}${dated}, ${since}`;
};

/** A step of the reasoning as a sentence without its full stop. Figures are in `unit`. */
export const stepWords = (step: Step, unit: string): string => {
  switch (step.kind) {
    case "goal":
      return goalWords(step.goal, unit);
    case "due": {
      const { due, asOf } = step;
      const printed = due.date.precision === "day" ? "" : ` (${dateWords(due.date)})`;
      const still = due.passed ? "passed by" : "not passed on";
      return `Due on ${dayWords(due.day)}${printed}, ${still} ${dayWords(asOf)}`;
    }
    case "baseline":
      return baselineWords(step.baseline, unit);
    case "baseline-problem":
      return `No path: ${reasonWords(step.problem)}`;
    case "readings":
      return step.last === undefined
        ? "No figure counts"
        : `Figures used: ${step.counted}, the latest ${readingWords(step.last, unit)} for ${dateWords(step.last.date)}`;
    case "set-aside":
      return `${step.count === 1 ? "One figure" : `${numberWords(step.count, true)} figures`} not used: ${setAsideWords(step.why, undefined, step.count)}`;
    case "disclosed-later":
      return disclosedLaterWords(step);
    case "against-target": {
      const line = amountWords(step.threshold, unit);
      const asked = step.strict ? `more than ${line}` : line;
      return `${readingWords(step.by, unit)} for ${dateWords(step.by.date)} against ${asked}: ${standingWords[step.comparison]}`;
    }
    case "against-path":
      return pathWords(step, unit);
    case "way": {
      const { start, aim, last, covered } = step;
      const [from, to, at] = [formatValue(start), formatValue(aim), formatValue(last.value)];
      return `Progress: (${at} − ${from}) / (${to} − ${from}) = ${formatShare(covered)}`;
    }
    case "caution":
      return `Note: ${cautionWords(step.caution)}`;
    case "unsettled":
      return `No figure for ${dayWords(step.due.day)} or later shows whether it was met`;
    case "verdict": {
      const { outcome } = step;
      const reasons = outcome.verdict === "not-judged" ? outcome.reasons : [];
      const why = reasons.length === 0 ? "" : `: ${reasons.map(reasonWords).join(", ")}`;
      return `Verdict: ${verdictWords[outcome.verdict]}${why}`;
    }
  }
};

// Not with the words of verdicts, so that the first load doesn't include what only a target's page shows.

const tolerance = formatShare(aboutTolerance);

const cautions: Readonly<Record<Caution, string>> = {
  "reading-approximate": "the figure is printed as ‘about’ and taken as exact",
  "reading-is-floor": "the figure is a limit: the true one is at least as good",
  "reading-is-ceiling": "the figure is a limit: the true one is at most as good",
  "within-tolerance": `short of the figure, but within the ${tolerance} that ‘about’ allows`,
  "beyond-range": "beyond the range, which doesn’t count as missed",
  "baseline-approximate": "the baseline is printed as ‘about’ and taken as exact",
  "baseline-is-bound": "the baseline is a limit, and so is what the path requires",
  "baseline-day-assumed": "the date of the baseline is your assumption",
  "baseline-already-there": "the baseline is already at or past the target",
  "compound-impossible": "a compound path needs figures above zero: straight line used",
  "seen-after-due": "first seen after the due date: whether it was met in time is unknown",
  "fell-back": "a figure after the due date no longer shows it",
  "reached-later": "reached by a later figure",
  "moved-backwards": "moved backwards: further from the target than the baseline",
};

/** A caution, to follow a verdict. */
export const cautionWords = (caution: Caution): string => cautions[caution];

/** For one reading and for several. */
const setAside: Readonly<Record<SetAsideReason, readonly [one: string, several: string]>> = {
  "unreadable-date": ["its date can't be read", "their dates can't be read"],
  "not-a-number": ["its value isn’t a number", "their values aren’t numbers"],
  "later-than-as-of": ["it is for a later day", "they are for later days"],
  "disclosed-after-as-of": ["it was disclosed later", "they were disclosed later"],
  "not-comparable": ["it measures something else", "they measure something else"],
  "other-unit": ["it is in another unit", "they are in another unit"],
  forecast: [
    "it was published before its date: a forecast",
    "they were published before their dates: forecasts",
  ],
  "before-baseline": [
    "it is older than the baseline: history, not progress",
    "they are older than the baseline: history, not progress",
  ],
  "at-baseline": ["it is the baseline", "they are the baseline"],
  "same-date": ["another figure for the same day counts", "other figures for the same days count"],
};

const rules: Readonly<Record<SameDateRule, string>> = {
  "disclosed-later": "it was disclosed later",
  "more-exact": "it is more exact",
  "less-favourable": "it is the less favourable of the two",
  identical: "the two are the same",
};

/** Why one or several readings don't count; with `rule`, why another reading for the same day does instead. */
export const setAsideWords = (why: SetAsideReason, rule?: SameDateRule, count = 1): string => {
  const words = setAside[why][count === 1 ? 0 : 1];
  return rule === undefined ? words : `${words}: ${rules[rule]}`;
};
