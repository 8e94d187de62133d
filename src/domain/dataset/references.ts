import type { News, Policy, Provenance } from "#domain/schema/records.ts";
import type { Target } from "#domain/schema/target.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";
import type { Tables } from "./tables.ts";

/** Receives a list of provenances and its path within the record. */
type Visit = (list: readonly Provenance[], ...path: readonly (string | number)[]) => void;

/** Visits those lists that exist. */
const visiting =
  (visit: Visit) =>
  (list: readonly Provenance[] | undefined, ...path: readonly (string | number)[]): void => {
    if (list !== undefined) visit(list, ...path);
  };

/** Calls `visit` for each list of provenances of a target, whose index in its record is `at`. */
export const provenancesOfTarget = (target: Target, at: number, visit: Visit): void => {
  const visitProvenance = visiting((list, ...path) =>
    visit(list, "targets", at, ...path, "provenance"),
  );
  visitProvenance(target.provenance);
  visitProvenance(target.character?.provenance, "character");
  if (isQualitative(target)) return;
  visitProvenance(target.baseline?.provenance, "baseline");
  target.interim?.forEach((step, nth) => visitProvenance(step.provenance, "interim", nth));
  target.readings.forEach((one, nth) => visitProvenance(one.provenance, "readings", nth));
};

/** Calls `visit` for each list of provenances of a record. */
export const provenancesOf = (record: Policy | News, visit: Visit): void => {
  const visitProvenance = visiting((list, ...path) => visit(list, ...path, "provenance"));
  visitProvenance(record.provenance);
  record.dates.forEach((date, at) => visitProvenance(date.provenance, "dates", at));
  record.quantities?.forEach((one, at) => visitProvenance(one.provenance, "quantities", at));
  record.links?.forEach((one, at) => visitProvenance(one.provenance, "links", at));
  visitProvenance(record.issuers?.provenance, "issuers");
  visitProvenance(record.documentNumber?.provenance, "documentNumber");
  record.assessments?.forEach((one, at) => visitProvenance(one.provenance, "assessments", at));
  record.corrections?.forEach((one, at) => visit(one.evidence, "corrections", at, "evidence"));
  if (record.kind !== "policy") return;
  visitProvenance(record.period?.provenance, "period");
  record.targets.forEach((target, at) => provenancesOfTarget(target, at, visit));
};

/**
 * Calls `visit` for each source that a record names outside its provenances, with the path within the record:
 * who judges in an assessment, the text of a document, and the page of a quotation.
 */
export const sourcesNamedIn = (
  record: Policy | News,
  visit: (id: string, ...path: readonly (string | number)[]) => void,
): void => {
  record.assessments?.forEach(({ by }, at) => visit(by, "assessments", at, "by"));
  if (record.kind !== "policy") return;
  for (const list of ["pages", "copies", "translations"] as const)
    record.original?.[list]?.forEach((id, at) => visit(id, "original", list, at));
  record.targets.forEach(({ quotation }, at) => {
    if (quotation !== undefined) visit(quotation.source, "targets", at, "quotation", "source");
  });
};

export interface Ids {
  has(id: string): boolean;
}

/** The ids of each file to which records refer. */
export type ReferencedIds = Readonly<Record<"agencies" | "companies" | "sources" | "sectors", Ids>>;

/** The existing ids. */
export const knownIds = (tables: Tables): ReferencedIds => {
  const idsOf = (records: readonly { readonly id: string }[]): Ids =>
    new Set(records.map(({ id }) => id));
  return {
    agencies: idsOf(tables.agencies),
    companies: idsOf(tables.companies),
    sources: idsOf(tables.sources),
    // A field groups sectors and isn't one itself.
    sectors: idsOf(tables.sectors.filter(({ field }) => field !== undefined)),
  };
};
