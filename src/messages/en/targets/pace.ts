import { formatShares } from "#languages/signs.ts";

import { countOf, numberWords } from "#messages/words/numbers.ts";

/** The pace of all targets at once: the figure, its table, and how far a target has come. */
export const pace = {
  label: "Scatter of pace",
  actions: "Scatter of pace",
  /** How many of the targets have a place on it, and where not all are shown how many are. */
  placed: (placed: number, total: number, most: number): string => {
    const without = total - placed;
    const these = `${placed} of ${countOf.targets(total)} have a baseline, a reading since and a path`;
    const all = without === 0 ? `${these}.` : `${these}; the other ${without} can’t stand here.`;
    return placed > most
      ? `${all} Picture and table hold the ${most} furthest behind; filters bring up the others.`
      : all;
  },
  /** The time gone, in whole per cent as the way beside it. */
  time: (share: number): string => formatShares(share)[0],
  /** What a point tells. */
  point: (name: string, verdict: string, way: string, time: string): string =>
    `${name}: ${verdict.toLowerCase()}; way covered: ${way}, in ${time} of the time`,
  hint: "Point at a target, or go from one to the next by the arrow keys, and its figures stand here.",
  /** The same where a thumb points: what is tapped first tells, and then leads to its page. */
  hintForThumbs: "Tap a target for its figures, and once more for its page.",
  /** Behind what the figure says of itself. */
  notes: "Points that would lie on each other stand side by side. Some of the furthest are named.",
  /** On paper, where the others go by number. */
  numbers:
    "Points that would lie on each other stand side by side. Numbers are those of the table.",
  sources: "Sources: on the page of each target.",
  caption: "Pace by target, the furthest behind first",
  columns: {
    number: "No.",
    name: "Target, verdict, last reading",
    time: "Time gone",
    way: "Way covered",
  },
  /** Between a verdict and the date of its reading. */
  betweenRead: ", ",
  movedBackwards: "moved backwards",
  notKnown: "not known",
  notProven: "not proven",
  finding: (ahead: number, shown: number): string =>
    `${numberWords(ahead, true)} of the ${numberWords(shown)} targets with a path ${ahead === 1 ? "was" : "were"} on it or ahead when last read`,
  status: (shown: number, placed: number, total: number): string =>
    `${shown < placed ? `the ${shown} furthest behind of ` : ""}${placed} of ${countOf.targets(total)} with a baseline, a reading since and a path`,
};
