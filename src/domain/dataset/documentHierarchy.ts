import type { Dataset } from "./dataset.ts";
import { type Entry, newestFirst } from "./entry.ts";
import type { News, Policy, Relation } from "#domain/schema/records.ts";

type DocumentType = NonNullable<(Policy | News)["documentType"]>;

/** The rank of a document: laws above plans, plans above what implements them. */
export type DocumentRank = "law" | "plan" | "measure";

const ranks: Readonly<Record<DocumentType, DocumentRank>> = {
  law: "law",
  regulations: "law",
  plan: "plan",
  "five-year plan": "plan",
  outline: "plan",
  report: "plan",
  "action plan": "plan",
  "implementation plan": "plan",
  opinions: "plan",
  "guiding opinions": "plan",
  guidelines: "measure",
  measures: "measure",
  rules: "measure",
  standard: "measure",
  notice: "measure",
  announcement: "measure",
  "call for applications": "measure",
  list: "measure",
  reorganisation: "measure",
  appointment: "measure",
};

/** The documents above, below, before and after a document. */
export interface Hierarchy {
  /** Undefined for news that isn't a document. */
  readonly rank: DocumentRank | undefined;
  /** What it implements, and what those implement in turn: the highest first. */
  readonly above: readonly Entry[];
  /** What implements it, newest first. */
  readonly below: readonly Entry[];
  /** What it follows, amends or supersedes, newest first. */
  readonly before: readonly Entry[];
  /** What follows, amends or supersedes it, newest first. */
  readonly after: readonly Entry[];
}

/** A step from one record to another: the relation, and which of the two states it. */
type Step = `${Relation} ${"out" | "in"}`;

const stepsBefore: ReadonlySet<Step> = new Set(["followed-by in", "amends out", "supersedes out"]);
const stepsAfter: ReadonlySet<Step> = new Set(["followed-by out", "amends in", "supersedes in"]);
const stepsUp: ReadonlySet<Step> = new Set(["implements out"]);
const stepsDown: ReadonlySet<Step> = new Set(["implements in"]);

/** The hierarchy of a record by its links. A cycle of links ends where it closes. */
export const documentHierarchy = ({ id, record }: Entry, { linksOf }: Dataset): Hierarchy => {
  const reached = (from: string, steps: ReadonlySet<Step>): readonly Entry[] => [
    ...new Set(
      (linksOf.get(from) ?? [])
        .filter(({ relation, direction }) => steps.has(`${relation} ${direction}`))
        .map(({ entry }) => entry)
        .filter((entry) => entry.id !== id)
        .sort(newestFirst),
    ),
  ];
  const above = new Set<Entry>();
  const climb = (from: string): void => {
    for (const entry of reached(from, stepsUp)) {
      if (above.has(entry)) continue;
      above.add(entry);
      climb(entry.id);
    }
  };
  climb(id);
  return {
    rank: record.documentType === undefined ? undefined : ranks[record.documentType],
    above: [...above].reverse(),
    below: reached(id, stepsDown),
    before: reached(id, stepsBefore),
    after: reached(id, stepsAfter),
  };
};
