import type { Dataset } from "#domain/dataset/dataset.ts";
import type { LooserWay } from "#domain/query/filter/looserSelections.ts";

import { countOf } from "#messages/words/numbers.ts";
import { questionWords } from "#messages/words/selection.ts";

const wayWords = (way: LooserWay, dataset: Dataset): string => {
  if (way.asked === "role") return "in any role";
  if (way.asked === "match") return "with any of the bodies";
  return `without ${way.questions.map((one) => questionWords(one, dataset)).join(", ")}`;
};

/** What is said and offered where a selection leaves nothing. */
export const nothingMatches = {
  notLoaded: { records: "No records were loaded.", targets: "No targets were loaded." },
  /** Where nothing else could be searched. */
  noTitle: "No title holds it.",
  /** Several bodies that should all lead. */
  oneLead: "A document has one lead, so none is led by several bodies.",
  loosenSeveral: "Neither one filter nor two are the reason: loosen several.",
  loosenTwo: "No single filter is the reason. Loosen two:",
  loosenOne: "Loosen one filter:",
  /** What is done, and how many that brings: 'Without 2023 or later: 7 records'. */
  way: (
    ways: readonly LooserWay[],
    count: number,
    noun: "records" | "targets",
    dataset: Dataset,
  ): string => {
    const words = ways.map((way) => wayWords(way, dataset)).join(" and ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${countOf[noun](count)}`;
  },
  clearAll: "Clear all filters",
};
