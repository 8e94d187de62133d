import {
  setAsOf,
  setDates,
  setUndated,
  toggleExclude,
  toggleInclude,
  togglePartner,
} from "./changeSelection.ts";
import { writeBodyPart } from "./bodyPart.ts";
import type { Dataset } from "./dataset.ts";
import { type FacetKey, facetKeys, type Selection } from "./selection.ts";
import {
  asOfPhrase,
  datesPhrase,
  facetPhrase,
  fromPhrase,
  partnerPhrase,
  partnersPhrase,
  queryPhrase,
  rolePhrase,
  toPhrase,
  undatedPhrase,
} from "./selectionPhrases.ts";

/** What a chip belongs to: a facet, or another question that a selection asks. */
export type Asked =
  | FacetKey
  | "match"
  | "partners"
  | "text"
  | "dates"
  | "as-of"
  | "path"
  | "undated";

/** One thing that is asked for, in words, and the selection without it. */
export interface Chip {
  /** Stable over what else is selected. */
  readonly key: string;
  readonly asked: Asked;
  readonly words: string;
  readonly without: Selection;
}

/** A question that a selection asks: as part of its sentence, and as chips that can be taken away. */
interface Question {
  readonly phrase: string;
  readonly chips: readonly Chip[];
}

const textQuestions = (selection: Selection): readonly Question[] => {
  const query = selection.q.trim();
  if (query === "") return [];
  const words = queryPhrase(query);
  const chip: Chip = { key: "text", asked: "text", words, without: { ...selection, q: "" } };
  return [{ phrase: words, chips: [chip] }];
};

const facetQuestions = (
  selection: Selection,
  key: FacetKey,
  dataset: Dataset,
): readonly Question[] => {
  const { include, exclude } = selection.facets[key];
  const question = (values: readonly string[], isExcluded: boolean): readonly Question[] => {
    if (values.length === 0) return [];
    const toggle = isExcluded ? toggleExclude : toggleInclude;
    const chips = values.map((value): Chip => ({
      key: `${isExcluded ? "-" : ""}${key}=${value}`,
      asked: key,
      words: facetPhrase(selection, key, [value], isExcluded, dataset),
      without: toggle(selection, key, value),
    }));
    const all: Chip = {
      key: "match",
      asked: "match",
      words: "all of these bodies",
      without: { ...selection, match: "any" },
    };
    const isAll = key === "agency" && !isExcluded && values.length > 1 && selection.match === "all";
    return [
      {
        phrase: facetPhrase(selection, key, values, isExcluded, dataset),
        chips: isAll ? [...chips, all] : chips,
      },
    ];
  };
  return [...question(include, false), ...question(exclude, true)];
};

/** What is asked of bodies before any is chosen: it will count once one is. */
const bodyQuestions = (selection: Selection): readonly Question[] => {
  const { role, match, facets } = selection;
  if (facets.agency.include.length > 0 || facets.agency.exclude.length > 0) return [];
  const question = (words: string, without: Selection): Question => ({
    phrase: words,
    chips: [{ key: words, asked: "match", words, without }],
  });
  return [
    ...(match === "any" ? [] : [question("match: all", { ...selection, match: "any" })]),
    ...(role === "any" ? [] : [question(rolePhrase(role), { ...selection, role: "any" })]),
  ];
};

const partnerQuestions = (selection: Selection, dataset: Dataset): readonly Question[] =>
  selection.partners.length === 0
    ? []
    : [
        {
          phrase: partnersPhrase(selection.partners, dataset),
          chips: selection.partners.map((partner) => ({
            key: `with=${writeBodyPart(partner)}`,
            asked: "partners",
            words: partnerPhrase(partner, dataset),
            without: togglePartner(selection, partner),
          })),
        },
      ];

const dateQuestions = (selection: Selection): readonly Question[] => {
  const { from, to } = selection;
  const phrase = datesPhrase(selection);
  if (phrase === undefined) return [];
  const chips: Chip[] = [];
  if (from !== undefined) {
    const without = setDates(selection, undefined, to);
    chips.push({ key: "from", asked: "dates", words: fromPhrase(from), without });
  }
  if (to !== undefined) {
    const without = setDates(selection, from, undefined);
    chips.push({ key: "to", asked: "dates", words: toPhrase(to), without });
  }
  return [{ phrase, chips }];
};

/** What changes the judging rather than what is looked at. */
const assumptionQuestions = (selection: Selection): readonly Question[] => {
  const { asOf, path, undated } = selection;
  const question = (asked: Asked, words: string, without: Selection): Question => ({
    phrase: words,
    chips: [{ key: asked, asked, words, without }],
  });
  return [
    ...(asOf === undefined
      ? []
      : [question("as-of", asOfPhrase(asOf), setAsOf(selection, undefined))]),
    ...(path === "compound"
      ? [question("path", "compound path", { ...selection, path: "straight" })]
      : []),
    ...(undated === undefined
      ? []
      : [question("undated", undatedPhrase(undated), setUndated(selection, undefined))]),
  ];
};

/** Each question that a selection asks, in the order in which sentence and chips tell them. */
const questionsOf = (selection: Selection, dataset: Dataset): readonly Question[] => [
  ...textQuestions(selection),
  ...facetQuestions(selection, "agency", dataset),
  ...bodyQuestions(selection),
  ...partnerQuestions(selection, dataset),
  ...dateQuestions(selection),
  ...facetKeys
    .filter((key) => key !== "agency")
    .flatMap((key) => facetQuestions(selection, key, dataset)),
  ...assumptionQuestions(selection),
];

/** What is asked for, one chip each, in the order of display. */
export const chipsOf = (selection: Selection, dataset: Dataset): readonly Chip[] =>
  questionsOf(selection, dataset).flatMap(({ chips }) => chips);

/**
 * The whole selection in one phrase: 'MIIT leads, with SASAC, 2023 or later, verdict: behind'.
 * Empty where nothing is asked.
 */
export const selectionWords = (selection: Selection, dataset: Dataset): string =>
  questionsOf(selection, dataset)
    .map(({ phrase }) => phrase)
    .join(", ");

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
