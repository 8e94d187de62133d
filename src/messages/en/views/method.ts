import type { ExampleKey } from "#domain/judging/examples.ts";
import { aboutTolerance } from "#domain/judging/evidence/tolerance.ts";
import type { Opinion } from "#domain/judging/opinions/secondOpinions.ts";
import type { Grade } from "#domain/schema/records.ts";
import { formatShare } from "#languages/digits.ts";

import { counted, countOf } from "#messages/words/numbers.ts";

/** A description of each made-up case. Its verdict, computed by the judging code, is shown beside it. */
const cases: Readonly<Record<ExampleKey, string>> = {
  reached: "62% at the end of 2023, two years early",
  "reached-by-bound": "‘More than 60%’ at the end of 2023: the bound alone proves it",
  "reached-early": "62% at the end of 2023, and no figure since",
  "seen-late": "50% at the end of 2023, no figure for 2025, then 61% in March 2026",
  "short-at-due": "55% at the end of 2025",
  "reached-too-late": "55% at the end of 2025, and 63% three months later",
  "ahead-before-due": "48% at the end of 2023, and no figure since",
  "behind-before-due": "40% at the end of 2023, and no figure since",
  backwards: "18% at the end of 2023, less than it started from",
  "without-baseline": "48% at the end of 2023, and the document gives no baseline",
  "open-bound": "‘Up to 62%’ at the end of 2025: it may have been less than 60%",
  "open-baseline": "48% at the end of 2023, from ‘more than 20%’: a higher start would need more",
  ahead: "48% at the end of 2023, with two years to go",
  "taken-back": "61% at the end of 2022, but 50% a year later",
  behind: "40% at the end of 2023, with two years to go",
  "no-reading": "No figure since the baseline",
  "no-way": "48% at the end of 2023, without a baseline and not due yet",
  unlike: "48% at the end of 2023, of something that is counted otherwise",
  "told-later": "48% at the end of 2023, made known in September 2024",
};

const tolerance = formatShare(aboutTolerance);

const reckons: Readonly<Record<Opinion["method"], string>> = {
  "growth-ratio":
    "The growth in per cent a year since the baseline, as a share of the growth that reaches the target in time: from 95% on track, from 60% progress but too slow, above nothing limited progress, below it deterioration.",
  acceleration:
    "How many times the trend of the last five years it takes from now on to reach the target in time: up to once on track, up to twice off track, beyond that well off track.",
};

