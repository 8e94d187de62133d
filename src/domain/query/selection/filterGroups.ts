import { facets, type FilterGroup } from "#domain/query/facets.ts";

import { countParts, type Question, questionsOf } from "./questions.ts";
import type { Selection } from "./selection.ts";
import { selectionParameters } from "./selectionAddress.ts";

/**
 * The button of the bar that each parameter of an address is behind; of those that aren't here, 'More'. What is
 * searched for and the as-of day have places of their own.
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

/** A parameter by which a question is asked. */
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
    default:
      return "role";
  }
};

/** What is asked behind one button, and how many things can be taken away there. */
export interface GroupAsked {
  readonly questions: readonly Question[];
  readonly count: number;
}

/** What is asked behind a button. */
export const askedIn = (selection: Selection, group: FilterGroup): GroupAsked => {
  const questions = questionsOf(selection).filter((one) => groupOf(parameterOf(one)) === group);
  return { questions, count: questions.reduce((sum, one) => sum + countParts(one), 0) };
};

/** A change of an address that takes out the parameters of the selection that pass. */
const clearing =
  (passes: (name: string) => boolean) =>
  (parameters: URLSearchParams): URLSearchParams => {
    const kept = selectionParameters
      .filter((name) => !passes(name))
      .flatMap((name) => parameters.getAll(name).map((value) => [name, value]));
    // In the order in which selections are written, before what isn't theirs.
    const rest = [...parameters].filter(([name]) => !selectionParameters.includes(name));
    return new URLSearchParams([...kept, ...rest]);
  };

/** Takes out of an address what is asked behind one button. */
export const clearingGroup = (group: FilterGroup) => clearing((name) => groupOf(name) === group);

/** Takes the filters out of an address. The as-of day and the assumptions stay: they say how, not what. */
export const clearingFilters = clearing((name) => !["asof", "path", "undated"].includes(name));
