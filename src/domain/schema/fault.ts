import type { core } from "zod/mini";

/** Rules of the schemas beyond types and choices; their codes stand as the errors of checks. */
export const rules = [
  "id",
  "text",
  "date",
  "reasonable-date",
  "figure",
  "address",
  "version",
  "min-up-to-max",
  "source-or-unlinked",
  "judging-source",
  "some-date",
  "some-provenance",
  "period-in-order",
  "range-or-figure",
] as const;

export type Rule = (typeof rules)[number];

/** A rule as the error of a check. */
export const rule = (code: Rule): Rule => code;

/** What stands where something else was expected: nothing, a list, or a plain value as it is written. */
export type Found =
  | { readonly is: "nothing" | "null" | "list" | "object" }
  | { readonly is: "value"; readonly text: string };

/** Why a value isn't as its schema wants it, or a reference isn't as it should be. */
export type Fault =
  | { readonly is: "rule"; readonly rule: Rule }
  | { readonly is: "type"; readonly expected: string; readonly found: Found }
  | { readonly is: "choice"; readonly expected: readonly string[]; readonly found: Found }
  /** None of several forms; why it is none of them, each once. */
  | { readonly is: "no-form"; readonly faults: readonly Fault[] }
  | { readonly is: "too-small"; readonly inclusive: boolean; readonly least: number }
  | { readonly is: "other"; readonly found: Found }
  /** An id that another one has already; `of` says what is left out. */
  | { readonly is: "repeated-id"; readonly of: "record" | "part"; readonly id: string }
  | { readonly is: "leads-nowhere"; readonly to: Referred; readonly id: string }
  | { readonly is: "not-loaded" };

/** The same as the schema library tells it, which `faultOf` reads for whoever wants to say it. */
export interface UnreadFault {
  readonly is: "issue";
  readonly issue: core.$ZodIssue;
}

/** What ids refer to. */
export type Referred = "field" | "sector" | "agency" | "company" | "source" | "record";
