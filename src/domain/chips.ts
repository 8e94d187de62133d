import { setDates, toggleExclude, toggleInclude } from "./changeSelection.ts";
import type { Dataset } from "./dataset.ts";
import { dateWords, dayWords } from "./dateWords.ts";
import { parseDate } from "./dates.ts";
import { valueLabel } from "./labels.ts";
import { type FacetKey, facetKeys, type Selection } from "./selection.ts";

/** One thing that is asked for, in words, and the selection without it. */
export interface Chip {
  /** Stable over what else is selected. */
  readonly key: string;
  readonly facet: FacetKey | "text" | "dates" | "as-of";
  readonly words: string;
  readonly without: Selection;
}

const facetWords = (selection: Selection, key: FacetKey, label: string, exclude: boolean) => {
  const not = exclude ? "not " : "";
  if (key === "agency" && selection.role === "lead") return `${not}led by ${label}`;
  if (key === "agency" && selection.role === "co") return `${not}co-issued by ${label}`;
  if (key === "verdict") return `${not}verdict: ${label.toLowerCase()}`;
  if (key === "due") return `${not}due ${label}`;
  return `${not}${label}`;
};

const dateText = (text: string): string => {
  const date = parseDate(text);
  return date === undefined ? text : dateWords(date);
};

const withoutAsOf = ({ asOf: _asOf, ...rest }: Selection): Selection => rest;

/** What is asked for, one chip each, in the order of display. */
export const chipsOf = (selection: Selection, dataset: Dataset): readonly Chip[] => {
  const chips: Chip[] = [];
  const query = selection.q.trim();
  if (query !== "") {
    chips.push({
      key: "text",
      facet: "text",
      words: `“${query}”`,
      without: { ...selection, q: "" },
    });
  }
  for (const key of facetKeys) {
    const { include, exclude } = selection.facets[key];
    const add = (value: string, excluded: boolean): void => {
      const toggle = excluded ? toggleExclude : toggleInclude;
      chips.push({
        key: `${excluded ? "-" : ""}${key}=${value}`,
        facet: key,
        words: facetWords(selection, key, valueLabel(dataset, key, value), excluded),
        without: toggle(selection, key, value),
      });
    };
    for (const value of include) add(value, false);
    for (const value of exclude) add(value, true);
  }
  const { from, to, asOf } = selection;
  if (from !== undefined) {
    chips.push({
      key: "from",
      facet: "dates",
      words: `${dateText(from)} or later`,
      without: setDates(selection, undefined, to),
    });
  }
  if (to !== undefined) {
    chips.push({
      key: "to",
      facet: "dates",
      words: `${dateText(to)} or earlier`,
      without: setDates(selection, from, undefined),
    });
  }
  if (asOf !== undefined) {
    chips.push({
      key: "asof",
      facet: "as-of",
      words: `as of ${dayWords(asOf)}`,
      without: withoutAsOf(selection),
    });
  }
  return chips;
};

/** The whole selection in one phrase: 'MIIT or SASAC, 2023 or later'. Empty where nothing is asked. */
export const selectionWords = (selection: Selection, dataset: Dataset): string => {
  const joint = selection.match === "all" ? " and " : " or ";
  const phrases: string[] = [];
  let last: Chip["facet"] | undefined;
  for (const { facet, key, words } of chipsOf(selection, dataset)) {
    const before = phrases.at(-1);
    const joins = facet === last && facet !== "dates" && !key.startsWith("-");
    if (joins && before !== undefined) {
      phrases[phrases.length - 1] = `${before}${facet === "agency" ? joint : " or "}${words}`;
    } else phrases.push(words);
    last = facet;
  }
  return phrases.join(", ");
};

/** The status line of a view: `7 of 43 records · MIIT, 2023 or later`. */
export const statusWords = (
  shown: number,
  total: number,
  noun: "records" | "targets",
  words: string,
): string => `${shown} of ${total} ${noun}${words === "" ? "" : ` · ${words}`}`;
