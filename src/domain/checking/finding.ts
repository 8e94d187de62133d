import type { FileName } from "#domain/schema/files.ts";
import type { Acceptance } from "#domain/schema/records.ts";

import type { RuleName, RuleValues, Severity, WarningRule } from "./rules.ts";

/** Something in the data that isn't as a rule asks. `findingWords` says it in a sentence. */
export interface Finding<Name extends RuleName = RuleName> {
  readonly rule: Name;
  readonly severity: Severity;
  readonly file: FileName;
  /** The record's id. Absent where it has none, and where the finding is about the whole file. */
  readonly record?: string;
  /** The record's place in its file, counted from 1, where it was found on reading. */
  readonly place?: number;
  /** Path of the field within its record, e.g. `targets.0.due`. */
  readonly field?: string;
  /** What the sentence is about. */
  readonly values: RuleValues[Name];
  /** Of a warning that stands for a reason: which. */
  readonly accepted?: Acceptance;
}

/** Whether a finding is a warning: an editor may accept it, while an error keeps the data from being published. */
export const isWarning = (finding: Finding): finding is Finding<WarningRule> =>
  finding.severity === "warning";
