import type { FileName } from "#domain/schema/files.ts";
import type { News, Policy, Provenance } from "#domain/schema/records.ts";
import { isQualitative, type Target } from "#domain/schema/target.ts";
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

// A file that failed to load is reported once, and not again for each reference into it.
const anyId: Ids = { has: () => true };

/** The existing ids; any id where the file that lists them is missing. */
export const knownIds = (tables: Tables, missing: ReadonlySet<FileName>): ReferencedIds => {
  const idsOf = (file: keyof ReferencedIds): Ids =>
    missing.has(file) ? anyId : new Set(tables[file].map(({ id }) => id));
  // A field groups sectors and isn't one itself.
  const sectors = tables.sectors.filter(({ field }) => field !== undefined);
  return {
    agencies: idsOf("agencies"),
    companies: idsOf("companies"),
    sources: idsOf("sources"),
    sectors: missing.has("sectors") ? anyId : new Set(sectors.map(({ id }) => id)),
  };
};
