import type { Dataset } from "./dataset.ts";
import { type Entry, newestFirst } from "./entry.ts";
import type { News, Policy, Relation } from "#domain/schema/records.ts";

type DocumentType = NonNullable<(Policy | News)["documentType"]>;

/** How high a document stands: laws above plans, plans above what carries them out. */
export type Rank = "law" | "plan" | "measure";

const ranks: Readonly<Record<DocumentType, Rank>> = {
  law: "law",
  regulations: "law",
  plan: "plan",
  "five-year plan": "plan",
  outline: "plan",
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

/** A document among those above and below it, and those before and after it. */
export interface Hierarchy {
  /** Undefined for news that isn't a document. */
  readonly rank: Rank | undefined;
  /** What it carries out, and what that carries out in turn: the highest first. */
  readonly above: readonly Entry[];
  /** What carries it out, newest first. */
  readonly below: readonly Entry[];
  /** What it follows, amends or supersedes, newest first. */
  readonly before: readonly Entry[];
  /** What follows, amends or supersedes it, newest first. */
  readonly after: readonly Entry[];
}

/** A step from one record to another: the relation, and the end from which it is told. */
type Step = `${Relation} ${"out" | "in"}`;

const stepsBefore: ReadonlySet<Step> = new Set(["followed-by in", "amends out", "supersedes out"]);
const stepsAfter: ReadonlySet<Step> = new Set(["followed-by out", "amends in", "supersedes in"]);
const stepsUp: ReadonlySet<Step> = new Set(["implements out"]);
const stepsDown: ReadonlySet<Step> = new Set(["implements in"]);

/** Where a record stands by its links. A circle of links ends where it closes. */
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
