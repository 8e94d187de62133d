import type { Counting } from "#domain/query/selection/selection.ts";

import { formatShares } from "#languages/signs.ts";
import { countOf, numberWords } from "#messages/words/numbers.ts";

/** The pace of all targets at once: the figure, its table, and the share of the way of each. */
export const pace = {
  label: "Scatter of pace",
  actions: "Scatter of pace",
  /** How many of the targets can be placed on it and, where not all are shown, how many are. */
  placed: (placed: number, total: number, most: number, of: Counting): string => {
    const without = total - placed;
    const these = `${placed} of ${countOf[of](total)} have a baseline, a reading since and a path`;
    const all = without === 0 ? `${these}.` : `${these}; the other ${without} can’t stand here.`;
    return placed > most
      ? `${all} Picture and table hold the ${most} furthest behind; filters bring up the others.`
      : all;
  },
  /** The share of the time gone, in whole per cent like the way beside it. */
  time: (share: number): string => formatShares(share)[0],
  /** The accessible name of a point. */
  point: (name: string, verdict: string, way: string, time: string): string =>
    `${name}: ${verdict.toLowerCase()}; way covered: ${way}, in ${time} of the time`,
  hint: "Point at a target, or go from one to the next by the arrow keys, and its figures stand here.",
  /** For touch: the first tap shows a target's figures, the second opens its page. */
  hintForThumbs: "Tap a target for its figures, and once more for its page.",
  /** After the figure's own description. */
  notes: "Points that would lie on each other stand side by side. Some of the furthest are named.",
  /** In print, where points without a name are numbered. */
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
  finding: (ahead: number, shown: number, of: Counting): string =>
    `${numberWords(ahead, true)} of the ${numberWords(shown)} ${of} with a path ${ahead === 1 ? "was" : "were"} on it or ahead when last read`,
  status: (shown: number, placed: number, total: number, of: Counting): string =>
    `${shown < placed ? `the ${shown} furthest behind of ` : ""}${placed} of ${countOf[of](total)} with a baseline, a reading since and a path`,
};

/** The scatter of pace: share of the time gone against share of the way covered. */
export const paceScatter = {
  title: (count: number, of: Counting): string =>
    `Pace of ${count} ${of}: share of the way covered against share of the time gone`,
  description:
    "Each point stands at its last reading: on the dashed line it is on pace (just below it too, where ‘about’ allows 2%), above it ahead. Points over 150% stand in a band of their own, whose rows mean nothing; those below the scale at its edge with an arrowhead.",
  /** For a scatter with such points. */
  unjudged:
    "Hollow circles have no verdict: their figure or its baseline is a bound that proves neither.",
  /** In place of a figure without points. */
  empty:
    "None of these targets has a baseline, a reading since and a path: there is no point to draw.",
  way: "share of the way covered",
  /** Labels of the time axis, longest first. */
  time: [
    "share of the time gone at the last reading",
    "share of the time gone when read",
    "share of the time gone",
  ],
  /** Along the path, on either side. */
  ahead: "ahead",
  behind: "behind",
};
