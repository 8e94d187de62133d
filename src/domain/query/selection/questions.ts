import { type FacetKey, facetKeys } from "#domain/query/facets.ts";
import type { BodyPart } from "#domain/query/bodyPart.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { Role, Selection } from "./selection.ts";

/** A question of a selection, as data without wording: the messages word it in each language. */
export type Question =
  | { readonly is: "text"; readonly query: string }
  | {
      readonly is: "facet";
      readonly key: FacetKey;
      readonly values: readonly string[];
      readonly isExcluded: boolean;
      /** The role that bodies must have, and whether all are required; 'any' for other facets. */
      readonly role: Role;
      readonly match: Selection["match"];
    }
  /** All chosen bodies are required, not any. */
  | { readonly is: "all-of-these" }
  /** Takes effect once bodies are chosen. */
  | { readonly is: "match-all" }
  | { readonly is: "role"; readonly role: Exclude<Role, "any"> }
  | { readonly is: "partners"; readonly partners: readonly BodyPart[] }
  | { readonly is: "dates"; readonly from?: string; readonly to?: string }
  | { readonly is: "as-of"; readonly day: Day }
  | { readonly is: "compound-path" }
  | { readonly is: "undated"; readonly day: Day }
  /** Every target is counted, and not each goal once. */
  | { readonly is: "every-target" };

/** Values of one facet that are included, or excluded: all of them, or one. */
export const facetQuestion = (
  { match, role }: Selection,
  key: FacetKey,
  values: readonly string[],
  isExcluded: boolean,
): Question =>
  key === "agency"
    ? { is: "facet", key, values, isExcluded, role, match }
    : { is: "facet", key, values, isExcluded, role: "any", match: "any" };

/** The questions of one facet: values that are included, and values that are excluded. */
export const facetQuestions = (selection: Selection, key: FacetKey): readonly Question[] => {
  const { include, exclude } = selection.facets[key];
  return [
    ...(include.length === 0 ? [] : [facetQuestion(selection, key, include, false)]),
    ...(exclude.length === 0 ? [] : [facetQuestion(selection, key, exclude, true)]),
  ];
};

/** The questions about bodies before any is chosen: they take effect once one is. */
const bodyQuestions = ({ role, match, facets }: Selection): readonly Question[] =>
  facets.agency.include.length > 0 || facets.agency.exclude.length > 0
    ? []
    : [
        ...(match === "any" ? [] : [{ is: "match-all" } as const]),
        ...(role === "any" ? [] : [{ is: "role", role } as const]),
      ];

const datesQuestions = ({ from, to }: Selection): readonly Question[] =>
  from === undefined && to === undefined
    ? []
    : [
        {
          is: "dates",
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        },
      ];

/** The questions that change the judging or the counting rather than what is shown. */
const assumptionQuestions = ({ asOf, path, undated, count }: Selection): readonly Question[] => [
  ...(asOf === undefined ? [] : [{ is: "as-of", day: asOf } as const]),
  ...(path === "compound" ? [{ is: "compound-path" } as const] : []),
  ...(undated === undefined ? [] : [{ is: "undated", day: undated } as const]),
  ...(count === "goals" ? [] : [{ is: "every-target" } as const]),
];

/** The questions of a selection, in the order of its sentence. */
export const questionsOf = (selection: Selection): readonly Question[] => {
  const query = selection.q.trim();
  const { partners } = selection;
  return [
    ...(query === "" ? [] : [{ is: "text", query } as const]),
    ...facetQuestions(selection, "agency"),
    ...bodyQuestions(selection),
    ...(partners.length === 0 ? [] : [{ is: "partners", partners } as const]),
    ...datesQuestions(selection),
    ...facetKeys.filter((key) => key !== "agency").flatMap((key) => facetQuestions(selection, key)),
    ...assumptionQuestions(selection),
  ];
};

/** Whether all chosen bodies are required: worded next to their names. */
export const requiresAllBodies = (question: Question): boolean =>
  question.is === "facet" &&
  question.match === "all" &&
  !question.isExcluded &&
  question.values.length > 1;

/** Whether two dates are the same year, month or day: 'in 2023', which is removed as a whole. */
export const isOneSpan = (
  dates: Pick<Extract<Question, { is: "dates" }>, "from" | "to">,
): boolean => dates.from !== undefined && dates.from === dates.to;

/** The number of parts of a question that can be removed one by one. */
export const countParts = (question: Question): number => {
  switch (question.is) {
    case "facet":
      return question.values.length + (requiresAllBodies(question) ? 1 : 0);
    case "partners":
      return question.partners.length;
    case "dates":
      return question.from === undefined || question.to === undefined || isOneSpan(question)
        ? 1
        : 2;
    default:
      return 1;
  }
};

/** The number of parts of a selection. */
export const countSelectionParts = (selection: Selection): number =>
  questionsOf(selection).reduce((sum, question) => sum + countParts(question), 0);
