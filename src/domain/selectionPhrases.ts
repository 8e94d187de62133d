import type { Dataset } from "./dataset.ts";
import { dateWords, dayWords } from "./dateWords.ts";
import { parseDate } from "./dates.ts";
import type { Choice } from "./filter/filterIndex.ts";
import { valueLabel } from "./labels.ts";
import { type FacetKey, facetKeys, type Selection } from "./selection.ts";

/** 'A', 'A or B', 'A, B or C'. */
const joined = (labels: readonly string[], word: "and" | "or"): string =>
  labels.length < 2
    ? labels.join("")
    : `${labels.slice(0, -1).join(", ")} ${word} ${labels.at(-1) ?? ""}`;

/** A date of the selection in words; what can't be read stands as it is. */
export const dateTextWords = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

const dates = ({ from, to }: Selection): readonly string[] => {
  if (from !== undefined && to !== undefined) {
    return [from === to ? dateTextWords(from) : `${dateTextWords(from)} to ${dateTextWords(to)}`];
  }
  if (from !== undefined) return [`${dateTextWords(from)} or later`];
  return to === undefined ? [] : [`${dateTextWords(to)} or earlier`];
};

/** What is asked of the issuing bodies: 'MIIT leads', 'MIIT and NDRC', 'not led by SASAC'. */
const bodies = (
  { facets, match, role }: Selection,
  labelsOf: (values: readonly string[]) => readonly string[],
): readonly string[] => {
  const { include, exclude } = facets.agency;
  const asked = joined(labelsOf(include), match === "all" ? "and" : "or");
  const many = include.length > 1 && match === "all";
  const verb = { any: "", lead: many ? " lead" : " leads", co: many ? " co-issue" : " co-issues" };
  const not = { any: "not ", lead: "not led by ", co: "not co-issued by " };
  return [
    ...(asked === "" ? [] : [asked + verb[role]]),
    ...(exclude.length === 0 ? [] : [not[role] + joined(labelsOf(exclude), "or")]),
  ];
};

/** Facets whose values don't say by themselves what they are values of. */
const prefixes: Partial<Record<FacetKey, string>> = {
  verdict: "verdict: ",
  due: "due ",
  source: "source: ",
};

const choice = (
  key: FacetKey,
  { include, exclude }: Choice,
  labelsOf: (values: readonly string[]) => readonly string[],
): readonly string[] => {
  const prefix = prefixes[key] ?? "";
  return [
    ...(include.length === 0 ? [] : [prefix + joined(labelsOf(include), "or")]),
    ...(exclude.length === 0 ? [] : [`${prefix}not ${joined(labelsOf(exclude), "or")}`]),
  ];
};

/** How a value reads within a phrase: labels are capitalised for lists, names stay as they are. */
export const phraseLabel = (dataset: Dataset, key: FacetKey, value: string): string => {
  const label = valueLabel(dataset, key, value);
  return key === "verdict" || key === "status" ? label.toLowerCase() : label;
};

/** A phrase for each question that the selection asks, in the order of display. */
export const selectionPhrases = (selection: Selection, dataset: Dataset): readonly string[] => {
  const labelsOf = (key: FacetKey) => (values: readonly string[]) =>
    values.map((value) => phraseLabel(dataset, key, value));
  const { partners, q, asOf } = selection;
  const query = q.trim();
  return [
    ...(query === "" ? [] : [`“${query}”`]),
    ...bodies(selection, labelsOf("agency")),
    ...(partners.length === 0 ? [] : [`with ${joined(labelsOf("agency")(partners), "and")}`]),
    ...dates(selection),
    ...facetKeys
      .filter((key) => key !== "agency")
      .flatMap((key) => choice(key, selection.facets[key], labelsOf(key))),
    ...(asOf === undefined ? [] : [`as of ${dayWords(asOf)}`]),
  ];
};
