import { clearFacet, setDates } from "./changeSelection.ts";
import { type Chip, chipsOf } from "./chips.ts";
import type { Dataset } from "./dataset.ts";
import { countBits } from "./filter/bits.ts";
import type { Selection } from "./selection.ts";
import type { QuestionKey, Slice } from "./snapshot.ts";

/** A selection with one of its questions left out, and how many it would show. */
export interface LooserSelection {
  readonly key: QuestionKey;
  /** What is left out, in words. */
  readonly words: string;
  readonly selection: Selection;
  readonly count: number;
}

const withoutQuestion = (selection: Selection, facet: Chip["facet"]): Selection => {
  switch (facet) {
    case "text":
      return { ...selection, q: "" };
    case "dates":
      return setDates(selection, undefined, undefined);
    case "partners":
      return { ...selection, partners: [] };
    case "as-of": {
      const { asOf: _asOf, ...rest } = selection;
      return rest;
    }
    default:
      return clearFacet(selection, facet);
  }
};

/** The ways to loosen a selection by one whole question that bring something to see. */
export const looserSelections = (
  selection: Selection,
  dataset: Dataset,
  slice: Slice<unknown>,
): readonly LooserSelection[] => {
  const words = new Map<Chip["facet"], string[]>();
  for (const { facet, words: one } of chipsOf(selection, dataset)) {
    words.set(facet, [...(words.get(facet) ?? []), one]);
  }
  return [...words].flatMap(([facet, parts]) => {
    const key = facet === "as-of" ? "known" : facet;
    const count = countBits(slice.result.except(key));
    return count === 0
      ? []
      : [{ key, words: parts.join(", "), selection: withoutQuestion(selection, facet), count }];
  });
};
