import type { CellPart } from "#domain/query/selection/bodyCells.ts";
import type { CountedNoun } from "#domain/query/filter/countedTable.ts";

import { countOf } from "#messages/words/numbers.ts";
import { listWords } from "#messages/words/lists.ts";

const does: Readonly<Record<CellPart, (body: string) => string>> = {
  lead: (body) => `${body} leads`,
  co: (body) => `${body} co-issues`,
  about: (body) => `${body} is in news`,
};

/** The table of bodies by what they do. */
export const bodyTable = {
  columns: { lead: "leads", co: "co-issues", about: "in news" } satisfies Record<CellPart, string>,
  /** Above the column of 'only' and 'not', for those who can't see where they stand. */
  gestures: "More",
  /** Stand on either side of the switch between any and all. */
  mustHave: {
    records: "A record must have",
    targets: "A target’s document must have",
  } satisfies Record<CountedNoun, string>,
  matches: { any: "any", all: "all" },
  ofChosen: "of what is chosen. A count is what would stay.",
  chosen: "Chosen",
  /** Above those that issued something with what is chosen. */
  together: (bodies: readonly string[]): string => `Issued together with ${listWords(bodies)}`,
  others: "Other bodies",
  /** A switch by what it asks; `isWider` where it adds to what is shown instead of narrowing it. */
  cell: (
    body: string,
    part: CellPart,
    { count, noun, isWider }: { count: number; noun: CountedNoun; isWider: boolean },
  ): string => `${isWider ? "or " : ""}${does[part](body)}: ${countOf[noun](count)}`,
  /** The figure of a switch that would widen what is shown. */
  or: (count: number): string => `or ${count}`,
};
