import type { core } from "zod/mini";

/** What the schema library says where neither a rule of ours nor a language table has words. */
const WORDLESS = "Invalid input";

const found = (value: unknown): string => {
  if (value === undefined) return "found nothing";
  if (value === null) return "found null";
  if (typeof value === "object") return Array.isArray(value) ? "found a list" : "found an object";
  return `found ${JSON.stringify(value).slice(0, 60)}`;
};

/**
 * Why a value isn't as its schema wants it, in words. The library's own sentences come as a table of
 * languages, too large for a page that seldom needs it. Wants issues that report their input.
 */
export const reasonOf = (issue: core.$ZodIssue): string => {
  if (issue.message !== WORDLESS) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `expected ${issue.expected}, ${found(issue.input)}`;
    case "invalid_value":
      return `expected ${issue.values.map(String).join(" or ")}, ${found(issue.input)}`;
    case "invalid_union": {
      const reasons = issue.errors.flatMap(([first]) =>
        first === undefined ? [] : [reasonOf(first)],
      );
      return reasons.length === 0
        ? `expected another value, ${found(issue.input)}`
        : [...new Set(reasons)].join("; or: ");
    }
    case "too_small":
      return `expected ${issue.inclusive === true ? "at least" : "more than"} ${issue.minimum}`;
    default:
      return `expected another value, ${found(issue.input)}`;
  }
};
