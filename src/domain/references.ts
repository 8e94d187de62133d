import type { FileName } from "./schema/files.ts";
import type { News, Policy, Provenance } from "./schema/records.ts";
import { isQualitative, type Target } from "./schema/target.ts";
import type { Tables } from "./tables.ts";
import type { Problem } from "./validate.ts";

/** Takes a list of provenances and the steps of its path within the record. */
type Visit = (list: readonly Provenance[], ...path: readonly (string | number)[]) => void;

const provenancesOfTarget = (target: Target, at: number, visit: Visit): void => {
  visit(target.provenance, "targets", at, "provenance");
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
  record.corrections?.forEach((one, at) => visit(one.evidence, "corrections", at, "evidence"));
  if (record.kind !== "policy") return;
  record.targets.forEach((target, at) => provenancesOfTarget(target, at, visit));
};

interface Known {
  has(id: string): boolean;
}

/** Every id that points at nothing: agencies, companies, sources, links, parents, successors. */
export const danglingReferences = (
  tables: Tables,
  entryIds: Known,
  missing: ReadonlySet<FileName>,
): readonly Problem[] => {
  const problems: Problem[] = [];
  // A file that failed is named once, and not again for each reference into it.
  const anyId: Known = { has: () => true };
  const idsOf = (file: "agencies" | "companies" | "sources"): Known =>
    missing.has(file) ? anyId : new Set(tables[file].map(({ id }) => id));
  const agencies = idsOf("agencies");
  const companies = idsOf("companies");
  const sources = idsOf("sources");
  const entries = missing.has("policies") || missing.has("news") ? anyId : entryIds;
  const expect = (
    known: Known,
    id: string | undefined,
    file: FileName,
    record: string,
    field: string,
    what: string,
  ): void => {
    if (id === undefined || known.has(id)) return;
    const message = `expected the id of ${what}, found ${id}`;
    problems.push({ file, record, field, message, setAside: false });
  };
  for (const { id, parent, successor } of tables.agencies) {
    expect(agencies, parent, "agencies", id, "parent", "an agency");
    expect(agencies, successor, "agencies", id, "successor", "an agency");
  }
  for (const record of [...tables.policies, ...tables.news]) {
    const file = record.kind === "policy" ? "policies" : "news";
    const check = (known: Known, id: string, field: string, what: string) =>
      expect(known, id, file, record.id, field, what);
    if (record.issuers?.lead !== undefined) {
      check(agencies, record.issuers.lead, "issuers.lead", "an agency");
    }
    record.issuers?.co.forEach((id, at) => check(agencies, id, `issuers.co.${at}`, "an agency"));
    if (record.kind !== "policy") {
      record.agencies?.forEach((id, at) => check(agencies, id, `agencies.${at}`, "an agency"));
      record.companies?.forEach((id, at) => check(companies, id, `companies.${at}`, "a company"));
    }
    record.links?.forEach(({ to }, at) => check(entries, to, `links.${at}.to`, "a record"));
    provenancesOf(record, (list, ...path) =>
      list.forEach(({ source }, at) => {
        if (source === undefined || sources.has(source)) return;
        check(sources, source, [...path, at, "source"].join("."), "a source");
      }),
    );
  }
  return problems;
};
