import type { CountedNoun } from "#domain/filter/countedTable.ts";
import type { Selection } from "#domain/selection/selection.ts";

interface Question {
  readonly selection: Selection;
  readonly noun: CountedNoun;
  /** How many rows pass, and how many of these the chosen bodies issued. */
  readonly shown: number;
  readonly issued: number;
}

const done = { any: "issued", issued: "issued", lead: "led", co: "co-issued" } as const;

/** What the counts of bodies count in the role that is asked for, and why none may be found. */
export const roleWords = ({ selection, noun, shown, issued }: Question): string => {
  const { role, match, facets } = selection;
  const several = facets.agency.include.length > 1;
  if (several && match === "all" && role === "lead") {
    return "A document has one lead: none is led by all of these.";
  }
  if (noun === "targets") return `Counts targets of what a body ${done[role]}.`;
  if (role !== "any") return `Counts what a body ${done[role]}.`;
  const about = shown - issued;
  if (facets.agency.include.length === 0 || about <= 0) {
    return "Counts what a body issued, and news about it.";
  }
  if (!several) return `${issued} issued by it, ${about} news about it.`;
  return match === "all"
    ? `${issued} issued by all of these, ${about} that some are only the subject of.`
    : `${issued} issued by these, ${about} news about them.`;
};
