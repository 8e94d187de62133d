import type { JudgedFinding, SaidShare } from "#domain/findings/judgedFinding.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import type { SaidNoun } from "#domain/query/filter/countedTable.ts";
import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import type { Counting } from "#domain/query/selection/selection.ts";

import { capitalised, isSingular, ofAll } from "./grammar.ts";

import { countOf, numberWords } from "./numbers.ts";
import { reasons, verdictInText } from "./verdicts.ts";

const isOrAre = (count: number, total?: number): string =>
  (total === undefined ? count === 1 : isSingular(count, total)) ? "is" : "are";

const one: Readonly<Record<Counting, string>> = { goals: "goal", targets: "target" };

const ofTargets = (count: number, total: number, of: Counting): string =>
  capitalised(ofAll(count, total, one[of], of));

const ofJudged = (count: number, judged: number, of: Counting): string =>
  capitalised(ofAll(count, judged, `${one[of]} that can be judged`, `${of} that can be judged`));

/** The words for targets after 'is' or 'are', where the label of their verdict wouldn't fit. */
const states: Partial<Record<Verdict, string>> = {
  "due-was-ahead": "unsettled, but at least on schedule when last read",
  "due-was-behind": "unsettled, and behind when last read",
  "due-no-baseline": "unsettled, and can’t be placed",
};

const stateOf = (verdict: Verdict): string => states[verdict] ?? verdictInText(verdict);

/** For targets that all have one verdict: what else there is to say. */
const sameFinding = (verdict: Verdict, counts: VerdictCounts, of: Counting): string => {
  const { total, dueYears } = counts;
  if (verdict === "not-judged") {
    const [reason, count] = counts.reasons[0] ?? [];
    const why =
      reason === undefined || count === undefined
        ? ""
        : count === total
          ? `: ${reasons[reason]}`
          : `, ${numberWords(count)} of them for this reason: ${reasons[reason]}`;
    return total === 1
      ? `The one ${one[of]} can’t be judged${why}`
      : `${ofTargets(0, total, of)} can be judged${why}`;
  }
  const [year, count] = dueYears()[0] ?? [];
  const due =
    year === undefined || count === undefined
      ? ""
      : count === total
        ? `, due in ${year}`
        : `, ${numberWords(count)} of them due in ${year}`;
  return `${ofTargets(total, total, of)} ${isOrAre(total)} ${stateOf(verdict)}${due}`;
};

/** The finding on a set of goals, or of targets, from the counts: 'Nine of the 15 goals ... are met'. */
export const targetsFinding = (counts: VerdictCounts, of: Counting): string => {
  const { total, judged, byVerdict } = counts;
  if (total === 0) return `No ${one[of]} matches`;
  const held = verdicts.filter((verdict) => (byVerdict.get(verdict) ?? 0) > 0);
  const [first] = held;
  // The count alone would say nothing, as the verdict is usually what was filtered by.
  if (first !== undefined && held.length === 1) return sameFinding(first, counts, of);
  // The other targets can't be judged: all that can have this one verdict.
  if (first !== undefined && byVerdict.get(first) === judged) {
    return `${ofJudged(judged, judged, of)} ${isOrAre(judged)} ${stateOf(first)}`;
  }
  const met = byVerdict.get("met") ?? 0;
  const onPace = byVerdict.get("on-pace") ?? 0;
  // While nothing is met yet, 'none are met' would sound like failure.
  const [count, words] = met === 0 && onPace > 0 ? [onPace, "on pace"] : [met, "met"];
  return `${ofJudged(count, judged, of)} ${isOrAre(count, judged)} ${words}`;
};

const shareWords: Readonly<Record<SaidShare, string>> = {
  quarter: "A quarter",
  third: "A third",
  "about-half": "About half",
  half: "Half",
  "two-thirds": "Two thirds",
  "three-quarters": "Three quarters",
};

/** The clause on the others: 'twelve more, due but unsettled, were ...', as still others may be unsettled. */
const othersWords = (verdict: Verdict, count: number, isMore: boolean): string => {
  const number = `${numberWords(count)}${isMore ? " more" : ""}`;
  const [were, they] = count === 1 ? ["was", "it was"] : ["were", "they were"];
  const open = "due but unsettled";
  switch (verdict) {
    case "due-was-ahead":
      return `${number}, ${open}, ${were} at least on schedule when last read`;
    case "due-was-behind":
      return `${number}, ${open}, ${were} behind when last read`;
    case "due-no-baseline":
      return `of ${number}, ${open}, nothing tells whether ${they} on schedule`;
    case "missed":
      return `${numberWords(count)} ${were} missed`;
    default:
      return `${number} ${isOrAre(count)} ${stateOf(verdict)}`;
  }
};

/** The finding of the overview: how many are met, and the verdict of most others. */
export const judgedWords = (finding: JudgedFinding, of: Counting): string => {
  const { judged, first, count, share, second } = finding;
  const many =
    share === undefined
      ? ofJudged(count, judged, of)
      : `${shareWords[share]} of the ${numberWords(judged)} ${of} that can be judged`;
  const past = isSingular(count, judged) ? "was" : "were";
  const verb = first === "on-pace" ? isOrAre(count, judged) : past;
  const state = first === "on-pace" ? "on pace" : "met";
  const claim = `${many} ${verb} ${state}`;
  return second === undefined
    ? claim
    : `${claim}; ${othersWords(second.verdict, second.count, count > 0)}`;
};

/** After a count of goals: in how many targets they are set, where that isn't one each. */
export const setInWords = (goals: number, targets: number | undefined): string =>
  targets === undefined || targets === goals ? "" : `, set in ${countOf.targets(targets)}`;

/** How many are shown: `7 of 43 records`; of goals also in how many targets they are set. */
export const shownWords = (shown: number, total: number, noun: SaidNoun, setIn?: number): string =>
  `${shown} of ${total} ${noun}${setInWords(shown, setIn)}`;
