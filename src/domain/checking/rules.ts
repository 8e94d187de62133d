import type { Fault } from "#domain/schema/fault.ts";
import type { Grade } from "#domain/schema/records.ts";

/** What a rule found is stated by its place alone. */
type Place = Readonly<Record<never, never>>;

/** Something that a list may hold once only. */
export type Listed = "body" | "company" | "date" | "link" | "name" | "sector";

/** A figure of a target that is compared with the target. */
export type PointKind = "baseline" | "reading";

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
  "undescribed-document": Place;
  // Dates, and what was known when.
  "date-ahead": Place;
  "known-too-early": { readonly year: number; readonly found: number };
  "update-without-day": Place;
  "newsletter-without-period": Place;
  "item-without-newsletter": { readonly source: string };
  "item-outside-period": { readonly period: string };
  // Targets and their figures.
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
  // Official texts and quotations.
  "page-not-official": { readonly grade: Grade };
  "page-a-copy": Place;
  "page-not-linked": Place;
  "quotation-not-chinese": Place;
  "quotation-untranslated": Place;
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

export const severities: Readonly<Record<RuleName, Severity>> = {
  "not-a-data-file": "error",
  "empty-file": "error",
  "other-schema": "error",
  "unknown-file-field": "error",
  "unknown-field": "error",
  malformed: "error",
  "link-not-http": "error",
  "no-source": "error",
  "repeated-id": "error",
  "dead-link": "error",
  "dead-reference": "error",
  "link-to-itself": "error",
  "listed-twice": "error",
  "lead-among-co-issuers": "error",
  "issuer-as-subject": "error",
  "circular-lineage": "error",
  "shared-acronym": "error",
  "shared-name": "error",
  "shared-page": "error",
  "source-without-link": "error",
  "unused-body": "error",
  "unused-company": "error",
  "unused-source": "error",
  "undescribed-document": "error",
  "date-ahead": "error",
  "known-too-early": "error",
  "update-without-day": "error",
  "newsletter-without-period": "error",
  "item-without-newsletter": "error",
  "item-outside-period": "error",
  "due-before-issue": "error",
  "series-unit": "error",
  "unit-clash": "error",
  "unexplained-point": "error",
  "differing-readings": "error",
  "readings-out-of-order": "error",
  "disclosed-before-its-day": "error",
  "disclosed-before-its-source": "error",
  "baseline-after-due": "error",
  "interim-out-of-order": "error",
  "interim-after-due": "error",
  "interim-beyond-goal": "error",
  "page-not-official": "error",
  "page-a-copy": "error",
  "page-not-linked": "error",
  "quotation-not-chinese": "error",
  "quotation-untranslated": "error",
  "no-short-name": "error",
  "long-short-name": "error",
  "no-chinese-title": "error",
  "title-not-chinese": "error",
  "name-not-chinese": "error",
  "text-in-one-language": "error",
  "text-without-chinese": "error",
  "text-not-chinese": "error",
  "figure-not-in-chinese": "error",
};
