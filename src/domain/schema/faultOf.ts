import type { core } from "zod/mini";

import { type Fault, type FoundValue, rules, type UnreadFault } from "./fault.ts";

const LONGEST = 60;

const foundOf = (value: unknown): FoundValue => {
  if (value === undefined) return { is: "nothing" };
  if (value === null) return { is: "null" };
  if (typeof value === "object") return { is: Array.isArray(value) ? "list" : "object" };
  return { is: "value", text: JSON.stringify(value).slice(0, LONGEST) };
};

/** The fault that an issue of the schema library describes. Needs issues that include their input. */
const faultIn = (issue: core.$ZodIssue): Fault => {
  const broken = rules.find((one) => one === issue.message);
  if (broken !== undefined) return { is: "rule", rule: broken };
  const found = foundOf(issue.input);
  switch (issue.code) {
    case "invalid_type":
      return { is: "type", expected: issue.expected, found };
    case "invalid_value":
      return { is: "choice", expected: issue.values.map(String), found };
    case "invalid_union": {
      const faults = issue.errors.flatMap(([first]) => (first === undefined ? [] : faultIn(first)));
      return faults.length === 0 ? { is: "other", found } : { is: "no-form", faults };
    }
    case "too_small":
      return {
        is: "too-small",
        inclusive: issue.inclusive === true,
        least: Number(issue.minimum),
      };
    default:
      return { is: "other", found };
  }
};

/** The fault, whether we or the schema library reported it. */
export const faultOf = (fault: Fault | UnreadFault): Fault =>
  fault.is === "issue" ? faultIn(fault.issue) : fault;
