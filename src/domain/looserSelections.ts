import { clearFacet, setAsOf, setDates, setUndated } from "./changeSelection.ts";
import { type Asked, chipsOf } from "./chips.ts";
import { type CountedNoun, countedTable } from "./countedTable.ts";
import type { Selection } from "./selection.ts";
import type { Snapshot } from "./snapshot.ts";

/** A selection with one of its questions left out or put more widely, and how many it would show. */
export interface LooserSelection {
  readonly key: Asked | "role";
  /** What is done, in words: 'Without 2023 or later'. */
  readonly words: string;
  readonly selection: Selection;
  readonly count: number;
}

const withoutQuestion = (selection: Selection, asked: Asked): Selection => {
  switch (asked) {
    case "text":
      return { ...selection, q: "" };
    case "dates":
      return setDates(selection, undefined, undefined);
    case "match":
      return { ...selection, match: "any" };
    case "partners":
      return { ...selection, partners: [] };
    case "as-of":
      return setAsOf(selection, undefined);
    case "path":
      return { ...selection, path: "straight" };
    case "undated":
      return setUndated(selection, undefined);
    default:
      return clearFacet(selection, asked);
  }
};

/** A way to loosen a selection, before it is known what it brings. */
type Way = Omit<LooserSelection, "count">;

/** Bodies in any part, in place of those in one role. */
const inAnyRole = (selection: Selection): readonly Way[] => {
  const { include, exclude } = selection.facets.agency;
  return selection.role === "any" || include.length + exclude.length === 0
    ? []
    : [{ key: "role", words: "In any role", selection: { ...selection, role: "any" } }];
};

/** The ways to loosen a selection by one question that bring something to see. */
export const looserSelections = (
  snapshot: Snapshot,
  noun: CountedNoun,
): readonly LooserSelection[] => {
  const { selection, dataset } = snapshot;
  const words = new Map<Asked, string[]>();
  for (const { asked, words: one } of chipsOf(selection, dataset)) {
    words.set(asked, [...(words.get(asked) ?? []), one]);
  }
  const without = [...words].map(([asked, parts]): Way => ({
    key: asked,
    words: asked === "match" ? "With any of the bodies" : `Without ${parts.join(", ")}`,
    selection: withoutQuestion(selection, asked),
  }));
  // Each is counted as it would be shown: another as-of day, say, also changes the verdicts.
  return [...inAnyRole(selection), ...without]
    .map((way) => ({
      ...way,
      count: countedTable(snapshot.under(way.selection), noun).slice.shown.length,
    }))
    .filter(({ count }) => count > 0);
};
