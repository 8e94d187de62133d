import {
  type AgencySummary,
  agencySummaries,
  type Scope,
  yearRange,
} from "#domain/agencies/summaries.ts";
import { agencyLabel } from "#domain/labels.ts";
import type { Snapshot } from "#domain/snapshot.ts";

export interface AgenciesView {
  readonly finding: string;
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

/** The finding: who took part in most of the documents that name an issuer. */
const findingOf = (active: readonly AgencySummary[], documents: number): string => {
  const [first, second] = active;
  if (first === undefined || first.issued.length === 0) return "No issuing body matches";
  const count = first.issued.length;
  const most = active.filter(({ issued }) => issued.length === count);
  const noun = documents === 1 ? "record" : "records";
  if (second === undefined || most.length === 1) {
    const others = second === undefined || second.issued.length === 0;
    return `${agencyLabel(first.agency)} took part in ${count} of the ${documents} ${noun} that name an issuer${others ? "" : ", more than any other body"}`;
  }
  return `${most.length} bodies took part in ${count} of the ${documents} ${noun} that name an issuer, more than any other`;
};

export const agenciesView = (snapshot: Snapshot): AgenciesView => {
  const summaries = agencySummaries(scopeOf(snapshot));
  const active = summaries.filter(({ issued, about }) => issued.length + about.length > 0);
  const documents = snapshot.entries.shown.filter(({ bodies }) => bodies.length > 0);
  return {
    finding: findingOf(active, documents.length),
    active,
    idle: summaries.filter(({ issued, about }) => issued.length + about.length === 0),
    years: yearRange(documents),
  };
};
