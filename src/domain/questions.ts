import { type BodyPart, writeBodyPart } from "./bodyPart.ts";
import {
  setAsOf,
  setDates,
  setUndated,
  toggleExclude,
  toggleInclude,
  togglePartner,
} from "./changeSelection.ts";
import type { Day } from "./dates.ts";
import { type FacetKey, facetKeys, type Role, type Selection } from "./selection.ts";

/** What a part of a question belongs to: a facet, or another question that a selection asks. */
export type Asked =
  | FacetKey
  | "match"
  | "partners"
  | "text"
  | "dates"
  | "as-of"
  | "path"
  | "undated";

/** What is asked, free of words: messages say it in a language. */
export type Question =
  | { readonly is: "text"; readonly query: string }
  | {
      readonly is: "facet";
      readonly key: FacetKey;
      readonly values: readonly string[];
      readonly isExcluded: boolean;
      /** How the bodies must have taken part, and whether all of them; 'any' for other facets. */
      readonly role: Role;
      readonly match: Selection["match"];
    }
  /** Of the bodies that are chosen all, not any. */
  | { readonly is: "all-of-these" }
  /** What will count once bodies are chosen. */
  | { readonly is: "match-all" }
  | { readonly is: "role"; readonly role: Exclude<Role, "any"> }
  | { readonly is: "partners"; readonly partners: readonly BodyPart[] }
  | { readonly is: "dates"; readonly from?: string; readonly to?: string }
  | { readonly is: "as-of"; readonly day: Day }
  | { readonly is: "compound-path" }
  | { readonly is: "undated"; readonly day: Day };

/** One thing that is asked for, and the selection without it: what a chip shows. */
export interface QuestionPart {
  /** Stable over what else is selected. */
  readonly key: string;
  readonly asked: Asked;
  readonly question: Question;
  readonly without: Selection;
}

/** A question as part of the selection's sentence, and the parts that can be taken away. */
interface Whole {
  readonly question: Question;
  readonly parts: readonly QuestionPart[];
}

/** A question that is taken away as a whole. */
const single = (key: string, asked: Asked, question: Question, without: Selection): Whole => ({
  question,
  parts: [{ key, asked, question, without }],
});

const textQuestions = (selection: Selection): readonly Whole[] => {
  const query = selection.q.trim();
  return query === ""
    ? []
    : [single("text", "text", { is: "text", query }, { ...selection, q: "" })];
};

const facetQuestions = (selection: Selection, key: FacetKey): readonly Whole[] => {
  const { match, role } = selection;
  const { include, exclude } = selection.facets[key];
  const whole = (values: readonly string[], isExcluded: boolean): readonly Whole[] => {
    if (values.length === 0) return [];
    const toggle = isExcluded ? toggleExclude : toggleInclude;
    const ask = (some: readonly string[]): Question =>
      key === "agency"
        ? { is: "facet", key, values: some, isExcluded, role, match }
        : { is: "facet", key, values: some, isExcluded, role: "any", match: "any" };
    const parts = values.map((value): QuestionPart => ({
      key: `${isExcluded ? "-" : ""}${key}=${value}`,
      asked: key,
      question: ask([value]),
      without: toggle(selection, key, value),
    }));
    const all: QuestionPart = {
      key: "match",
      asked: "match",
      question: { is: "all-of-these" },
      without: { ...selection, match: "any" },
    };
    const isAll = key === "agency" && !isExcluded && values.length > 1 && match === "all";
    return [{ question: ask(values), parts: isAll ? [...parts, all] : parts }];
  };
  return [...whole(include, false), ...whole(exclude, true)];
};

/** What is asked of bodies before any is chosen: it will count once one is. */
const bodyQuestions = (selection: Selection): readonly Whole[] => {
  const { role, match, facets } = selection;
  if (facets.agency.include.length > 0 || facets.agency.exclude.length > 0) return [];
  return [
    ...(match === "any"
      ? []
      : [single("match-all", "match", { is: "match-all" }, { ...selection, match: "any" })]),
    ...(role === "any"
      ? []
      : [single("role", "match", { is: "role", role }, { ...selection, role: "any" })]),
  ];
};

const partnerQuestions = (selection: Selection): readonly Whole[] => {
  const { partners } = selection;
  if (partners.length === 0) return [];
  const parts = partners.map((partner): QuestionPart => ({
    key: `with=${writeBodyPart(partner)}`,
    asked: "partners",
    question: { is: "partners", partners: [partner] },
    without: togglePartner(selection, partner),
  }));
  return [{ question: { is: "partners", partners }, parts }];
};

const dateQuestions = (selection: Selection): readonly Whole[] => {
  const { from, to } = selection;
  const parts: QuestionPart[] = [];
  if (from !== undefined) {
    const without = setDates(selection, undefined, to);
    parts.push({ key: "from", asked: "dates", question: { is: "dates", from }, without });
  }
  if (to !== undefined) {
    const without = setDates(selection, from, undefined);
    parts.push({ key: "to", asked: "dates", question: { is: "dates", to }, without });
  }
  if (parts.length === 0) return [];
  const question: Question = {
    is: "dates",
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return [{ question, parts }];
};

/** What changes the judging rather than what is looked at. */
const assumptionQuestions = (selection: Selection): readonly Whole[] => {
  const { asOf, path, undated } = selection;
  return [
    ...(asOf === undefined
      ? []
      : [single("as-of", "as-of", { is: "as-of", day: asOf }, setAsOf(selection, undefined))]),
    ...(path === "compound"
      ? [single("path", "path", { is: "compound-path" }, { ...selection, path: "straight" })]
      : []),
    ...(undated === undefined
      ? []
      : [
          single(
            "undated",
            "undated",
            { is: "undated", day: undated },
            setUndated(selection, undefined),
          ),
        ]),
  ];
};

const wholesOf = (selection: Selection): readonly Whole[] => [
  ...textQuestions(selection),
  ...facetQuestions(selection, "agency"),
  ...bodyQuestions(selection),
  ...partnerQuestions(selection),
  ...dateQuestions(selection),
  ...facetKeys.filter((key) => key !== "agency").flatMap((key) => facetQuestions(selection, key)),
  ...assumptionQuestions(selection),
];

/** Each question that a selection asks, in the order in which its sentence tells them. */
export const questionsOf = (selection: Selection): readonly Question[] =>
  wholesOf(selection).map(({ question }) => question);

/** What can be taken away one by one, in the order of the sentence. */
export const questionParts = (selection: Selection): readonly QuestionPart[] =>
  wholesOf(selection).flatMap(({ parts }) => parts);
