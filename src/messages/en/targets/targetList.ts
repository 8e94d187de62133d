import type { CalendarDate, Day } from "#domain/calendar/dates.ts";
import { type RankedSource, siteNamed } from "#domain/dataset/sourceRank.ts";
import type { SettledFinding } from "#domain/findings/settledFinding.ts";
import type { Bound } from "#domain/judging/evidence/proof.ts";
import type { NotJudgedReason, Verdict } from "#domain/judging/verdict.ts";
import type { Source } from "#domain/schema/records.ts";

import { ageWords } from "#messages/words/ages.ts";
import { amountWords, boundSigns } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { evidence } from "#messages/words/evidence.ts";
import { judgedWords } from "#messages/words/findings.ts";
import { countOf, numberWords } from "#messages/words/numbers.ts";
import { reasons, verdictWords } from "#messages/words/verdicts.ts";

/** What each group of the list holds, in a clause behind its verdict and count. */
const meanings: Readonly<Record<Verdict, string>> = {
  missed: "the figure for the due date, or the first after it, falls short",
  "due-was-behind":
    "the date has passed, its figure isn’t known; the last one was short of the way",
  "due-was-ahead":
    "the date has passed, its figure isn’t known; the last one was on the way or ahead of it",
  "due-no-baseline":
    "the date has passed, no figure settles it; no baseline to hold the last one against, or its bound leaves it open",
  behind: "not due yet; the last figure is short of the way",
  "on-pace": "not due yet; the last figure is on the way or ahead of it",
  met: "a figure shows it reached",
  "not-judged": "what is known proves nothing either way",
};

const forms: Readonly<Record<Source["form"], string>> = {
  official: "official",
  press: "press",
  research: "research",
  company: "company",
  industry: "industry body",
  newsletter: "newsletter",
};

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The list of targets in groups by verdict: its head, its rows and what is folded. */
export const targetList = {
  /** The finding over it: met, missed, due but unsettled. */
  title: (finding: SettledFinding): string => {
    const { missed, unsettled } = finding;
    const lost =
      missed === 0 ? "" : `, ${numberWords(missed)} ${missed === 1 ? "was" : "were"} missed`;
    const open =
      unsettled === 0
        ? ""
        : `; ${numberWords(unsettled)} ${unsettled === 1 ? "is" : "are"} due but unsettled`;
    return `${judgedWords({ ...finding, second: undefined })}${lost}${open}`;
  },
  tally: "Targets by verdict",
  /** An item of the tally: it leads to its group. */
  next: (verdict: Verdict, count: number): string => `Next: ${verdictWords[verdict]} ${count}`,
  toGroup: (verdict: Verdict, count: number): string => `${verdictWords[verdict]} ${count}, go to`,
  meanings,
  /** The same as a sentence of its own. */
  meaning: (verdict: Verdict): string => `${sentence(meanings[verdict])}.`,
  columns: {
    target: "Target",
    last: "Last figure",
    source: "Source",
    why: "Why",
  },
  /** The document that sets a target, and when it is due. */
  plan: (document: string, due: string): string => `${document}, due ${due}`,
  betweenPlanAndDue: ", ",
  due: (due: string): string => `due ${due}`,
  figure: (value: number, unit: string, bound: Bound | undefined): string => {
    const words = amountWords(value, unit);
    return bound === undefined ? words : `${boundSigns[bound]} ${words}`;
  },
  noFigure: "no figure",
  inUnit: (unit: string): string => `counted in ${unit}`,
  /** When the last figure is of, and how old it is: apart, as an old one stands out. */
  read: (
    date: CalendarDate,
    asOf: Day | undefined,
  ): readonly [date: string, age: string, spokenAge: string] => {
    const age = (isShort: boolean): string =>
      (asOf === undefined ? undefined : ageWords(date, asOf, isShort)) ?? "";
    return [dateWords(date, true), age(true), age(false)];
  },
  betweenDateAndAge: ", ",
  /** A row in one breath, for who points at it. */
  told: (name: string, verdict: string, why: string): string => `${name}: ${verdict}; ${why}`,
  publisher: (ranked: RankedSource): string =>
    ranked.source?.publisher.replace(/ \([^)]*\)$/, "") ?? siteNamed(ranked) ?? "copy, not linked",
  /** Of a page that can't be linked also how sure it is what was read there. */
  rank: ({ source, confidence = "high" }: RankedSource): string =>
    source !== undefined
      ? forms[source.form]
      : confidence === "high"
        ? "other"
        : `other, ${evidence.confidence(confidence)}`,
  /** Between a verdict and its reason, for the ear. */
  afterVerdict: ":",
  noSource: "not recorded",
  more: (count: number): string => `${numberWords(count, true)} more`,
  fewer: "Show five",
  /** The same as they are read out, with the group that they are of. */
  moreOf: (verdict: Verdict, count: number): string =>
    `${numberWords(count, true)} more: ${verdictWords[verdict]}`,
  fewerOf: (verdict: Verdict): string => `Show five: ${verdictWords[verdict]}`,
  /** The unjudged at the foot: their reasons with counts. */
  reasons: (counts: readonly (readonly [NotJudgedReason, number])[], others: number): string =>
    [
      ...counts.map(([reason, count]) => `${reasons[reason]} ${count}`),
      ...(others === 0 ? [] : [`other reasons ${others}`]),
    ].join(", "),
  unfold: "Unfold",
  fold: "Fold",
  /** What the unjudged are, as it is read out. */
  unfoldAll: (count: number): string => `Unfold ${countOf.targets(count)} not judged`,
  foldAll: (count: number): string => `Fold ${countOf.targets(count)} not judged`,
  view: "View",
  beforeView: "View: ",
  views: {
    pace: "by verdict, furthest behind first",
    distance: "most of the way left first",
    due: "due soonest first",
    name: "by name",
    verdict: "by verdict, met first",
  },
  scatter: "scatter of pace",
  reversed: (view: string): string => `${view}, reversed`,
  time: "As of",
  compare: "Compare targets",
  nativeRow: "Native units",
  nativeOf: (name: string): string => `Native units: ${name}`,
  ofRow: (name: string): string => `What to do with ${name}`,
};
