import type { Entry } from "#domain/dataset/entry.ts";
import type { Correction } from "#domain/schema/records.ts";
import type { CorrectedFact } from "#parts/CorrectionTable.tsx";
import { numberWords } from "#messages/numbers.ts";

/** What checking made of the printed facts, over a set of records. */
export interface Corrections {
  /** Facts that differ first, then what was added, then what was confirmed; each newest first. */
  readonly facts: readonly CorrectedFact[];
  readonly byOutcome: ReadonlyMap<Correction["outcome"], number>;
  /** Newsletter items, and how many of them hold a fact that differs. */
  readonly items: number;
  readonly changed: number;
}

const outcomes: readonly Correction["outcome"][] = ["differs", "adds", "confirms"];

export const correctionsOf = (entries: readonly Entry[]): Corrections => {
  const all = entries.flatMap((entry) =>
    (entry.record.corrections ?? []).map((correction) => ({ entry, correction })),
  );
  const having = (outcome: Correction["outcome"]) =>
    all.filter(({ correction }) => correction.outcome === outcome);
  const items = entries.filter(({ record }) => record.collection === "newsletter");
  return {
    facts: outcomes.flatMap(having),
    byOutcome: new Map(outcomes.map((outcome) => [outcome, having(outcome).length])),
    items: items.length,
    changed: items.filter(({ record }) =>
      record.corrections?.some(({ outcome }) => outcome === "differs"),
    ).length,
  };
};

/** The finding of the data desk: 'Checking changed nine of 18 newsletter items'. */
export const deskFinding = ({ items, changed }: Corrections, records: number): string => {
  if (records === 0) return "No record matches";
  if (items === 0) {
    return records === 1
      ? "One record, gathered around the newsletter"
      : `${numberWords(records, true)} records, all gathered around the newsletter`;
  }
  if (items === 1) {
    return `Checking ${changed === 1 ? "changed" : "did not change"} the one newsletter item`;
  }
  return `Checking changed ${changed === 0 ? "none" : numberWords(changed)} of ${numberWords(items)} newsletter items`;
};
