import {
  type AgencySummary,
  agencySummaries,
  type Scope,
  yearRange,
} from "#domain/agencies/summaries.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

export interface AgenciesView {
  /** Bodies with a record here, those who issued most first. */
  readonly active: readonly AgencySummary[];
  /** Bodies without one. */
  readonly idle: readonly AgencySummary[];
  readonly years: readonly [number, number];
}

export const scopeOf = ({ dataset, judged, entries, targets }: Snapshot): Scope => ({
  dataset,
  judged,
  entries: entries.shown,
  targets: targets.shown,
});

export const agenciesView = (snapshot: Snapshot): AgenciesView => {
  const summaries = agencySummaries(scopeOf(snapshot));
  const active = summaries.filter(({ issued, about }) => issued.length + about.length > 0);
  return {
    active,
    idle: summaries.filter(({ issued, about }) => issued.length + about.length === 0),
    years: yearRange(snapshot.entries.shown.filter(({ bodies }) => bodies.length > 0)),
  };
};
