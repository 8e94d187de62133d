/** A day worth stepping back to. */
export type MarkKind = "year-end" | "period-end" | "today";

/** What was known when, and what the reader may assume. */
export const asOf = {
  label: "What was known when",
  /** Before the day. */
  before: "As of ",
  /** After the day, where nothing else follows. */
  after: "",
  slider: "As of",
  next: "Next mark",
  play: "Play",
  pause: "Pause",
  field: "As-of date",
  marks: "Go to a mark",
  betweenMarks: "Between marks",
  /** A mark by its kind, with its day and year. */
  mark: (kind: MarkKind, day: string, year: number): string => {
    if (kind === "today") return "Today";
    return kind === "year-end" ? `End of ${year}` : `End of the reporting period, ${day}`;
  },
  assumptions: "Assumptions",
  path: "Path to the target",
  paths: { straight: "Straight", compound: "Compound" },
  undated: "Date for baselines without one",
  undatedIs: (day: string): string => `Date for baselines without one: ${day}`,
  reset: "Back to the default",
  note: "A straight path asks for equal steps in units, a compound one for equal steps in per cent. A date given here never overrides one that a source gives.",
};
