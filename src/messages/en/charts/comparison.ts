/** The figure of up to four targets over time. */
export const comparison = {
  title: (count: number): string =>
    `Comparison of ${count} targets over time; the table holds the figures`,
  /** What the brackets and the dotted lines stand for, and what stands in the place of an empty figure. */
  goal: "the target, on the day it is due",
  path: "the required path",
  empty: "None of these targets has a baseline and a path to be drawn from.",
  /** What its levels count, the longest first. */
  share: ["Share of the way from baseline to target", "Share of the way"],
  /** A line by its place among those compared. */
  numbered: (number: number, name: string): string => `${number}. ${name}`,
  dotted: "Dotted lines: the required path of each.",
  pathOf: (name: string): string => `${name}: required path`,
  /** What stands at a point of a line, and at the target. */
  point: (name: string, day: string, figure: string): string => `${name}, ${day}: ${figure}`,
  due: (name: string, day: string, figure: string): string => `${name}, due ${day}: ${figure}`,
};
