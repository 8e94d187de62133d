import { clearFacet, setDates } from "./changeSelection.ts";
import { type Chip, chipsOf } from "./chips.ts";
import { type CountedNoun, countedTable } from "./countedTable.ts";
import type { Selection } from "./selection.ts";
import type { Snapshot } from "./snapshot.ts";

/** A selection with one of its questions left out or put more widely, and how many it would show. */
export interface LooserSelection {
  readonly key: Chip["facet"] | "match" | "role";
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

/** A way to loosen a selection, before it is known what it brings. */
type Way = Omit<LooserSelection, "count">;

/** Any of the bodies asked for in place of all, and any role in place of one. */
const widerQuestions = (selection: Selection): readonly Way[] => {
  const { include } = selection.facets.agency;
  const isAll = include.length > 1 && selection.match === "all";
  const isOneRole = include.length > 0 && selection.role !== "any";
  return [
    ...(isAll
      ? [
          {
            key: "match" as const,
            words: "With any of the bodies",
            selection: { ...selection, match: "any" as const },
          },
        ]
      : []),
    ...(isOneRole
      ? [
          {
            key: "role" as const,
            words: "In any role",
            selection: { ...selection, role: "any" as const },
          },
        ]
      : []),
  ];
};

/** The ways to loosen a selection by one question that bring something to see. */
export const looserSelections = (
  snapshot: Snapshot,
  noun: CountedNoun,
): readonly LooserSelection[] => {
  const { selection, dataset } = snapshot;
  const words = new Map<Chip["facet"], string[]>();
  for (const { facet, words: one } of chipsOf(selection, dataset)) {
    words.set(facet, [...(words.get(facet) ?? []), one]);
  }
  const without = [...words].map(([facet, parts]): Way => ({
    key: facet,
    words: `Without ${parts.join(", ")}`,
    selection: withoutQuestion(selection, facet),
  }));
  // Each is counted as it would be shown: another as-of day, say, also changes the verdicts.
  return [...widerQuestions(selection), ...without]
    .map((way) => ({
      ...way,
      count: countedTable(snapshot.under(way.selection), noun).slice.shown.length,
    }))
    .filter(({ count }) => count > 0);
};
