import type { Finding } from "#domain/checking/finding.ts";
import type { OneWay, RuleValues, WarningRule } from "#domain/checking/rules.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Relation } from "#domain/schema/records.ts";

import { dateWords } from "#messages/words/dates.ts";
import { gradeWords } from "#messages/words/grades.ts";
import { counted } from "#messages/words/numbers.ts";

/** Names a record or a page by its id. */
export type NameOf = (id: string) => string;

const dated = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

const relations: Readonly<Record<Relation, string>> = {
  implements: "implements",
  amends: "amends",
  supersedes: "supersedes",
  "builds-on": "builds on",
  restates: "restates a target of",
  "followed-by": "is followed by",
  "bears-on": "bears on",
};

const oneWay: Readonly<Record<OneWay["why"], (stated: string) => string>> = {
  "stated-both-ways": (stated) => `this record ${stated}, and that one says the same of this`,
  "against-time": (stated) => `this record ${stated}, which the dates of the two contradict`,
  "no-shared-series": (stated) => `this record ${stated}, but no target of the two shares a series`,
};

/** What a warning says of the target or record that it touches. */
export const warningSentences: {
  readonly [Name in WarningRule]: (values: RuleValues[Name], nameOf: NameOf) => string;
} = {
  "target-without-baseline": () => "no baseline is recorded",
  "undated-baseline": () => "its baseline has no date",
  "reading-after-due-unjudged": ({ asOf, due, isComparable }) =>
    isComparable
      ? `a figure for ${dated(asOf)}, after the due date (${dated(due)}), leaves it open`
      : `the figure for ${dated(asOf)}, after the due date (${dated(due)}), measures something else and decides nothing`,
  "weak-source": ({ grade, page }, nameOf) =>
    `the best source cited is graded ‘${gradeWords[grade]}’, though the record has the document’s own page (${nameOf(page)})`,
  "date-outside-period": ({ period }) =>
    `none lies within ${dated(period)}, the days that its newsletter reports on`,
  "one-way-relation": ({ relation, to, why }, nameOf) =>
    oneWay[why](`${relations[relation]} ${nameOf(to)}`),
  "near-duplicate": ({ other, day }, nameOf) =>
    `almost that of ${nameOf(other)}, also of ${dated(day)}, with which it isn’t linked`,
  "unused-sector": () => "no record or company is in this sector",
  "empty-file": () => "there are no records",
};

/** Warnings of the rules of the data, as readers see them. */
export const warnings = {
  title: "Warnings of our checks",
  about:
    "Each edition is checked by rules. Errors are mended before it is published. What may be a fact about the documents is listed here until it is mended, or accepted with a reason. Missing and undated baselines are counted above.",
  titles: {
    "target-without-baseline": "Targets without a baseline, accepted with a reason",
    "undated-baseline": "Baselines without a date, accepted with a reason",
    "reading-after-due-unjudged": "Targets past due that a later figure doesn’t decide",
    "weak-source": "Facts cited from a weaker page although the record has the document’s own page",
    "date-outside-period": "Newsletter items dated outside the period that it reports on",
    "one-way-relation": "Relations that only one of two records bears out",
    "near-duplicate": "Records of much the same title and the same day",
    "unused-sector": "Sectors without a record",
    "empty-file": "Files without a record",
  } satisfies Readonly<Record<WarningRule, string>>,
  /** The parts of a record that a warning may touch. */
  parts: new Map([
    ["dates", "Dates"],
    ["documentNumber", "Document number"],
    ["issuers", "Issuing bodies"],
    ["links", "Linked record"],
    ["period", "Plan period"],
    ["title", "Title"],
  ]),
  /** A part of a record, and what the warning says of it. */
  said: (part: string, sentence: string): string => `${part}: ${sentence}`,
  afterName: ": ",
  betweenNames: "; ",
  stop: ".",
  counted: (count: number): string => counted(count, "warning"),
  /** How many of the warnings of a kind are accepted. */
  acceptedOf: (count: number): string => (count === 0 ? "" : `${count} accepted`),
  accepted: (day: string, reason: string): string => `Accepted on ${dated(day)}: ${reason}`,
};

/** What a warning says. */
export const warningWords = <Name extends WarningRule>(
  { rule, values }: Finding<Name>,
  nameOf: NameOf,
): string => warningSentences[rule](values, nameOf);
