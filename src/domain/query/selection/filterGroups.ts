import { facets, type FilterGroup } from "#domain/query/facets.ts";

import { countParts, type Question, questionsOf } from "./questions.ts";
import type { Selection } from "./selection.ts";
import { selectionParameters } from "./selectionAddress.ts";

/**
 * The button of the bar for each parameter of an address; for parameters that aren't listed, 'More'. The text
 * query and the as-of date have controls of their own.
 */
const groups: ReadonlyMap<string, FilterGroup | undefined> = new Map([
  ...facets.flatMap(({ key, group }): [string, FilterGroup | undefined][] =>
    group === undefined
      ? []
      : [
          [key, group],
          [`-${key}`, group],
        ],
  ),
  ["match", "body"],
  ["role", "body"],
  ["with", "body"],
  ["from", "date"],
  ["to", "date"],
  ["q", undefined],
  ["asof", undefined],
]);

const groupOf = (parameter: string): FilterGroup | undefined =>
  groups.has(parameter) ? groups.get(parameter) : "more";

/** A parameter that expresses a question. */
const parameterOf = (question: Question): string => {
  switch (question.is) {
    case "facet":
      return question.key;
    case "text":
      return "q";
    case "dates":
      return "from";
    case "as-of":
      return "asof";
    case "undated":
    case "compound-path":
      return "path";
    case "every-target":
      return "count";
    default:
      return "role";
  }
};

/** The questions under one button, and how many parts can be removed there. */
export interface GroupQuestions {
  readonly questions: readonly Question[];
  readonly count: number;
}

/** The questions under a button. */
export const questionsInGroup = (selection: Selection, group: FilterGroup): GroupQuestions => {
  const questions = questionsOf(selection).filter((one) => groupOf(parameterOf(one)) === group);
  return { questions, count: questions.reduce((sum, one) => sum + countParts(one), 0) };
};

/** A change of an address that removes from it what is set under one button. */
export const clearingGroup =
  (group: FilterGroup) =>
  (parameters: URLSearchParams): URLSearchParams => {
    const kept = selectionParameters
      .filter((name) => groupOf(name) !== group)
      .flatMap((name) => parameters.getAll(name).map((value) => [name, value]));
    // In the order in which selections are written, before other parameters.
    const rest = [...parameters].filter(([name]) => !selectionParameters.includes(name));
    return new URLSearchParams([...kept, ...rest]);
  };
