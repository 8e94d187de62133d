/** The figure of up to four targets over time. */
export const comparison = {
  title: (count: number): string =>
    `Comparison of ${count} targets over time; the table holds the figures`,
  /** What the brackets stand for. */
  goal: "the target, on the day it is due",
  /** What its levels count, the longest first. */
  share: ["Share of the way from baseline to target", "Share of the way"],
};
