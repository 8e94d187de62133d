import type { Finding } from "#domain/checking/finding.ts";
import { type RuleName, type RuleValues, severityOf } from "#domain/checking/rules.ts";
import type { Problem } from "#domain/dataset/validate.ts";
import type { Fault } from "#domain/schema/fault.ts";
import { faultOf } from "#domain/schema/faultOf.ts";
import type { FileName } from "#domain/schema/files.ts";
import type { News, Policy } from "#domain/schema/records.ts";

interface Place {
  readonly file: FileName;
  readonly record?: string | undefined;
  readonly place?: number | undefined;
  readonly field?: string | undefined;
}

/** What a rule found in a file, or in one of its records, or in a field of it. */
export const finding = <Name extends RuleName>(
  rule: Name,
  { file, record, place, field }: Place,
  values: RuleValues[Name],
): Finding<Name> => ({
  rule,
  severity: severityOf(rule),
  file,
  ...(record === undefined ? {} : { record }),
  ...(place === undefined ? {} : { place }),
  ...(field === undefined ? {} : { field }),
  values,
});

type FaultRule = {
  [Name in RuleName]: RuleValues[Name] extends { readonly fault: Fault } ? Name : never;
}[RuleName];

const ruleOf = (fault: Fault): FaultRule => {
  switch (fault.is) {
    case "rule":
      if (fault.rule === "address") return "link-not-http";
      return fault.rule === "some-provenance" ? "no-source" : "malformed";
    case "repeated-id":
      return "repeated-id";
    case "leads-nowhere":
      return fault.to === "record" ? "dead-link" : "dead-reference";
    case "other-unit":
      return "series-unit";
    default:
      return "malformed";
  }
};

/** The finding of a problem that reading or joining the files met. */
export const findingOf = (problem: Problem): Finding => {
  const fault = faultOf(problem.fault);
  return finding(ruleOf(fault), problem, { fault });
};

/** The file of a record of policies or news. */
export const fileOf = ({ kind }: Policy | News): FileName =>
  kind === "policy" ? "policies" : "news";

/** The places of values that are in the list earlier already. */
export const repeats = (values: readonly string[]): readonly number[] => {
  const seen = new Set<string>();
  return values.flatMap((value, at) => {
    if (seen.has(value)) return [at];
    seen.add(value);
    return [];
  });
};
