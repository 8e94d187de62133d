import { setDates, toggleExclude, toggleInclude, togglePartner } from "./changeSelection.ts";
import type { Dataset } from "./dataset.ts";
import { dayWords } from "./dateWords.ts";
import { type FacetKey, facetKeys, type Selection } from "./selection.ts";
import { dateTextWords, phraseLabel, selectionPhrases } from "./selectionPhrases.ts";

/** One thing that is asked for, in words, and the selection without it. */
export interface Chip {
  /** Stable over what else is selected. */
  readonly key: string;
  readonly facet: FacetKey | "partners" | "text" | "dates" | "as-of";
  readonly words: string;
  readonly without: Selection;
}

const facetWords = (selection: Selection, key: FacetKey, label: string, exclude: boolean) => {
  const { role } = selection;
  if (key === "agency" && role !== "any") {
    if (exclude) return `not ${role === "lead" ? "led" : "co-issued"} by ${label}`;
    return `${label} ${role === "lead" ? "leads" : "co-issues"}`;
  }
  const not = exclude ? "not " : "";
  if (key === "verdict") return `verdict: ${not}${label}`;
  if (key === "source") return `source: ${not}${label}`;
  if (key === "due") return exclude ? `not due ${label}` : `due ${label}`;
  return `${not}${label}`;
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
        words: facetWords(selection, key, phraseLabel(dataset, key, value), excluded),
        without: toggle(selection, key, value),
      });
    };
    for (const value of include) add(value, false);
    for (const value of exclude) add(value, true);
    if (key !== "agency") continue;
    for (const body of selection.partners) {
      chips.push({
        key: `with=${body}`,
        facet: "partners",
        words: `with ${phraseLabel(dataset, "agency", body)}`,
        without: togglePartner(selection, body),
      });
    }
  }
  const { from, to, asOf } = selection;
  if (from !== undefined) {
    chips.push({
      key: "from",
      facet: "dates",
      words: `${dateTextWords(from)} or later`,
      without: setDates(selection, undefined, to),
    });
  }
  if (to !== undefined) {
    chips.push({
      key: "to",
      facet: "dates",
      words: `${dateTextWords(to)} or earlier`,
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

/**
 * The whole selection in one phrase: 'MIIT leads, with SASAC, 2023 or later, verdict: behind'.
 * Empty where nothing is asked.
 */
export const selectionWords = (selection: Selection, dataset: Dataset): string =>
  selectionPhrases(selection, dataset).join(", ");

/** The status line of a view: `7 of 43 records · MIIT, 2023 or later`. */
export const statusWords = (
  shown: number,
  total: number,
  noun: "records" | "targets",
  words: string,
): string => `${shown} of ${total} ${noun}${words === "" ? "" : ` · ${words}`}`;
