import type { core } from "zod/mini";

/** Rules of the schemas beyond types and choices; their codes are the error messages of checks. */
export const rules = [
  "id",
  "text",
  "date",
  "reasonable-date",
  "figure",
  "address",
  "contact",
  "version",
  "min-up-to-max",
  "source-or-unlinked",
  "judging-source",
  "some-date",
  "some-provenance",
  "period-in-order",
  "range-or-figure",
  "short-quotation",
  "document-number",
] as const;

export type Rule = (typeof rules)[number];

/** A rule as the error of a check. */
export const rule = (code: Rule): Rule => code;

/** What was found where something else was expected: nothing, a list, or a plain value as written. */
export type FoundValue =
  | { readonly is: "nothing" | "null" | "list" | "object" }
  | { readonly is: "value"; readonly text: string };

/** Why a value violates its schema, or a reference is invalid. */
export type Fault =
  | { readonly is: "rule"; readonly rule: Rule }
  | { readonly is: "type"; readonly expected: string; readonly found: FoundValue }
  | { readonly is: "choice"; readonly expected: readonly string[]; readonly found: FoundValue }
  /** None of several forms matches; why each of them doesn't, without duplicates. */
  | { readonly is: "no-form"; readonly faults: readonly Fault[] }
  | { readonly is: "too-small"; readonly inclusive: boolean; readonly least: number }
  | { readonly is: "other"; readonly found: FoundValue }
  /** An id that is already in use; `of` says what is left out. */
  | { readonly is: "repeated-id"; readonly of: "record" | "part"; readonly id: string }
  | { readonly is: "leads-nowhere"; readonly to: Referred; readonly id: string }
  /** A target of a series that has another unit; an empty one stands for a target in words. */
  | { readonly is: "other-unit"; readonly expected: string; readonly found: string }
  /** A text without a day, of a record of one year, that speaks of a later one. */
  | { readonly is: "too-early"; readonly year: number; readonly found: number }
  | { readonly is: "not-loaded" };

/** The same as reported by the schema library; `faultOf` interprets it for display. */
export interface UnreadFault {
  readonly is: "issue";
  readonly issue: core.$ZodIssue;
}

/** The kinds of things that ids refer to. */
export type Referred = "field" | "sector" | "agency" | "company" | "source" | "record";
