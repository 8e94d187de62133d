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
  next: "Next date",
  play: "Play",
  pause: "Pause",
  field: "As-of date",
  marks: "Jump to a date",
  betweenMarks: "Another date",
  /** A mark by its kind, with its day and year. */
  mark: (kind: MarkKind, day: string, year: number): string => {
    if (kind === "today") return "Today";
    return kind === "year-end" ? `End of ${year}` : `End of the reporting period, ${day}`;
  },
  assumptions: "Assumptions",
  path: "Required path",
  paths: { straight: "Straight line", compound: "Compound" },
  undated: "Assumed baseline date",
  undatedIs: (day: string): string => `Assumed baseline date: ${day}`,
  reset: "Back to the default",
  note: "A straight line moves by equal amounts, a compound path by equal percentages. A date set here never overrides one given by a source.",
};
