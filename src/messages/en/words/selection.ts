import type { FacetKey } from "#domain/query/facets.ts";
import type { BodyPart } from "#domain/query/bodyPart.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Day, parseDate } from "#domain/calendar/dates.ts";
import { type Question, questionsOf } from "#domain/query/selection/questions.ts";
import type { Role, Selection } from "#domain/query/selection/selection.ts";

import { dateWords, dayWords } from "./dates.ts";
import { facetWords, valueLabel } from "./facets.ts";
import { bodyLabel } from "./labels.ts";
import { listWords } from "#messages/words/numbers.ts";

/** A date of the selection in words; unreadable text is left unchanged. */
const dateTextWords = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

/** The search text, without invisible characters or any that change the direction of the line. */
export const queryPhrase = (query: string): string => {
  const plain = query
    .replaceAll(/\p{Cc}+/gu, " ")
    .replaceAll(/\p{C}/gu, "")
    .trim();
  // Signs alone match nothing; a percent sign is read as a word.
  return /[\p{L}\p{N}%]/u.test(plain) ? `“${plain}”` : "no searchable words";
};

export const asOfPhrase = (asOf: Day): string => `as of ${dayWords(asOf)}`;

/** A restriction to one date: 'in 2023', 'on 8 October 2023'. */
const withinWords = (text: string): string => {
  const date = parseDate(text);
  return `${date !== undefined && date.start === date.end ? "on" : "in"} ${dateTextWords(text)}`;
};

/** First and last date in one phrase. */
const datesPhrase = (from: string | undefined, to: string | undefined): string => {
  if (to === undefined) return from === undefined ? "" : `${dateTextWords(from)} or later`;
  if (from === undefined) return `${dateTextWords(to)} or earlier`;
  return from === to ? withinWords(from) : `${dateTextWords(from)} to ${dateTextWords(to)}`;
};

/** A value within a phrase: labels are capitalised for lists, names keep their case. */
const phraseLabel = (dataset: Dataset, key: FacetKey, value: string): string => {
  const label = valueLabel(dataset, key, value);
  if (facetWords[key].areWords !== true) return label;
  const words = label.charAt(0).toLowerCase() + label.slice(1);
  // A comma would read as the end of the value.
  return words.includes(",") ? `“${words}”` : words;
};

/** A body that must be involved as well: 'with SASAC', 'led by SASAC'. */
const partnerPhrase = ({ body, part }: BodyPart, dataset: Dataset): string => {
  const name = bodyLabel(dataset, body);
  switch (part) {
    case "issued":
      return `with ${name}`;
    case "lead":
      return `led by ${name}`;
    case "co":
      return `co-issued by ${name}`;
    case "about":
      return `about ${name}`;
    case "any":
      return `concerning ${name}`;
  }
};

/** Several of these: the bodies that took part are joined, 'with MOE and NHC'. */
const partnersPhrase = (partners: readonly BodyPart[], dataset: Dataset): string => {
  const issued = partners.filter(({ part }) => part === "issued");
  const rest = partners.filter(({ part }) => part !== "issued");
  return [
    ...(issued.length === 0
      ? []
      : [`with ${listWords(issued.map(({ body }) => bodyLabel(dataset, body)))}`]),
    ...rest.map((partner) => partnerPhrase(partner, dataset)),
  ].join(", ");
};

const verbs = {
  issued: { done: "issued", does: "issue" },
  lead: { done: "led", does: "lead" },
  co: { done: "co-issued", does: "co-issue" },
} as const;

/** The condition on the issuing bodies in one role: 'MIIT leads', 'not led by SASAC'. */
const inRolePhrase = (
  role: Exclude<Role, "any">,
  names: string,
  isPlural: boolean,
  isExcluded: boolean,
): string => {
  const { done, does } = verbs[role];
  return isExcluded ? `not ${done} by ${names}` : `${names} ${does}${isPlural ? "" : "s"}`;
};

type FacetQuestion = Extract<Question, { is: "facet" }>;

/**
 * The values of one facet, included or left out: 'MIIT or NDRC', 'verdict: not met', 'due 2025'; after the
 * facet's name, the values alone.
 */
const facetPhrase = (
  { key, values, isExcluded, role, match }: FacetQuestion,
  dataset: Dataset,
  isNamed = false,
): string => {
  const isAll = match === "all" && !isExcluded;
  const names = listWords(
    values.map((value) => phraseLabel(dataset, key, value)),
    isAll ? "and" : "or",
  );
  if (role !== "any") return inRolePhrase(role, names, isAll && values.length > 1, isExcluded);
  const { phrase } = facetWords[key];
  return isNamed || phrase === undefined
    ? `${isExcluded ? "not " : ""}${names}`
    : phrase(names, isExcluded);
};

/** A question of a selection, as worded in its sentence and its chips. */
export const questionWords = (question: Question, dataset: Dataset): string => {
  switch (question.is) {
    case "text":
      return queryPhrase(question.query);
    case "facet":
      return facetPhrase(question, dataset);
    case "all-of-these":
      return "all of these bodies";
    case "match-all":
      return "match: all";
    case "role":
      return `role: ${{ issued: "issuer", lead: "lead", co: "co-issuer" }[question.role]}`;
    case "partners":
      return partnersPhrase(question.partners, dataset);
    case "dates":
      return datesPhrase(question.from, question.to);
    case "as-of":
      return asOfPhrase(question.day);
    case "compound-path":
      return "compound path";
    case "undated":
      return `assumed baseline date ${dayWords(question.day)}`;
    case "every-target":
      return "every target counted";
  }
};

/**
 * Several questions in one phrase: 'MIIT leads, with SASAC, verdict: met'; after the facet's name, the values
 * alone, 'met'.
 */
export const questionsWords = (
  questions: readonly Question[],
  dataset: Dataset,
  isNamed = false,
): string =>
  questions
    .map((question) =>
      question.is === "facet"
        ? facetPhrase(question, dataset, isNamed)
        : questionWords(question, dataset),
    )
    .join(", ");

/**
 * The whole selection in one phrase: 'MIIT leads, with SASAC, 2023 or later, verdict: behind'. Empty for an
 * empty selection.
 */
export const selectionWords = (selection: Selection, dataset: Dataset): string =>
  questionsWords(questionsOf(selection), dataset);

/** A view and its selection: `Record 7 of 16 selected · MIIT`. */
export const placeWords = (place: string, words: string): string =>
  words === "" ? place : `${place} · ${words}`;
