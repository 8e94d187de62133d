import {
  clearFacet,
  setAsOf,
  setDates,
  setUndated,
} from "#domain/query/selection/changeSelection.ts";
import { type CountedNoun, countedTable } from "./countedTable.ts";
import { type QuestionSubject, questionParts } from "#domain/query/selection/questionParts.ts";
import type { Question } from "#domain/query/selection/questions.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { Snapshot } from "./snapshot.ts";

/** How a selection is loosened: a role is left open, or these questions are left out. */
export type LooserWay =
  | { readonly subject: "role" }
  | { readonly subject: QuestionSubject; readonly questions: readonly Question[] };

/** A looser selection, and how many items it would show. */
export interface LooserSelection {
  readonly key: string;
  readonly ways: readonly LooserWay[];
  readonly selection: Selection;
  readonly count: number;
}

const withoutQuestion = (selection: Selection, subject: QuestionSubject): Selection => {
  switch (subject) {
    case "text":
      return { ...selection, q: "" };
    case "dates":
      return setDates(selection, undefined, undefined);
    case "match":
      return { ...selection, match: "any" };
    case "partners":
      return { ...selection, partners: [] };
    case "as-of":
      return setAsOf(selection, undefined);
    case "path":
      return { ...selection, path: "straight" };
    case "undated":
      return setUndated(selection, undefined);
    case "count":
      return { ...selection, count: "goals" };
    default:
      return clearFacet(selection, subject);
  }
};

/** A way to loosen a selection, before its results are counted. */
interface Way {
  readonly way: LooserWay;
  readonly loosen: (selection: Selection) => Selection;
}

/** Each question that may be left out or widened. */
const waysOf = ({ selection }: Snapshot): readonly Way[] => {
  const questionsBySubject = new Map<QuestionSubject, Question[]>();
  for (const { subject, question } of questionParts(selection)) {
    questionsBySubject.set(subject, [...(questionsBySubject.get(subject) ?? []), question]);
  }
  const { include, exclude } = selection.facets.agency;
  const isOneRole = selection.role !== "any" && include.length + exclude.length > 0;
  const inAnyRole: Way = {
    way: { subject: "role" },
    loosen: (before) => ({ ...before, role: "any" }),
  };
  return [
    ...(isOneRole ? [inAnyRole] : []),
    ...[...questionsBySubject].map(([subject, questions]): Way => ({
      way: { subject, questions },
      loosen: (before) => withoutQuestion(before, subject),
    })),
  ];
};

/** With more questions than this, pairs of them aren't tried, as there would be too many. */
const MOST_PAIRED = 7;

const pairsOf = (ways: readonly Way[]): readonly (readonly [Way, Way])[] =>
  ways.length > MOST_PAIRED
    ? []
    : ways.flatMap((one, at) => ways.slice(at + 1).map((other) => [one, other] as const));

/**
 * The ways to loosen a selection that have results: by one question or, where no single one is the cause, by
 * two.
 */
export const looserSelections = (
  snapshot: Snapshot,
  noun: CountedNoun,
): readonly LooserSelection[] => {
  // Each is counted as it would be shown: another as-of day, for example, also changes the verdicts.
  const looser = (...ways: readonly Way[]): LooserSelection => {
    const selection = ways.reduce((before, { loosen }) => loosen(before), snapshot.selection);
    return {
      key: ways.map(({ way }) => way.subject).join(" "),
      ways: ways.map(({ way }) => way),
      selection,
      count: countedTable(snapshot.under(selection), noun).slice.shown.length,
    };
  };
  const ways = waysOf(snapshot);
  const found = (all: readonly LooserSelection[]): readonly LooserSelection[] =>
    all.filter(({ count }) => count > 0);
  const single = found(ways.map((way) => looser(way)));
  return single.length > 0 ? single : found(pairsOf(ways).map((pair) => looser(...pair)));
};
