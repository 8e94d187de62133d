import type { ExampleKey } from "#domain/judging/examples.ts";
import { aboutTolerance } from "#domain/judging/evidence/tolerance.ts";
import type { Grade } from "#domain/schema/records.ts";
import { gradeMeans } from "#languages/subjectMore.ts";
import { formatShare } from "#languages/digits.ts";

import { counted, countOf, numberWords } from "#messages/words/numbers.ts";
import { reasons, verdictWords } from "#messages/words/verdicts.ts";

/** A description of each made-up case. Its verdict, computed by the judging code, is shown beside it. */
const cases: Readonly<Record<ExampleKey, string>> = {
  reached: "62% at the end of 2023, two years early",
  "reached-by-bound": "‘More than 60%’ at the end of 2023: the limit alone proves it",
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
  unlike: "48% at the end of 2023, of something counted differently",
  "told-later": "48% at the end of 2023, disclosed in September 2024",
};

const tolerance = formatShare(aboutTolerance);

/** What stands behind a source of each grade, where the data don’t say it in words of their own. */
const grades: Readonly<Record<Grade, string>> = {
  official:
    "The body that issued the document or counts the figure: a ministry, the statistics office, the legislature, the cabinet.",
  "official-media": "Media of the state.",
  "state-institute": "An institute under a ministry.",
  "industry-body": "An association of an industry.",
  press: "Other newspapers, agencies and news sites.",
  other:
    "Companies, researchers, law firms, trackers, reference sites, and any page that can’t be linked.",
};

