/** The figures of a target, point by point, in a table. */
export const points = {
  caption: (metric: string): string => `Points of ${metric}, the earliest first`,
  columns: {
    what: "Point",
    date: "For",
    value: "Value",
    needed: "Path needs",
    source: "Where it was read",
  },
  what: {
    baseline: "Baseline",
    reading: "Reading",
    earlier: "Before the baseline",
    interim: "Interim step",
    target: "Target",
  },
  /** A point that counts for nothing. */
  notUsed: (what: string): string => `${what}, not used`,
  /** Where the path needs nothing. */
  noNeed: "no path",
  /** At its two ends. */
  begins: "path begins",
  ends: "path ends",
  undated: "undated",
  /** Stands before how good the source is. */
  restsOn: "The verdict rests on this",
  /** Each is a sentence of its own: those of the data begin and end as one. */
  notes: (notes: readonly string[]): string =>
    notes
      .map(
        (note) =>
          `${note.charAt(0).toUpperCase()}${note.slice(1)}${/[.!?]$/.test(note) ? "" : "."}`,
      )
      .join(" "),
  confidence: { medium: "medium confidence", low: "low confidence" },
  disclosed: (date: string): string => `disclosed ${date}`,
  derived: (how: string): string => `derived: ${how}`,
  setAside: (why: string): string => `set aside: ${why}`,
  dateAssumed: "the date is your assumption",
  byDefinition: "by definition",
  /** The verdict on an interim step as if it were a target. */
  byItself: (verdict: string, detail: string): string =>
    `this step by itself: ${verdict.toLowerCase()}, ${detail}`,
};
