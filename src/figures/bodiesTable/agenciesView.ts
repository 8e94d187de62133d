import { type AgencySummary, yearRange } from "#domain/agencies/summaries.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { summariesOf } from "#figures/bodies.ts";

/** The bodies of a snapshot, with the first and last year in which any of them issued a record. */
export interface AgenciesView {
  /** Bodies with a record here, those that issued most first. */
  readonly active: readonly AgencySummary[];
  /** Bodies without one. */
  readonly idle: readonly AgencySummary[];
  readonly years: readonly [number, number];
}

export const agenciesView = oncePer((snapshot: Snapshot): AgenciesView => {
  const summaries = summariesOf(snapshot);
  const hasRecord = ({ issued, about }: AgencySummary): boolean => issued.length + about.length > 0;
  return {
    active: summaries.filter(hasRecord),
    idle: summaries.filter((summary) => !hasRecord(summary)),
    years: yearRange(snapshot.entries.shown.filter(({ bodies }) => bodies.length > 0)),
  };
});