/** How targets are judged, what two other methods say, and what the data set contains. */
export const method = {
  title: "Each target is judged by its own figures, as known on the day",
  lead: "Eight verdicts, each with one rule. The cases below are made up; their verdicts are not: the same rules judge them that judge the targets of the data set.",
  parts: {
    verdicts: "What each verdict says",
    rules: "What counts",
    evidence: "How good the evidence is",
    others: "Two other methods",
    holds: "What the data set holds, and what it doesn’t",
    access: "Accessibility and privacy",
  },
  access: [
    "These pages are made to meet WCAG 2.2 at level AA, in both languages, light and dark, from 320 px on and at 400% zoom. All of it works by keyboard; every figure has its numbers as a table or a list, and no colour means anything by itself. Pages can be read without scripts; filters need them.",
    "What falls short: the matrix of bodies scrolls sideways on small screens; titles and publishers of sources are in English on the Chinese pages too, and marked as such.",
    "What we test: axe on every kind of page in both themes, journeys by keyboard in a real browser, forced colours, reduced motion and narrow screens. Nobody who uses a screen reader every day has tried it yet, and no one else has assessed it.",
    "No cookies are set, nobody is counted, and nothing is sent anywhere. Saved views, briefings and the theme stay in your browser.",
  ],
  example:
    "In all cases a document asks for 60% by the end of 2025; where nothing else is said, from 20% at the end of 2020. The way between is a straight line of eight points a year: 44% at the end of 2023.",
  cases,
  afterVerdict: ":",
  /** After a verdict: what it rests on, and as of which day. */
  why: (detail: string, asOf: string): string => ` ${detail} (as of ${asOf})`,
  rules: [
    [
      "Asked",
      "‘More than X’ has to be passed, anything else only reached; a range is reached at its near end, and to pass its far end is no failure. More is better for ‘more than’ and ‘at least’, less for ‘at most’. Else it is as the record says; where it says nothing, less is better if a known and comparable baseline lies above the target, and more if not.",
    ],
    [
      "Baseline",
      "The figure that a target starts from; it counts for the last day of its date. Without a date, of something else, in another unit, not known yet or no earlier than the due date it carries no path. Then there is no share of the way and no pace: a figure stands on a dotted line by its ratio to the target.",
    ],
    [
      "Reading",
      "A figure measured later, with its date and its source. Each one links to its page. One of a month, a year or another span counts for its last day, not for the day on which it was disclosed, even if that came first. What measures something else, is in another unit or, as the record says, was disclosed before its date began (a forecast) is left out and named; so is, where there is a path, what is no later than the baseline. Of several for one day one counts: the one disclosed last, as far as the record says when (else that day is taken); then the one with the narrower date; then a figure before ‘about’, and that before a bound; then the least favourable figure, and of one figure the least favourable bound.",
    ],
    [
      "Known by then",
      "A figure counts from the day it was disclosed, as far as the record or a page shows; until then it is left out, and the reasoning says so. So ‘as of’ an earlier day tells what could be known then. That day is the one that the record gives; else, for a baseline that is cited from a page of the target itself or is zero by definition, the day of the document; else that of the earliest dated page that is cited for it, or of the latest for our own arithmetic; else its own. Of a month or a year the last day counts. Before its own day no figure is known, but for a reading of which the record says so.",
    ],
    [
      "Due",
      "The last day of the year or month that the document names. It has passed from the day after.",
    ],
    [
      "Met early",
      "A target that is reached before it is due is met from then on, and still counts as met once the due date has passed. Only a later reading for a day up to the due date takes that back, if it proves a shortfall. A bound that proves none doesn’t, and neither does a shortfall after the due date, which is only noted. That goes for sums, which can’t fall again, as for levels, which can: documents don’t say which they mean.",
    ],
    [
      "After due",
      "If a target isn’t met by the readings up to the due date, the first one from that date on to prove anything settles it: met, with a note that this was seen only afterwards, or missed. Until there is one, the last reading that proves anything, of the target or of the path, is held against the path on its own day: it was ahead or behind when last read. How long ago that was stands beside it.",
    ],
    [
      "Required path",
      "A straight line, by days, from the baseline to the target on its due date, for a range to its near end; on request one of equal growth in per cent, if both figures are above zero. A reading is held against it on its own day, not on today’s. Just on it counts as ahead, on the due date too, even of a figure that has to be passed.",
    ],
    [
      "Bounds",
      "‘More than 1,680’ counts as far as it proves something, and no further. A bound from the good side (a floor: ‘more than’ or ‘at least’ where more is better, ‘less than’, ‘at most’ or ‘up to’ where less is) can prove a target reached or on its path, never a shortfall; one from the other side (a ceiling) can prove a shortfall and nothing else. ‘More than’ and ‘less than’ leave their own figure out, the others don’t.",
    ],
    [
      "Bound of a baseline",
      "From a baseline of ‘more than X’ it is only known that the path needs more than it would from X. A reading is on pace or behind only if that holds for every baseline that the bound allows: from a floor it can be behind, never on pace; from a ceiling on pace, never behind. Just on the path from X is behind if the floor leaves X out. On the due date itself the path needs the target, whatever the baseline. No path of equal growth starts from ‘less than’, ‘at most’ or ‘up to’ X, as the true figure may be zero: it is straight.",
    ],
    [
      "About",
      `‘About X’ is reached from ${tolerance} short of X on, and the path to it from ${tolerance} short of what it needs on the day. A verdict that needs these ${tolerance} says so. A reading or a baseline of ‘about X’ is taken as X; just on a figure that has to be passed, such a reading leaves it open.`,
    ],
    [
      "Due, can’t tell",
      "Where a bound leaves it open whether the target was on its path, the verdict rests on the last reading. Without a path it rests on the last one since the document’s day that proves a shortfall of the target, else on the last since that day; if there is none, the target isn’t judged: ‘no reading since it was issued’, beside what the baseline lacks. Where there is a path, older readings count.",
    ],
    [
      "Not judged",
      "A goal in words; a target whose document isn’t out yet, up to the last day of its date; one without a reading that counts, beside what the baseline lacks; and, if it isn’t met and not due yet, one without a path, or of which the last reading’s or the baseline’s bound leaves the pace open.",
    ],
    [
      "Evidence",
      "Each page has a grade: official (the issuing body, the statistics office, a ministry), official media, state institute, industry body, press or other, the best first. A page that carries another’s text or figure has the grade of the original, comes just below it and is always called a copy. A figure has the grade of the best page on which it was read and that had appeared by the day; our own arithmetic has that of the weakest, as it needs all of them; a page that can’t be linked is ‘other’. A verdict has the grade of the weakest figure that it needs: met and missed need the reading that proves them, and of several up to the due date that each prove a target met the best counts; the others need the reading and, where there is a path, the baseline, unless that is zero by definition. What isn’t judged has no grade. A grade changes no verdict.",
    ],
    ["Assessments", "What a source judges is attributed and changes no verdict."],
    [
      "Goal",
      "Targets of one series and unit that are due in the same year are one goal, counted and listed once. The target of the newest document stands for it: of those selected, and as of the day. Beside it is what became of the others: restated, raised (more is asked now, whichever way is better; ‘more than X’ asks for more than X, ‘about X’ for less) or lowered. A verdict that is filtered by is that of the target that stands. On request every target is counted.",
    ],
  ] as readonly (readonly [term: string, meaning: string])[],
  evidence: {
    lead: "Beside each verdict stands the grade of the evidence that it rests on, by a mark and a word. The fuller the mark, the better the evidence; a second sheet behind it is a copy.",
    grades: {
      official:
        "The body that issued the document or counts the figure: a ministry, the statistics office, the legislature, the cabinet.",
      "official-media": "Media of party and state: Xinhua, People’s Daily, China Daily, CCTV.",
      "state-institute": "An institute under a ministry, such as CAICT.",
      "industry-body": "An association of an industry, such as CAAM.",
      press: "Other newspapers, agencies and news sites.",
      other:
        "Companies, researchers, law firms, trackers, reference sites, and any page that can’t be linked.",
    } satisfies Readonly<Record<Grade, string>>,
    copy: "The page carries an official text or figure of another’s: whose, the table of sources says.",
    sources: "All sources with their grades",
  },
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
