import { clearFacet, setDates } from "./changeSelection.ts";
import { type Chip, chipsOf } from "./chips.ts";
import type { Dataset } from "./dataset.ts";
import { countBits } from "./filter/bits.ts";
import type { Selection } from "./selection.ts";
import type { QuestionKey, Slice } from "./snapshot.ts";

/** A selection with one of its questions left out or put more widely, and how many it would show. */
export interface LooserSelection {
  readonly key: QuestionKey | "match" | "role";
  /** What is done, in words: 'Without 2023 or later'. */
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

/** Any of the bodies asked for in place of all, and any role in place of one. */
const widerQuestions = (
  selection: Selection,
  { result, bodiesBy }: Slice<unknown>,
): readonly LooserSelection[] => {
  const choice = selection.facets.agency;
  const count = ({ role, match }: Selection): number =>
    result.countWith("agency", { column: bodiesBy[role], choice, matchAll: match === "all" });
  const any: Selection = { ...selection, match: "any" };
  const anyRole: Selection = { ...selection, role: "any" };
  const way = (
    key: "match" | "role",
    words: string,
    wider: Selection,
  ): readonly LooserSelection[] => [{ key, words, selection: wider, count: count(wider) }];
  return [
    ...(choice.include.length > 1 && selection.match === "all"
      ? way("match", "With any of the bodies", any)
      : []),
    ...(choice.include.length > 0 && selection.role !== "any"
      ? way("role", "In any role", anyRole)
      : []),
  ];
};

/** The ways to loosen a selection by one question that bring something to see. */
export const looserSelections = (
  selection: Selection,
  dataset: Dataset,
  slice: Slice<unknown>,
): readonly LooserSelection[] => {
  const words = new Map<Chip["facet"], string[]>();
  for (const { facet, words: one } of chipsOf(selection, dataset)) {
    words.set(facet, [...(words.get(facet) ?? []), one]);
  }
  const without = [...words].map(([facet, parts]): LooserSelection => {
    const key = facet === "as-of" ? "known" : facet;
    return {
      key,
      words: `Without ${parts.join(", ")}`,
      selection: withoutQuestion(selection, facet),
      count: countBits(slice.result.except(key)),
    };
  });
  return [...widerQuestions(selection, slice), ...without].filter(({ count }) => count > 0);
};
