import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { BaselinePoint } from "#domain/judging/evidence/baselinePoint.ts";
import type { Goal } from "#domain/judging/evidence/goal.ts";
import type { LineComparison } from "#domain/judging/evidence/proof.ts";
import type { Step } from "#domain/judging/step.ts";
import { formatShare, formatValue } from "#languages/digits.ts";

import { amountWords, measuredBeside, readingWords } from "#messages/words/amounts.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";
import { reasonWords, verdictWords } from "#messages/words/verdicts.ts";
import { cautionWords, setAsideWords } from "./cautions.ts";

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
  short: "short",
  open: "the bound proves neither",
};

const pathWords = (step: Extract<Step, { kind: "against-path" }>, unit: string): string => {
  const { path, by, expected, tolerated, standing } = step;
  const [start, end] = [formatValue(path.start), formatValue(path.end)];
  const gone = formatValue(by.day - path.from);
  const all = formatValue(path.to - path.from);
  const sum =
    path.kind === "straight"
      ? `${start} + (${end} - ${start}) x ${gone} / ${all}`
      : `${start} x (${end} / ${start}) ^ (${gone} / ${all})`;
  const needed = measuredBeside(expected.value, unit, by.value, expected.bound);
  const within = tolerated === undefined ? "" : ` (counts from ${measuredBeside(tolerated, unit)})`;
  const outcome = standing === "reached" ? "on the path or ahead" : standingWords[standing];
  return (
    `Path: ${gone} of ${all} days had gone on ${dayWords(by.day)}: ${sum} = ${needed} needed${within}, ` +
    `${readingWords(by, unit)} read: ${outcome}`
  );
};

/** 'on 5 March 2025', 'in March 2025'. */
const whenWords = (date: CalendarDate): string =>
  `${date.precision === "day" ? "on" : "in"} ${dateWords(date)}`;

const disclosedLaterWords = ({
  point,
  count,
}: Extract<Step, { kind: "disclosed-later" }>): string => {
  const { what, date, disclosed } = point;
  const points = count === 1 ? `the ${what}` : `${count} ${what}s`;
  const dated = date === undefined ? "" : ` for ${dateWords(date)}`;
  const when = whenWords(disclosed.date);
  const since =
    disclosed.by === "page"
      ? `first published, as far as the evidence here shows, ${when}`
      : `disclosed ${when}`;
  return `Left out: ${points}${dated}, ${since}`;
};

/** A step of the reasoning as a sentence without its full stop; figures in `unit`. */
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
        ? "No reading counts"
        : `Readings that count: ${step.counted}, the last ${readingWords(step.last, unit)} for ${dateWords(step.last.date)}`;
    case "set-aside":
      return `${step.count === 1 ? "One reading" : `${step.count} readings`} set aside: ${setAsideWords(step.why, undefined, step.count)}`;
    case "disclosed-later":
      return disclosedLaterWords(step);
    case "against-target": {
      const line = amountWords(step.threshold, unit);
      const asked = step.strict ? `more than ${line}` : line;
      return `${readingWords(step.by, unit)} for ${dateWords(step.by.date)} against ${asked}: ${standingWords[step.standing]}`;
    }
    case "against-path":
      return pathWords(step, unit);
    case "way": {
      const { start, aim, last, covered } = step;
      const [from, to, at] = [formatValue(start), formatValue(aim), formatValue(last.value)];
      return `Way covered: (${at} - ${from}) / (${to} - ${from}) = ${formatShare(covered)}`;
    }
    case "caution":
      return `Note: ${cautionWords(step.caution)}`;
    case "unsettled":
      return `No reading for ${dayWords(step.due.day)} or later settles whether it was reached`;
    case "verdict": {
      const { outcome } = step;
      const reasons = outcome.verdict === "not-judged" ? outcome.reasons : [];
      const why = reasons.length === 0 ? "" : `: ${reasons.map(reasonWords).join(", ")}`;
      return `Verdict: ${verdictWords[outcome.verdict]}${why}`;
    }
  }
};
