import { headlineOf } from "#domain/findings/headline.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import type { SaidNoun } from "#domain/query/filter/countedTable.ts";
import type { VerdictCounts, VerdictsAsked } from "#domain/query/filter/verdictCounts.ts";
import type { Counting } from "#domain/query/selection/selection.ts";

import { capitalised, numbersIn, ofAll } from "./grammar.ts";

import { listWords, numberWords } from "./numbers.ts";
import { reasons, verdictInText } from "./verdicts.ts";

const isOrAre = (count: number): string => (count === 1 ? "is" : "are");
const wasOrWere = (count: number): string => (count === 1 ? "was" : "were");

const one: Readonly<Record<Counting, string>> = { goals: "goal", targets: "target" };

const ofTargets = (count: number, total: number, of: Counting): string =>
  capitalised(ofAll(count, total, one[of], of));

/** The words for targets after 'is' or 'are', where the label of their verdict wouldn't fit. */
const states: Partial<Record<Verdict, string>> = {
  "due-was-ahead": "of unknown outcome, but at least on schedule when last read",
  "due-was-behind": "of unknown outcome, and behind when last read",
  "due-no-baseline": "of unknown outcome, and can’t be placed",
};

const stateOf = (verdict: Verdict): string => states[verdict] ?? verdictInText(verdict);

/** Why they can't be judged, as far as one reason says it. */
const whyNot = ({ total, reasons: all }: VerdictCounts): string => {
  const [reason, count] = all[0] ?? [];
  if (reason === undefined || count === undefined) return "";
  return count === total
    ? `: ${reasons[reason]}`
    : `, ${numberWords(count)} of them for this reason: ${reasons[reason]}`;
};

/** For targets that all have one verdict: what else there is to say. */
const sameFinding = (verdict: Verdict, counts: VerdictCounts, of: Counting): string => {
  const { total, dueYears } = counts;
  if (verdict === "not-judged") {
    return total === 1
      ? `The one ${one[of]} can’t be judged${whyNot(counts)}`
      : `${ofTargets(0, total, of)} can be judged${whyNot(counts)}`;
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

/** The parts of a headline in clauses, whose numbers add up to all: to `among`, where some are filtered out. */
const headlineWords = (counts: VerdictCounts, of: Counting, among?: number): string => {
  const { total, met, missed, unknown, underWay, notJudged } = headlineOf(counts);
  const all = among ?? total;
  if (among === undefined && unknown === total) {
    return `The outcome of ${ofAll(total, total, one[of], of)} is unknown`;
  }
  if (among === undefined && underWay === total) {
    return `${ofTargets(total, total, of)} are under way`;
  }
  const undecided = unknown + underWay;
  // Digits and words don't mix in one title.
  const say = numbersIn(all);
  const missedWords = `${say(missed)} ${met === 0 ? `${wasOrWere(missed)} ` : ""}missed`;
  // Of those filtered out, some may have been met.
  const noneMet = among === undefined ? " and none met" : "";
  const settled = [
    ...(met === 0 ? [] : [`${say(met)} ${wasOrWere(met)} met`]),
    ...(missed === 0 ? [] : [met === 0 ? `${missedWords}${noneMet}` : missedWords]),
  ].join(" and ");
  const out = all - total;
  const open = [
    ...(undecided === 0 ? [] : [`${say(undecided)} ${isOrAre(undecided)} undecided`]),
    ...(notJudged === 0 ? [] : [`${say(notJudged)} can’t be judged`]),
    ...(out === 0 ? [] : [`${say(out)} ${isOrAre(out)} filtered out`]),
  ];
  const parts = [settled, listWords(open)].filter((part) => part !== "");
  return `Of ${say(all)} ${of}, ${parts.join("; ")}`;
};

/** Where verdicts are filtered by: how many of those that match the rest have one of them, never 'all are met'. */
const askedFinding = (
  counts: VerdictCounts,
  of: Counting,
  verdict: Verdict | undefined,
  { among, isOnOfficial }: VerdictsAsked,
): string => {
  const { total } = counts;
  const share = `${total} of ${among} ${among === 1 ? one[of] : of}`;
  const words =
    verdict === undefined
      ? headlineWords(counts, of, among)
      : verdict === "not-judged"
        ? `${share} can’t be judged${whyNot(counts)}`
        : verdict === "met" || verdict === "missed"
          ? `${share} ${wasOrWere(total)} ${verdict}`
          : `${share} ${isOrAre(total)} ${stateOf(verdict)}`;
  return isOnOfficial
    ? `On official figures, ${words.charAt(0).toLowerCase()}${words.slice(1)}`
    : words;
};

/**
 * The finding on a set of goals, or of targets, from the counts: 'Of 321 goals, 60 were met and 7 missed; ...'. Where
 * the selection asks for verdicts, `asked`: '3 of 30 goals were met'.
 */
export const targetsFinding = (
  counts: VerdictCounts,
  of: Counting,
  asked: VerdictsAsked | undefined,
): string => {
  const { total, byVerdict } = counts;
  if (total === 0) return `No ${one[of]} matches`;
  const held = verdicts.filter((verdict) => (byVerdict.get(verdict) ?? 0) > 0);
  const only = held.length === 1 ? held[0] : undefined;
  if (asked !== undefined) return askedFinding(counts, of, only, asked);
  return only === undefined ? headlineWords(counts, of) : sameFinding(only, counts, of);
};

/** After a count of goals: in how many targets they are set, where that isn't one each. */
export const setInWords = (goals: number, targets: number | undefined): string =>
  targets === undefined || targets === goals ? "" : `, set ${targets} times across documents`;

/** How many are shown: `7 of 43 records`; of goals also in how many targets they are set. */
export const shownWords = (shown: number, total: number, noun: SaidNoun, setIn?: number): string =>
  `${shown} of ${total} ${noun}${setInWords(shown, setIn)}`;
