import type { Fault } from "#domain/schema/fault.ts";
import type { Grade, Relation } from "#domain/schema/records.ts";

/** What a rule found is stated by its place alone. */
type Place = Readonly<Record<string, never>>;

/** Something that a list may hold once only. */
type Listed = "body" | "company" | "date" | "link" | "name" | "sector";

/** A figure of a target that is compared with the target. */
export type PointKind = "baseline" | "reading";

/** A relation that only one of its two records bears out, and why the other doesn't. */
export interface OneWay {
  readonly relation: Relation;
  readonly to: string;
  /** The other states the same of this one; one is of the wrong day; no target of the two shares a series. */
  readonly why: "stated-both-ways" | "against-time" | "no-shared-series";
}

/** The rules of the data by name, each with what its sentence is about. */
export interface RuleValues {
  // The files and the forms of their records.
  "not-a-data-file": Place;
  "empty-file": Place;
  "other-schema": { readonly expected: string };
  "unknown-file-field": Place;
  "unknown-field": Place;
  malformed: { readonly fault: Fault };
  "link-not-http": { readonly fault: Fault };
  "no-source": { readonly fault: Fault };
  "repeated-id": { readonly fault: Fault };
  // What records refer to.
  "dead-link": { readonly fault: Fault };
  "dead-reference": { readonly fault: Fault };
  "link-to-itself": Place;
  "listed-twice": { readonly of: Listed; readonly value: string };
  "lead-among-co-issuers": { readonly body: string };
  "issuer-as-subject": { readonly body: string };
  "circular-lineage": Place;
  "shared-acronym": Place;
  "shared-name": Place;
  "shared-page": Place;
  "source-without-link": Place;
  "unused-body": Place;
  "unused-company": Place;
  "unused-source": Place;
  "unused-sector": Place;
  "one-way-relation": OneWay;
  "near-duplicate": { readonly other: string; readonly day: string };
  "undescribed-document": Place;
  // Dates, and what was known when.
  "date-ahead": Place;
  "known-too-early": { readonly year: number; readonly found: number };
  "update-without-day": Place;
  "newsletter-without-period": Place;
  "item-without-newsletter": { readonly source: string };
  "news-outside-period": { readonly period: string };
  "date-outside-period": { readonly period: string };
  // Targets and their figures.
  "target-without-baseline": Place;
  "undated-baseline": Place;
  "reading-after-due-unjudged": {
    readonly asOf: string;
    readonly due: string;
    readonly isComparable: boolean;
  };
  "due-before-issue": Place;
  "series-unit": { readonly fault: Fault };
  "unit-clash": { readonly point: PointKind };
  "unexplained-point": { readonly point: PointKind };
  "differing-readings": {
    readonly asOf: string;
    readonly one: number;
    readonly other: number;
  };
  "readings-out-of-order": Place;
  "disclosed-before-its-day": { readonly asOf: string };
  "disclosed-before-its-source": { readonly dates: readonly string[] };
  "baseline-after-due": { readonly due: string };
  "interim-out-of-order": Place;
  "interim-after-due": { readonly due: string };
  "interim-beyond-goal": { readonly from: number; readonly to: number };
  // Official texts, quotations, and words of our own.
  "weak-source": { readonly grade: Grade; readonly page: string };
  "summary-like-source": { readonly run: string };
  "page-not-official": { readonly grade: Grade };
  "page-a-copy": Place;
  "page-not-linked": Place;
  "quotation-not-chinese": Place;
  "quotation-untranslated": Place;
  "quoted-as-at-least": Place;
  // Warnings that were accepted.
  "accepts-nothing": { readonly rule: string; readonly field: string };
  // Labels, and Chinese beside English.
  "no-short-name": { readonly most: number };
  /** Widths are in Chinese characters where the name is in Chinese. */
  "long-short-name": {
    readonly most: number;
    readonly width: number;
    /** A name in Chinese. */
    readonly chinese?: string;
  };
  "no-chinese-title": Place;
  "title-not-chinese": { readonly found: string };
  "name-not-chinese": Place;
  "text-in-one-language": Place;
  "text-without-chinese": Place;
  "text-not-chinese": { readonly found: string };
  "figure-not-in-chinese": { readonly figures: readonly string[]; readonly found: string };
}

export type RuleName = keyof RuleValues;

/** An error fails `npm run data:check`; a warning is shown to readers, and may be accepted with a reason. */
export type Severity = "error" | "warning";

/**
 * Rules that no data set has to keep, as what they find may be a fact about the documents: each finding is worth
 * another look. All other rules are errors. `src/editing/README.md` says why, rule by rule.
 */
export const warningRules = [
  "target-without-baseline",
  "undated-baseline",
  "reading-after-due-unjudged",
  "weak-source",
  "date-outside-period",
  "one-way-relation",
  "near-duplicate",
  "unused-sector",
  "empty-file",
] as const satisfies readonly RuleName[];

export type WarningRule = (typeof warningRules)[number];

const warnings: ReadonlySet<RuleName> = new Set(warningRules);

/** Whether a rule reports errors or warnings. */
export const severityOf = (rule: RuleName): Severity => (warnings.has(rule) ? "warning" : "error");
