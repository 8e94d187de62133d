import type { Entry } from "#domain/dataset/entry.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { Correction } from "#domain/schema/records.ts";

/** A correction and the record it belongs to. */
export interface CorrectedFact {
  readonly entry: Entry;
  readonly correction: Correction;
}

/** The results of checking the printed facts of a set of records. */
export interface Corrections {
  /** Facts that differ first, then those added, then those confirmed; each newest first. */
  readonly facts: readonly CorrectedFact[];
  readonly byOutcome: ReadonlyMap<Correction["outcome"], number>;
  /** Newsletter items, and how many of them contain a fact that differs. */
  readonly items: number;
  readonly changed: number;
}

const outcomes: readonly Correction["outcome"][] = ["differs", "adds", "confirms"];

/** The corrections of records, computed once per list. */
export const correctionsOf = oncePer((entries: readonly Entry[]): Corrections => {
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
});
