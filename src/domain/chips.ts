import {
  setAsOf,
  setDates,
  toggleExclude,
  toggleInclude,
  togglePartner,
} from "./changeSelection.ts";
import type { Dataset } from "./dataset.ts";
import { type FacetKey, facetKeys, type Selection } from "./selection.ts";
import {
  asOfPhrase,
  facetPhrase,
  fromPhrase,
  partnersPhrase,
  queryPhrase,
  selectionPhrases,
  toPhrase,
} from "./selectionPhrases.ts";

/** One thing that is asked for, in words, and the selection without it. */
export interface Chip {
  /** Stable over what else is selected. */
  readonly key: string;
  readonly facet: FacetKey | "partners" | "text" | "dates" | "as-of";
  readonly words: string;
  readonly without: Selection;
}

/** What is asked for, one chip each, in the order of display. */
export const chipsOf = (selection: Selection, dataset: Dataset): readonly Chip[] => {
  const chips: Chip[] = [];
  const query = selection.q.trim();
  if (query !== "") {
    chips.push({
      key: "text",
      facet: "text",
      words: queryPhrase(query),
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
        words: facetPhrase(selection, key, [value], excluded, dataset),
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
        words: partnersPhrase([body], dataset),
        without: togglePartner(selection, body),
      });
    }
  }
  const { from, to, asOf } = selection;
  if (from !== undefined) {
    chips.push({
      key: "from",
      facet: "dates",
      words: fromPhrase(from),
      without: setDates(selection, undefined, to),
    });
  }
  if (to !== undefined) {
    chips.push({
      key: "to",
      facet: "dates",
      words: toPhrase(to),
      without: setDates(selection, from, undefined),
    });
  }
  if (asOf !== undefined) {
    chips.push({
      key: "asof",
      facet: "as-of",
      words: asOfPhrase(asOf),
      without: setAsOf(selection, undefined),
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

/** What a view is about and what it is selected by: `Record 7 of 16 selected · MIIT`. */
export const placeWords = (place: string, words: string): string =>
  `${place}${words === "" ? "" : ` · ${words}`}`;

/** The status line of a view: `7 of 43 records · MIIT, 2023 or later`. */
export const statusWords = (
  shown: number,
  total: number,
  noun: "records" | "targets",
  words: string,
): string => placeWords(`${shown} of ${total} ${noun}`, words);
