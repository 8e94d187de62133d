import type { Dataset } from "./dataset.ts";
import { dateWords, dayWords } from "./dateWords.ts";
import { type Day, parseDate } from "./dates.ts";
import { valueLabel } from "./labels.ts";
import { listWords } from "./listWords.ts";
import { type FacetKey, facetKeys, type Selection } from "./selection.ts";

/** A date of the selection in words; what can't be read stands as it is. */
const dateTextWords = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

/*
 * Each thing that can be asked for, as a phrase: chips and sentences are made of these.
 */

/** What is searched for, without what can't be seen or would turn the line round. */
export const queryPhrase = (query: string): string => {
  const plain = query.replaceAll(/\p{C}/gu, "").trim();
  return plain === "" ? "a search for nothing" : `“${plain}”`;
};
export const fromPhrase = (from: string): string => `${dateTextWords(from)} or later`;
export const toPhrase = (to: string): string => `${dateTextWords(to)} or earlier`;
export const asOfPhrase = (asOf: Day): string => `as of ${dayWords(asOf)}`;

/** How a value reads within a phrase: labels are capitalised for lists, names stay as they are. */
const phraseLabel = (dataset: Dataset, key: FacetKey, value: string): string => {
  const label = valueLabel(dataset, key, value);
  return key === "verdict" || key === "status" ? label.toLowerCase() : label;
};

/** Bodies that must have taken part as well: 'with SASAC'. */
export const partnersPhrase = (bodies: readonly string[], dataset: Dataset): string =>
  `with ${listWords(bodies.map((body) => phraseLabel(dataset, "agency", body)))}`;

/** What is asked of the issuing bodies in one role: 'MIIT leads', 'not led by SASAC'. */
const rolePhrase = (role: "lead" | "co", names: string, plural: boolean, excluded: boolean) => {
  if (excluded) return `not ${role === "lead" ? "led" : "co-issued"} by ${names}`;
  return `${names} ${role === "lead" ? "lead" : "co-issue"}${plural ? "" : "s"}`;
};

/** Values asked of one facet, or left out: 'MIIT or NDRC', 'verdict: not met', 'due 2025'. */
export const facetPhrase = (
  { role, match }: Pick<Selection, "role" | "match">,
  key: FacetKey,
  values: readonly string[],
  excluded: boolean,
  dataset: Dataset,
): string => {
  const all = key === "agency" && match === "all" && !excluded;
  const names = listWords(
    values.map((value) => phraseLabel(dataset, key, value)),
    all ? "and" : "or",
  );
  if (key === "agency" && role !== "any") {
    return rolePhrase(role, names, all && values.length > 1, excluded);
  }
  const not = excluded ? "not " : "";
  if (key === "due") return `${not}due ${names}`;
  // A verdict and a source don't say by themselves what they are.
  return `${key === "verdict" || key === "source" ? `${key}: ` : ""}${not}${names}`;
};

const datesPhrases = ({ from, to }: Selection): readonly string[] => {
  if (from !== undefined && to !== undefined) {
    return [from === to ? dateTextWords(from) : `${dateTextWords(from)} to ${dateTextWords(to)}`];
  }
  if (from !== undefined) return [fromPhrase(from)];
  return to === undefined ? [] : [toPhrase(to)];
};

/** A phrase for each question that the selection asks, in the order of display. */
export const selectionPhrases = (selection: Selection, dataset: Dataset): readonly string[] => {
  const { facets, partners, q, asOf } = selection;
  const query = q.trim();
  const facet = (key: FacetKey): readonly string[] => {
    const { include, exclude } = facets[key];
    return [
      ...(include.length === 0 ? [] : [facetPhrase(selection, key, include, false, dataset)]),
      ...(exclude.length === 0 ? [] : [facetPhrase(selection, key, exclude, true, dataset)]),
    ];
  };
  return [
    ...(query === "" ? [] : [queryPhrase(query)]),
    ...facet("agency"),
    ...(partners.length === 0 ? [] : [partnersPhrase(partners, dataset)]),
    ...datesPhrases(selection),
    ...facetKeys.filter((key) => key !== "agency").flatMap(facet),
    ...(asOf === undefined ? [] : [asOfPhrase(asOf)]),
  ];
};
