import { parseDate } from "#domain/calendar/dates.ts";
import {
  comparator,
  type QualitativeTarget,
  type QuantitativeTarget,
  type Reading,
} from "#domain/schema/target.ts";
import type { Assumptions, Judgement } from "#domain/judging/judge.ts";
import { requiredValueAt } from "#domain/judging/requiredValueAt.ts";
import { judgeTarget } from "./judgeTarget.ts";
import type { Bound } from "#domain/judging/evidence/proof.ts";

/** Reads the short notation in which the tests write targets; see the truth table for what it can say. */

/** Where it was read: a page of that date, or one without. */
const provenanceOf = (page: string | undefined) =>
  page === undefined ? [{ unlinked: "a case for a test" }] : [{ source: `page-${page}` }];

const boundPattern = "(more than |at least |about |at most |less than |up to )?";
const numberPattern = "(-?\\d+(?:\\.\\d+)?)";
const textPattern = "([a-z]+)";
const datePattern = "([\\d/-]+)";
const figurePattern = new RegExp(
  `^(undated )?${boundPattern}${numberPattern}(?: in ${datePattern})?(?: told ${datePattern})?` +
    `(?: page ${datePattern})?` +
    `(?: unit ${textPattern})?( not comparable)?( by definition)?$`,
);
const targetPattern = new RegExp(
  `^(${comparator.options.join("|")}) ${numberPattern}(?: and ${numberPattern})? by ${datePattern}` +
    `(?: (up|down))?(?: issued ${datePattern})?(?: page ${datePattern})?$`,
);

const day = (text: string): number => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`"${text}" is no date`);
  return date.end;
};

const figure = (text: string) => {
  const found = figurePattern.exec(text.trim());
  if (found === null) throw new Error(`"${text}" is no figure`);
  const [, undated, bound, value, asOf, disclosed, page, unit, unlike, defined] = found;
  if ((asOf === undefined) !== (undated !== undefined)) throw new Error(`"${text}" has no date`);
  return {
    value: Number(value),
    asOf,
    common: {
      ...(disclosed !== undefined && { disclosed }),
      ...(bound !== undefined && { bound: bound.trim() as Bound }),
      ...(unit !== undefined && { unit }),
      ...(unlike !== undefined && { comparable: false }),
      provenance: provenanceOf(page),
    },
    byDefinition: defined !== undefined,
  };
};

const readingOf = (text: string): Reading => {
  const { value, asOf = "", common } = figure(text);
  return { value, asOf, ...common };
};

export interface Sketch {
  readonly target: QuantitativeTarget;
  readonly issued: string | undefined;
}

/** `reach 100 by 2025`, `0 in 2020` or `-`, `60 in 2023, 70 in 2024` or `-`. */
export const sketch = (asked: string, base: string, read: string): Sketch => {
  const found = targetPattern.exec(asked.trim());
  if (found === null) throw new Error(`"${asked}" is no target`);
  const [, kind, min, max, due = "", direction, issued, page] = found;
  const target: QuantitativeTarget = {
    id: "case",
    metric: "Metric of the case",
    unit: "Mt",
    comparator: comparator.parse(kind),
    value: max === undefined ? Number(min) : { min: Number(min), max: Number(max) },
    due,
    readings: read.trim() === "-" ? [] : read.split(",").map(readingOf),
    provenance: provenanceOf(page),
  };
  if (direction === "up" || direction === "down") target.direction = direction;
  if (base.trim() !== "-") {
    const { value, asOf, common, byDefinition } = figure(base);
    target.baseline = {
      value,
      ...(asOf !== undefined && { asOf }),
      ...common,
      ...(byDefinition && { byDefinition }),
    };
  }
  return { target, issued };
};

/** `2023-12-31`, with `compound` or `base 2020` for the reader's assumptions. */
export const assumptionsOf = (text: string): Assumptions => {
  const [asOf = "", ...rest] = text.trim().split(" ");
  const assumed = rest.indexOf("base");
  return {
    asOf: day(asOf),
    path: rest.includes("compound") ? "compound" : "straight",
    ...(assumed >= 0 && { undatedBaseline: day(rest[assumed + 1] ?? "") }),
  };
};

export const judgeSketch = (asked: string, base: string, read: string, asOf: string): Judgement => {
  const { target, issued } = sketch(asked, base, read);
  return judgeTarget(
    target,
    assumptionsOf(asOf),
    issued === undefined ? undefined : parseDate(issued),
  );
};

/** What a verdict rests on, as the last column of the truth table tells it. */
export const why = (judgement: Judgement): string => {
  switch (judgement.verdict) {
    case "not-judged":
      return judgement.reasons.join(" + ");
    case "on-pace":
    case "behind":
      return `needed ${Number(judgement.expected?.toPrecision(3))}`;
    case "due-was-ahead":
    case "due-was-behind": {
      const needed = requiredValueAt(judgement, judgement.by.day);
      return `${judgement.by.reading.asOf} needed ${Number(needed?.toPrecision(3))}`;
    }
    case "due-no-baseline":
      return `${judgement.by.reading.asOf} ${judgement.isOpen ? "open" : "no path"}`;
    case "missed": {
      const { by, reachedLater, readings } = judgement;
      const reached = readings.find(({ date }) => date === reachedLater);
      return `${by.reading.asOf}${reached === undefined ? "" : `, reached ${reached.reading.asOf}`}`;
    }
    default:
      return judgement.by.reading.asOf;
  }
};

/** A goal in words, due 2025. */
export const goalInWords: QualitativeTarget = {
  id: "words",
  metric: "Words",
  due: "2025",
  qualitative: true,
  goal: "It gets better.",
  provenance: [{ unlinked: "a case for a test" }],
};
