import type { ExampleKey } from "#domain/judging/examples.ts";
import { aboutTolerance } from "#domain/judging/evidence/tolerance.ts";
import type { Opinion } from "#domain/judging/opinions/secondOpinions.ts";
import { formatShare } from "#languages/digits.ts";

import { counted, countOf } from "#messages/words/numbers.ts";

/** What each made-up case is. The verdict stands beside it, from the code that judges. */
const cases: Readonly<Record<ExampleKey, string>> = {
  reached: "62% at the end of 2023, two years early",
  "reached-by-bound": "‘More than 60%’ at the end of 2023: the bound alone proves it",
  "seen-late": "50% at the end of 2023, no figure for 2025, then 61% in March 2026",
  "short-at-due": "55% at the end of 2025",
  "reached-too-late": "55% at the end of 2025, and 63% three months later",
  "ahead-before-due": "48% at the end of 2023, and no figure since",
  "behind-before-due": "40% at the end of 2023, and no figure since",
  backwards: "18% at the end of 2023, less than it started from",
  "without-baseline": "48% at the end of 2023, and the document gives no baseline",
  "open-bound": "‘Up to 62%’ at the end of 2025: it may have been less than 60%",
  ahead: "48% at the end of 2023, with two years to go",
  "taken-back": "61% at the end of 2022, but 50% a year later",
  behind: "40% at the end of 2023, with two years to go",
  "no-reading": "No figure since the baseline",
  "no-way": "48% at the end of 2023, without a baseline and not due yet",
  unlike: "48% at the end of 2023, of something that is counted otherwise",
  "told-later": "48% at the end of 2023, made known in September 2024",
};

const reckons: Readonly<Record<Opinion["method"], string>> = {
  "growth-ratio":
    "The growth in per cent a year since the baseline, as a share of the growth that reaches the target in time: from 95% on track, from 60% progress but too slow, above nothing limited progress, below it deterioration.",
  acceleration:
    "How many times the trend of the last five years it takes from now on to reach the target in time: up to once on track, up to twice off track, beyond that well off track.",
};

/** How targets are judged, what two other methods say, and what the data set holds. */
export const method = {
  title: "Each target is judged by its own figures, as known on the day",
  lead: "Eight verdicts, each with one rule. The cases below are made up; their verdicts are not: the same rules judge them that judge the targets of the data set.",
  parts: {
    verdicts: "What each verdict says",
    rules: "What counts",
    others: "Two other methods",
    holds: "What the data set holds, and what it doesn’t",
    access: "Accessibility and privacy",
  },
  access: [
    "These pages are made to meet WCAG 2.2 at level AA, in both languages, light and dark, from 320 px on and at 400% zoom. All of it works by keyboard; every figure has its numbers as a table or a list, and no colour means anything by itself. Pages can be read without scripts; filters need them.",
    "What falls short: the matrix of bodies scrolls sideways on small screens; our summaries, notes and goals are in English on the Chinese pages too, and marked as such.",
    "What we test: axe on every kind of page in both themes, journeys by keyboard in a real browser, forced colours, reduced motion and narrow screens. Nobody who uses a screen reader every day has tried it yet, and no one else has assessed it.",
    "No cookies are set, nobody is counted, and nothing is sent anywhere. Saved views, briefings and the theme stay in your browser.",
  ],
  example:
    "In all cases a document asks for 60% by the end of 2025; where nothing else is said, from 20% at the end of 2020. The way between is a straight line of eight points a year: 44% at the end of 2023.",
  cases,
  afterVerdict: ":",
  /** Stands behind a verdict: what it rests on, and as of which day. */
  why: (detail: string, asOf: string): string => ` ${detail} (as of ${asOf})`,
  rules: [
    [
      "Baseline",
      "The figure that a target starts from, and its day. Without one there is no share of the way and no pace: a figure stands on a dotted line by its ratio to the target.",
    ],
    [
      "Reading",
      "A figure measured later, with its date and its source. Each one links to its page. What measures something else, or in another unit, is left out and named.",
    ],
    [
      "Known by then",
      "A figure counts from the day it was disclosed, as far as a page or the record shows; until then it is left out, and the reasoning says so. So ‘as of’ an earlier day tells what could be known then.",
    ],
    [
      "Due",
      "The last day of the year or month that the document names. Without a figure for it, or a later one, a target is neither met nor missed: it says whether it was ahead or behind when last read, or that nothing can tell, and how long ago that was.",
    ],
    [
      "Required path",
      "A straight line from baseline to target; on request one of equal growth in per cent. Just on it counts as ahead.",
    ],
    [
      "Bounds",
      "‘More than 1,680’ counts as far as it proves something, and no further: a floor can prove a target met, never missed.",
    ],
    [
      "About",
      `‘About’ allows ${formatShare(aboutTolerance)}, and a verdict that needs it says so.`,
    ],
    [
      "Sources",
      "Each page is marked official, press or other. An assessment by a source is attributed and changes no verdict.",
    ],
  ] as readonly (readonly [term: string, meaning: string])[],
  others: {
    why: "Two published methods are computed from the same points as long as a target isn’t due. They change no verdict; where one comes to another answer, a sentence says why.",
    reckons,
    /** '48% at the end of 2023, with two years to go. Here: on pace.' */
    ofCase: (words: string, verdict: string): string => `${words}. Here: ${verdict}.`,
    says: (name: string, opinion: string): string => `${name}: ${opinion}.`,
    because: (reason: string): string => ` ${reason}`,
  },
  holds: {
    judged: (judged: number, total: number): string =>
      `${judged} of its ${countOf.targets(total)} can be judged today. Why the others can’t:`,
    allJudged: (total: number): string => `All of its ${countOf.targets(total)} can be judged.`,
    reason: (reason: string, count: number): string => `${reason}: ${countOf.targets(count)}`,
    missing: "What is missing:",
    sample:
      "It is no sample: records were gathered around one newsletter, then by year and sector. That a field has few records says nothing about how much was issued in it.",
    noBaseline: (count: number, total: number): string =>
      `${count} of ${counted(total, "target")} with a figure have no baseline: the document names none, and none was found.`,
    unnamed: (count: number, total: number): string =>
      `${count} of ${counted(total, "document")} have issuers that their sources don’t name.`,
    sources: (count: number, total: number): string =>
      `${count} of ${counted(total, "source")} can’t be linked; each says why.`,
    allGaps: "All known gaps",
    between: " · ",
    allSources: "All sources",
  },
};
