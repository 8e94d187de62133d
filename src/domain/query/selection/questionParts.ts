import type { FacetKey } from "#domain/query/facets.ts";
import { writeBodyPart } from "#domain/query/bodyPart.ts";
import {
  setAsOf,
  setDates,
  setUndated,
  toggleExclude,
  toggleInclude,
  togglePartner,
} from "./changeSelection.ts";
import {
  requiresAllBodies,
  facetQuestion,
  isOneSpan,
  type Question,
  questionsOf,
} from "./questions.ts";
import type { Selection } from "./selection.ts";

/** What a part belongs to: a facet, or another question of a selection. */
export type QuestionSubject =
  | FacetKey
  | "match"
  | "partners"
  | "text"
  | "dates"
  | "as-of"
  | "path"
  | "undated"
  | "count";

/** One condition, and the selection without it: what a chip shows. */
export interface QuestionPart {
  /** Stable, whatever else is selected. */
  readonly key: string;
  readonly subject: QuestionSubject;
  readonly question: Question;
  readonly without: Selection;
}

type FacetQuestion = Extract<Question, { is: "facet" }>;

const facetParts = (selection: Selection, question: FacetQuestion): readonly QuestionPart[] => {
  const { key, values, isExcluded } = question;
  const toggle = isExcluded ? toggleExclude : toggleInclude;
  const parts = values.map((value): QuestionPart => ({
    key: `${isExcluded ? "-" : ""}${key}=${value}`,
    subject: key,
    question: facetQuestion(selection, key, [value], isExcluded),
    without: toggle(selection, key, value),
  }));
  const all: QuestionPart = {
    key: "match",
    subject: "match",
    question: { is: "all-of-these" },
    without: { ...selection, match: "any" },
  };
  return requiresAllBodies(question) ? [...parts, all] : parts;
};

type DatesQuestion = Extract<Question, { is: "dates" }>;

const dateParts = (selection: Selection, dates: DatesQuestion): readonly QuestionPart[] => {
  const { from, to } = dates;
  const part = (key: "from" | "to", question: Question, without: Selection): QuestionPart => ({
    key,
    subject: "dates",
    question,
    without,
  });
  if (isOneSpan(dates)) {
    const without = setDates(selection, undefined, undefined);
    return [{ key: "dates", subject: "dates", question: dates, without }];
  }
  return [
    ...(from === undefined
      ? []
      : [part("from", { is: "dates", from }, setDates(selection, undefined, to))]),
    ...(to === undefined
      ? []
      : [part("to", { is: "dates", to }, setDates(selection, from, undefined))]),
  ];
};

const partsOf = (selection: Selection, question: Question): readonly QuestionPart[] => {
  /** A question that can only be removed as a whole. */
  const whole = (subject: QuestionSubject, without: Selection): readonly QuestionPart[] => [
    { key: question.is, subject, question, without },
  ];
  switch (question.is) {
    case "text":
      return whole("text", { ...selection, q: "" });
    case "facet":
      return facetParts(selection, question);
    case "all-of-these":
    case "match-all":
      return whole("match", { ...selection, match: "any" });
    case "role":
      return whole("match", { ...selection, role: "any" });
    case "partners":
      return question.partners.map((partner) => ({
        key: `with=${writeBodyPart(partner)}`,
        subject: "partners",
        question: { is: "partners", partners: [partner] },
        without: togglePartner(selection, partner),
      }));
    case "dates":
      return dateParts(selection, question);
    case "as-of":
      return whole("as-of", setAsOf(selection, undefined));
    case "compound-path":
      return whole("path", { ...selection, path: "straight" });
    case "undated":
      return whole("undated", setUndated(selection, undefined));
    case "every-target":
      return whole("count", { ...selection, count: "goals" });
  }
};

/** The parts that can be removed one by one, in the order of the sentence. */
export const questionParts = (selection: Selection): readonly QuestionPart[] =>
  questionsOf(selection).flatMap((question) => partsOf(selection, question));
