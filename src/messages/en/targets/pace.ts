import type { Counting } from "#domain/query/selection/selection.ts";

import { formatShares } from "#languages/signs.ts";
import { countOf, numberWords } from "#messages/words/numbers.ts";

const apartWords = (count: number): string =>
  `${count === 1 ? "One isn’t plotted: it has" : `${numberWords(count, true)} aren’t plotted: each has`} a target within 5% of its baseline, so that a small change would look large, or a figure and a baseline that are only limits, so that its progress is open`;

interface PaceCounts {
  readonly ahead: number;
  readonly behind: number;
  /** Those without a verdict; of the others the pace is unknown. */
  readonly notJudged: number;
}

/** The pace of all targets at once: the figure, its table, and the share of the way of each. */
export const pace = {
  label: "Pace chart",
  actions: "Pace chart",
  /** How many of the targets can be placed on it and, where not all are shown, how many are. */
  placed: (placed: number, total: number, most: number, of: Counting, apart: number): string => {
    const without = total - placed - apart;
    const these =
      apart === 0
        ? `${placed} of ${countOf[of](total)} are plotted: those with a baseline, a later figure and a path`
        : `${placed} of the ${placed + apart} ${of} with a baseline, a later figure and a path are plotted`;
    const all = without === 0 ? `${these}.` : `${these}; ${without} lack one of these.`;
    return placed > most
      ? `${all} Chart and table show the ${most} furthest behind; filter to see others.`
      : all;
  },
  /** The targets set apart, by name: in a file, and on a page before their list. */
  apart: (names: readonly string[]): string => `${apartWords(names.length)}: ${names.join("; ")}.`,
  beforeApart: (count: number): string => `${apartWords(count)}: `,
  /** The share of the time gone, in whole per cent like the way beside it. */
  time: (share: number): string => formatShares(share)[0],
  /** The accessible name of a point. */
  point: (name: string, verdict: string, way: string, time: string): string =>
    `${name}: ${verdict.toLowerCase()}; progress ${way} after ${time} of the time`,
  hint: "Point at a target or use the arrow keys to see its figures here.",
  /** For touch: the first tap shows a target's figures, the second opens its page. */
  hintForThumbs: "Tap a target for its figures, and once more for its page.",
  /** After the figure's own description. */
  notes:
    "Where points would overlap some are moved sideways, so their time is approximate; some outliers are named.",
  /** In print, where points without a name are numbered. */
  numbers:
    "Where points would overlap some are moved sideways, so their time is approximate. Numbers are those of the table.",
  caption: (apart: number, unknown: number): string =>
    `Pace by target, the furthest behind first${unknown === 0 ? "" : ", those of unknown pace last"}${apart === 0 ? "" : "; those not plotted are named below"}`,
  columns: {
    number: "No.",
    name: "Target, verdict, latest figure",
    time: "Time gone",
    way: "Progress",
  },
  movedBackwards: "moved backwards",
  notKnown: "not known",
  notProven: "inconclusive",
  /**
   * 'Of 65 goals with a required path, 45 were on it or ahead at the latest figure and 15 below; of two the pace is
   * unknown, and three can’t be judged'
   */
  finding: ({ ahead, behind, notJudged }: PaceCounts, shown: number, of: Counting): string => {
    const unknown = shown - ahead - behind - notJudged;
    const open = [
      ...(unknown === 0 ? [] : [`of ${numberWords(unknown)} the pace is unknown`]),
      ...(notJudged === 0 ? [] : [`${numberWords(notJudged)} can’t be judged`]),
    ].join(", and ");
    return `Of ${countOf[of](shown)} with a required path, ${numberWords(ahead)} ${ahead === 1 ? "was" : "were"} on it or ahead at the latest figure and ${numberWords(behind)} below${
      open === "" ? "" : `; ${open}`
    }`;
  },
  status: (shown: number, placed: number, total: number, of: Counting, apart: number): string =>
    `${shown < placed ? `the ${shown} furthest behind of ` : ""}${placed} of ${countOf[of](total)} with a baseline, a later figure and a path${
      apart === 0
        ? ""
        : `; ${apart} more, within 5% of the baseline or with open progress, ${apart === 1 ? "isn’t" : "aren’t"} plotted`
    }`,
};

/** The scatter of pace: share of the time gone against share of the way covered. */
export const paceScatter = {
  title: (count: number, of: Counting): string =>
    `Pace of ${count} ${of}: progress against time gone`,
  description:
    "Each point is a target’s latest figure: on the dashed line or above it on pace, below it behind. Where a target says ‘about’, up to 2% short of the figure needed is on pace too.",
  /** For a scatter with such points. */
  beyond: "Above 150%, height has no meaning.",
  below: "Points below the scale are at its edge, with an arrowhead.",
  unjudged: "Hollow circles have no verdict: the figure or the baseline is only a limit.",
  /** In place of a figure without points. */
  empty: "None of these targets has a baseline, a later figure and a path: nothing to plot.",
  way: "progress to the target",
  /** Labels of the time axis, longest first. */
  time: [
    "share of time gone at the latest figure",
    "share of time gone by that figure",
    "share of time gone",
  ],
  /** Along the path, on either side. */
  ahead: "ahead",
  behind: "behind",
};
