import type { FileName } from "#domain/schema/files.ts";
import type { News, Policy, Provenance } from "#domain/schema/records.ts";
import { isQualitative, type Target } from "#domain/schema/target.ts";
import type { Tables } from "./tables.ts";

/** Takes a list of provenances and the steps of its path within the record. */
type Visit = (list: readonly Provenance[], ...path: readonly (string | number)[]) => void;

/** The same for a target, the place of which in its record is `at`. */
export const provenancesOfTarget = (target: Target, at: number, visit: Visit): void => {
  visit(target.provenance, "targets", at, "provenance");
  if (target.character !== undefined) {
    visit(target.character.provenance, "targets", at, "character", "provenance");
  }
  if (isQualitative(target)) return;
  const { baseline, interim, readings } = target;
  if (baseline !== undefined) visit(baseline.provenance, "targets", at, "baseline", "provenance");
  interim?.forEach((step, nth) => {
    if (step.provenance) visit(step.provenance, "targets", at, "interim", nth, "provenance");
  });
  readings.forEach((one, nth) => {
    visit(one.provenance, "targets", at, "readings", nth, "provenance");
  });
};

/** Calls `visit` for each list of provenances that a record holds. */
export const provenancesOf = (record: Policy | News, visit: Visit): void => {
  visit(record.provenance, "provenance");
  record.dates.forEach((date, at) => {
    if (date.provenance) visit(date.provenance, "dates", at, "provenance");
  });
  record.quantities?.forEach((one, at) => visit(one.provenance, "quantities", at, "provenance"));
  record.links?.forEach((one, at) => {
    if (one.provenance) visit(one.provenance, "links", at, "provenance");
  });
  if (record.issuers?.provenance) visit(record.issuers.provenance, "issuers", "provenance");
  if (record.documentNumber?.provenance) {
    visit(record.documentNumber.provenance, "documentNumber", "provenance");
  }
  record.assessments?.forEach((one, at) => visit(one.provenance, "assessments", at, "provenance"));
  record.corrections?.forEach((one, at) => visit(one.evidence, "corrections", at, "evidence"));
  if (record.kind !== "policy") return;
  if (record.period?.provenance) visit(record.period.provenance, "period", "provenance");
  record.targets.forEach((target, at) => provenancesOfTarget(target, at, visit));
};

export interface Ids {
  has(id: string): boolean;
}

/** The ids of each file that records refer into. */
export type Known = Readonly<Record<"agencies" | "companies" | "sources" | "sectors", Ids>>;

// A file that failed is named once, and not again for each reference into it.
const anyId: Ids = { has: () => true };

/** The ids that there are; any id where the file that would tell is missing. */
export const knownIds = (tables: Tables, missing: ReadonlySet<FileName>): Known => {
  const idsOf = (file: keyof Known): Ids =>
    missing.has(file) ? anyId : new Set(tables[file].map(({ id }) => id));
  // A field groups sectors and is none itself.
  const sectors = tables.sectors.filter(({ field }) => field !== undefined);
  return {
    agencies: idsOf("agencies"),
    companies: idsOf("companies"),
    sources: idsOf("sources"),
    sectors: missing.has("sectors") ? anyId : new Set(sectors.map(({ id }) => id)),
  };
};
