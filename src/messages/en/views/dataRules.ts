import type { Finding } from "#domain/checking/finding.ts";
import type { PointKind, RuleName, RuleValues } from "#domain/checking/rules.ts";

import { faultWords } from "#messages/views/faults.ts";
import { type NameOf, warningSentences } from "#messages/views/warnings.ts";
import { gradeWords } from "#messages/words/grades.ts";

const withReason = ({ point }: { readonly point: PointKind }): string =>
  `expected the reason why the ${point} can't be compared`;

const ofFault = ({ fault }: RuleValues["malformed"]): string => faultWords(fault);

const unused = (): string => "expected a record that refers to it, or a note that says why not";

/** What each rule asks for, and what it found. */
const sentences: {
  readonly [Name in RuleName]: (values: RuleValues[Name], nameOf: NameOf) => string;
} = {
  ...warningSentences,
  "not-a-data-file": () => "expected an object with a records array",
  "other-schema": ({ expected }) => `expected ${expected}`,
  "unknown-file-field": () => "expected only $schema and records",
  "unknown-field": () => "expected a field that the schema knows",
  malformed: ofFault,
  "link-not-http": ofFault,
  "no-source": ofFault,
  "repeated-id": ofFault,
  "dead-link": ofFault,
  "dead-reference": ofFault,
  "link-to-itself": () => "expected another record than this one",
  "listed-twice": ({ value }) => `expected ${value} only once`,
  "lead-among-co-issuers": ({ body }) => `expected a body other than the lead, found ${body}`,
  "issuer-as-subject": ({ body }) => `expected a body that didn't issue it, found ${body}`,
  "circular-lineage": () => "expected a chain that doesn't return here",
  "shared-acronym": () => "expected an acronym of its own",
  "shared-name": () => "expected a name of its own",
  "shared-page": () => "expected a page that no other source links",
  "source-without-link": () => "expected a link, or a note that says why there is none",
  "unused-body": unused,
  "unused-company": unused,
  "unused-source": unused,
  "undescribed-document": () => "expected what the document is",
  "date-ahead": () => "expected a date up to the day on which the last source was read",
  "known-too-early": ({ year, found }) =>
    `expected no year after ${year} without the day since when it is known, found ${found}`,
  "update-without-day": () => "expected the day since when it is known",
  "newsletter-without-period": () => "expected the period that the newsletter reports on",
  "item-without-newsletter": ({ source }) =>
    `expected ${source} among the sources of an item of the newsletter`,
  "news-outside-period": ({ period }) => `expected a date reported or published within ${period}`,
  "due-before-issue": () => "expected a date that isn't before the document's own",
  "series-unit": ofFault,
  "unit-clash": withReason,
  "unexplained-point": withReason,
  "differing-readings": ({ asOf, one, other }) =>
    `expected one figure for ${asOf}, found ${one} and ${other}; say which was told later, or why they differ`,
  "readings-out-of-order": () => "expected readings in order of date",
  "disclosed-before-its-day": ({ asOf }) => `expected a date that isn't before ${asOf}`,
  "disclosed-before-its-source": ({ dates }) =>
    `expected a date that isn't before its source's, ${dates.join(", ")}, or a note that says how it is known`,
  "baseline-after-due": ({ due }) => `expected a date before the target's, ${due}`,
  "interim-out-of-order": () => "expected a date after the document and the step before",
  "interim-after-due": ({ due }) => `expected a date before the target's, ${due}`,
  "interim-beyond-goal": ({ from, to }) => `expected a value between ${from} and ${to}`,
  "page-not-official": ({ grade }) =>
    `expected a source of the grade official, found ${gradeWords[grade]}`,
  "page-a-copy": () => "expected the issuing body's own page, found a copy",
  "page-not-linked": () => "expected a page that is linked",
  "quotation-not-chinese": () => "expected a sentence in Chinese",
  "quotation-untranslated": () => "expected our English of the sentence",
  "quoted-as-at-least": () => "expected 'at least', as the quotation says ‘以上’",
  "summary-like-source": ({ run }) => `expected words of our own, found the source's: “${run}”`,
  "accepts-nothing": ({ rule, field }) => `expected a warning ${rule} at ${field}, found none`,
  "no-short-name": ({ most }) => `expected a short name of at most ${most} characters`,
  "long-short-name": ({ most, width, chinese }) =>
    chinese === undefined
      ? `expected at most ${most} characters, found ${width}`
      : `expected room for at most ${most} Chinese characters, found ${width}: ${chinese}`,
  "no-chinese-title": () => "expected a Chinese title",
  "title-not-chinese": ({ found }) => `expected Chinese, found ${found}`,
  "name-not-chinese": () => "expected a Chinese name, or none where it isn't known",
  "text-in-one-language": () => 'expected a text as { "en": …, "zh": … }',
  "text-without-chinese": () => "expected the text in Chinese (zh)",
  "text-not-chinese": ({ found }) => `expected Chinese, found ${found}`,
  "figure-not-in-chinese": ({ figures, found }) =>
    `expected the figure ${figures.join(", ")} in Chinese too, found ${found}`,
};

/**
 * What a rule expected at a place, and what it found there. Records and pages are named by their ids, unless
 * `nameOf` knows better.
 */
export const findingWords = <Name extends RuleName>(
  { rule, values }: Finding<Name>,
  nameOf?: NameOf,
): string => sentences[rule](values, nameOf ?? ((id) => id));

/** The same in a line that names file, record and field. */
export const findingLine = (finding: Finding): string => {
  const { file, record, place, field } = finding;
  const named = record ?? (place === undefined ? undefined : `record ${place}`);
  return [`${file}.json`, named, field, findingWords(finding)]
    .filter((part) => part !== undefined)
    .join(": ");
};
