import type { BodyPart } from "#domain/query/bodyPart.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { type Question, questionsOf } from "#domain/query/selection/questions.ts";
import type { Role } from "#domain/query/selection/selection.ts";
import type * as en from "#messages/words/selection.ts";

import { dateWords, dayWords } from "./dates.ts";
import { facetWords, valueLabel } from "./facets.ts";
import { bodyLabel } from "./labels.ts";
import { listWords } from "#languages/zh/words/numbers.ts";

const dateTextWords = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

export const queryPhrase: typeof en.queryPhrase = (query) => {
  const plain = query
    .replaceAll(/\p{Cc}+/gu, " ")
    .replaceAll(/\p{C}/gu, "")
    .trim();
  // Signs alone match nothing; a percent sign is read as a word.
  return /[\p{L}\p{N}%]/u.test(plain) ? `“${plain}”` : "无有效检索词";
};

export const asOfPhrase: typeof en.asOfPhrase = (asOf) => `截至${dayWords(asOf)}`;

const datesPhrase = (from: string | undefined, to: string | undefined): string => {
  if (to === undefined) return from === undefined ? "" : `${dateTextWords(from)}及以后`;
  if (from === undefined) return `${dateTextWords(to)}及以前`;
  if (from === to) return dateTextWords(from);
  // Years are joined by a dash, and what both ends share is written once.
  const span = parseDate(`${from}/${to}`);
  return span === undefined ? `${dateTextWords(from)}至${dateTextWords(to)}` : dateWords(span);
};

const partnerPhrase = ({ body, part }: BodyPart, dataset: Dataset): string => {
  const name = bodyLabel(dataset, body);
  switch (part) {
    case "issued":
      return `与${name}联合发文`;
    case "lead":
      return `由${name}牵头`;
    case "co":
      return `${name}参与发文`;
    case "about":
      return `涉及${name}`;
    case "any":
      return `与${name}有关`;
  }
};

const partnersPhrase = (partners: readonly BodyPart[], dataset: Dataset): string => {
  const issued = partners.filter(({ part }) => part === "issued");
  const rest = partners.filter(({ part }) => part !== "issued");
  return [
    ...(issued.length === 0
      ? []
      : [`与${listWords(issued.map(({ body }) => bodyLabel(dataset, body)))}联合发文`]),
    ...rest.map((partner) => partnerPhrase(partner, dataset)),
  ].join("，");
};

const verbs: Readonly<Record<Exclude<Role, "any">, string>> = {
  issued: "发文",
  lead: "牵头",
  co: "参与发文",
};

const facetPhrase = (
  { key, values, isExcluded, role, match }: Extract<Question, { is: "facet" }>,
  dataset: Dataset,
  isNamed = false,
): string => {
  const names = listWords(
    values.map((value) => valueLabel(dataset, key, value)),
    match === "all" && !isExcluded ? "and" : "or",
  );
  if (role !== "any") return isExcluded ? `非${names}${verbs[role]}` : `${names}${verbs[role]}`;
  const { phrase } = facetWords[key];
  return isNamed || phrase === undefined
    ? `${isExcluded ? "不含" : ""}${names}`
    : phrase(names, isExcluded);
};

export const questionWords: typeof en.questionWords = (question, dataset) => {
  switch (question.is) {
    case "text":
      return queryPhrase(question.query);
    case "facet":
      return facetPhrase(question, dataset);
    case "all-of-these":
      return "须包括上述全部机构";
    case "match-all":
      return "匹配方式：全部机构";
    case "role":
      return `角色：${{ issued: "发文机关", lead: "牵头机关", co: "参与机关" }[question.role]}`;
    case "partners":
      return partnersPhrase(question.partners, dataset);
    case "dates":
      return datesPhrase(question.from, question.to);
    case "as-of":
      return asOfPhrase(question.day);
    case "compound-path":
      return "复合增长路径";
    case "undated":
      return `假定基准日${dayWords(question.day)}`;
    case "every-target":
      return "重申的目标逐次计数";
  }
};

export const questionsWords: typeof en.questionsWords = (questions, dataset, isNamed) =>
  questions
    .map((question) =>
      question.is === "facet"
        ? facetPhrase(question, dataset, isNamed)
        : questionWords(question, dataset),
    )
    .join("，");

export const selectionWords: typeof en.selectionWords = (selection, dataset) =>
  questionsWords(questionsOf(selection), dataset);

export const placeWords: typeof en.placeWords = (place, words) =>
  words === "" ? place : `${place} · ${words}`;
