import { type AgencySummary, yearRange } from "#domain/agencies/summaries.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { summariesOf } from "#figures/bodies.ts";

export interface AgenciesView {
  /** Bodies with a record here, those who issued most first. */
  readonly active: readonly AgencySummary[];
  /** Bodies without one. */
  readonly idle: readonly AgencySummary[];
  readonly years: readonly [number, number];
}

export const agenciesView = (snapshot: Snapshot): AgenciesView => {
  const summaries = summariesOf(snapshot);
  const active = summaries.filter(({ issued, about }) => issued.length + about.length > 0);
  return {
    active,
    idle: summaries.filter(({ issued, about }) => issued.length + about.length === 0),
    years: yearRange(snapshot.entries.shown.filter(({ bodies }) => bodies.length > 0)),
  };
};