/** How targets are judged, what two other methods say, and what the data set contains. */
export const method = {
  title: "Each target is judged by its own figures, as known on the day you choose",
  lead: "Seven verdicts in three groups: settled, due with the outcome unknown, and under way; an eighth is for what can’t be judged. Each has one rule. The examples are invented; the rules are those that judge the targets of the data set.",
  parts: {
    reached: "How a verdict is reached",
    verdicts: "What each verdict says",
    rules: "The rules in full",
    evidence: "How good the evidence is",
    holds: "What the data set contains, and what it doesn’t",
    access: "Accessibility and privacy",
  },
  /** The rules in short. */
  steps: [
    "The document gives the target and the day it is due; the baseline is the figure it starts from.",
    "A later figure counts if it measures the same thing in the same unit and was known by the day of the verdict. It is conclusive if it settles the question: ‘more than 50%’ doesn’t show whether 60% was reached.",
    "If the latest conclusive figure up to the due date shows the target reached, it is met, even before it is due. If not, the first conclusive figure for that day or later decides: met or missed.",
    "Until then the latest figure is compared with a straight line from baseline to target: on pace or behind. If the due date has passed, the outcome is unknown, and the verdict says where the target stood.",
    "Without a figure that counts, or before its due date without a baseline, a target can’t be judged. Nothing is guessed, and a figure that we calculated from published ones says so. Each verdict gives its reason and the grade of its evidence.",
  ],
  /** Unfolds the cases of a verdict after the first. */
  moreCases: (count: number): string =>
    `${numberWords(count, true)} more ${count === 1 ? "case" : "cases"}`,
  access: [
    "These pages are made to meet WCAG 2.2 at level AA, in both languages, light and dark, from 320 px on and at 400% zoom. All of it works by keyboard; every figure has its numbers as a table or a list, and no colour means anything by itself. Pages can be read without scripts; filters need them.",
    "What falls short: the matrix of bodies scrolls sideways on small screens; titles of sources, and publishers that have a name in one language only, stay as their pages have them, and are marked as such.",
    "What we test: axe on every kind of page in both themes, journeys by keyboard in a real browser, forced colours, reduced motion and narrow screens. Nobody who uses a screen reader every day has tried it yet, and no one else has assessed it.",
    "No cookies are set, nobody is counted, and nothing is sent anywhere. Saved views, briefings and the theme stay in your browser.",
  ],
  example:
    "In all cases a document asks for 60% by the end of 2025; where nothing else is said, from 20% at the end of 2020. The path between is a straight line of eight points a year: 44% at the end of 2023.",
  cases,
  afterVerdict: ":",
  /** After a verdict: what it rests on, and as of which day. */
  why: (detail: string, asOf: string): string => ` ${detail} (as of ${asOf})`,
  rules: [
    [
      "Asked",
      "‘More than X’ has to be passed, anything else only reached; a range is reached at its near end, and passing its far end is no failure. More is better for ‘more than’ and ‘at least’, less for ‘at most’. Otherwise the record says; where it doesn’t, less is better if a known and comparable baseline lies above the target, and more if not.",
    ],
    [
      "Baseline",
      "The figure that a target starts from; it counts for the last day of its date. Without a date, of something else, in another unit, not known yet or no earlier than the due date it gives no path. Then progress and pace can’t be computed: a figure is drawn on a dotted line by its ratio to the target.",
    ],
    [
      "Later figure",
      "A figure measured after the baseline, with its date and source; each links to its page. One of a month, a year or another span counts for its last day, not for the day it was disclosed, even if that came first. What measures something else, is in another unit or, as the record says, was disclosed before its date began (a forecast) is left out and named; so is, where there is a path, what is no later than the baseline. Of several for one day one counts: the one disclosed last, as far as the record says when (otherwise that day is taken); then the one with the narrower date; then an exact figure before ‘about’, and that before a limit; then the least favourable figure, and of one figure the least favourable limit.",
    ],
    [
      "Known by then",
      "A figure counts from the day it was disclosed, as far as the record or a page shows; until then it is left out, and the reasoning says so. So ‘as of’ an earlier day shows what could be known then. The day of disclosure is the one the record gives; failing that, for a baseline cited from a page of the target itself or zero by definition, the day of the document; failing that, that of the earliest dated page cited for it, or of the latest for our own calculation; failing that, its own. Of a month or a year the last day counts. Before its own day no figure is known, except a later figure of which the record says so.",
    ],
    [
      "Due",
      "The last day of the year or month that the document names. It has passed from the day after.",
    ],
    [
      "Met early",
      "A target that is reached before it is due is met from then on, and still counts as met once the due date has passed. Only a newer figure for a day up to the due date reverses that, if it proves a shortfall. A limit that proves none doesn’t, and neither does a shortfall after the due date, which is only noted. This holds for totals, which can’t fall again, as for levels, which can: documents don’t say which they mean.",
    ],
    [
      "After due",
      "If a target isn’t met by the figures up to the due date, the first one from that date on to prove anything decides: met, with a note that this was seen only afterwards, or missed. Until there is one, the latest figure that proves anything, of the target or of the path from any baseline that its limit allows, is compared with the path on its own day: at that figure it was on pace or behind. How long ago that was is shown beside it.",
    ],
    [
      "Required path",
      "A straight line, by days, from the baseline to the target on its due date, for a range to its near end; on request one of equal growth in per cent, if both figures are above zero. A figure is compared with it on its own day, not on today’s. Just on it counts as ahead, on the due date too, even of a figure that has to be passed.",
    ],
    [
      "Limits",
      "‘More than 1,680’ counts as far as it proves something, and no further. A limit from the good side (a floor: ‘more than’ or ‘at least’ where more is better, ‘less than’, ‘at most’ or ‘up to’ where less is) can prove a target reached or on its path, never a shortfall; one from the other side (a ceiling) can prove a shortfall and nothing else. ‘More than’ and ‘less than’ exclude their own figure, the others don’t.",
    ],
    [
      "Baseline as a limit",
      "From a baseline of ‘more than X’ it is only known that the path needs more than it would from X. A later figure is on pace or behind only if that holds for the path from every figure that the limit allows, each drawn as if that one were printed: from a floor it can be behind, never on pace; from a ceiling on pace, never behind. Just on the path from X is behind if the floor leaves X out. On the due date itself the path needs the target, whatever the baseline. Where equal growth is asked for and the target is above zero, it starts from each figure above zero that the limit allows, and a straight path from the others: so from ‘more than’ or ‘at least’ X, with X zero or less, the path lies at the least just above zero or, where that is lower, on the straight path from X; from ‘less than’, ‘at most’ or ‘up to’ X, with X above zero, at the most on the path of equal growth from X or, where that is higher, on the straight one from zero. Which way is better is decided by the baseline’s printed figure.",
    ],
    [
      "About",
      `‘About X’ is reached from ${tolerance} short of X on, and the path to it from ${tolerance} short of what it needs on the day. A verdict that needs these ${tolerance} says so. A later figure or a baseline of ‘about X’ is taken as X; just on a figure that has to be passed, it leaves the verdict open.`,
    ],
    [
      verdictWords["due-no-baseline"],
      `Where a limit leaves it open whether the target was on its path, the verdict is based on the latest figure. Without a path it is based on the latest one since the document’s day, as an earlier shortfall shows nothing of later; if there is none, the target isn’t judged: ‘${reasons["no-reading-since-issue"]}’, beside what the baseline lacks. Where there is a path, older figures count.`,
    ],
    [
      verdictWords["not-judged"],
      "A goal in words; a target whose document isn’t out yet, up to the last day of its date; one without a later figure that counts, beside what the baseline lacks; and, if it isn’t met and not due yet, one without a path, or whose pace is left open as the latest figure or the baseline is only a limit.",
    ],
    [
      "Evidence",
      "Each page has a grade: official (the issuing body, the statistics office, a ministry), official media, state institute, industry body, press or other, the best first. A page that carries another’s text or figure has the grade of the original, comes just below it and is always called a copy. A figure has the grade of the best page on which it was read and that had appeared by the day; our own calculation has that of the weakest figure that it needs; a page that can’t be linked is ‘other’. A verdict has the grade of the weakest figure that it needs: met and missed need the figure that proves them, and of several up to the due date that each prove a target met the best counts; the others need the figure that they are based on and, where there is a path, the baseline, unless that is zero by definition. What isn’t judged has no grade. A grade changes no verdict.",
    ],
    ["Assessments", "A source’s own judgement is attributed and changes no verdict."],
    [
      "Goal",
      "Targets of one series and unit that are due in the same year are one goal, counted and listed once. The target of the newest document represents it: of those selected, and as of the day. Beside it is how the others compare: restated, raised (more is asked now, whichever way is better), lowered or, where only the words ask for more or less, worded more or less firmly (‘more than X’ asks for more than X, ‘about X’ for less). A filter by verdict goes by the newest target’s. On request every target is counted.",
    ],
    [
      "Title",
      "The title of a page counts all goals that it shows, in parts that add up: met, missed, of unknown outcome, under way, and those that can’t be judged. It never gives a share of those that can be judged alone: a goal can be judged because somebody published a figure, and good news is published more readily than bad. A plan that has ended met its targets only if each of them is met; if one was missed, the plan missed at least one; of the others, what is known is called partial.",
    ],
  ] as readonly (readonly [term: string, meaning: string])[],
  evidence: {
    lead: "Beside each verdict is the grade of its evidence, as a mark and a word. The fuller the mark, the better the evidence; a second sheet behind it means a copy.",
    means: (grade: Grade): string => gradeMeans(grade) ?? grades[grade],
    copy: "The page carries another’s official text or figure; the table of sources says whose.",
    sources: "All sources with their grades",
  },
  holds: {
    judged: (judged: number, total: number): string =>
      `${judged} of its ${countOf.targets(total)} can be judged today. Why the others can’t:`,
    allJudged: (total: number): string => `All of its ${countOf.targets(total)} can be judged.`,
    reason: (reason: string, count: number): string => `${reason}: ${countOf.targets(count)}`,
    missing: "What is missing:",
    /** `isFromNewsletter` of a data set that began with one. */
    sample: (isFromNewsletter: boolean): string =>
      `It is not a sample: ${isFromNewsletter ? "records were gathered around one newsletter, then by year and sector. That" : "that"} a field has few records says nothing about how much was issued in it.`,
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
