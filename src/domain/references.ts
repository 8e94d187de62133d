import type { FileName } from "./schema/files.ts";
import type { News, Policy, Provenance } from "./schema/records.ts";
import { isQualitative, type Target } from "./schema/target.ts";
import type { Tables } from "./tables.ts";
import type { Problem } from "./validate.ts";

/** Calls `visit` for each provenance of a target, with its path within the target. */
const provenancesOfTarget = (
  target: Target,
  visit: (path: string, list: readonly Provenance[]) => void,
): void => {
  visit("provenance", target.provenance);
  if (isQualitative(target)) return;
  if (target.baseline !== undefined) visit("baseline.provenance", target.baseline.provenance);
  target.interim?.forEach((step, at) => visit(`interim.${at}.provenance`, step.provenance ?? []));
  target.readings.forEach((one, at) => visit(`readings.${at}.provenance`, one.provenance));
};

/** Calls `visit` for each provenance that a record holds, with its path within the record. */
export const provenancesOf = (
  record: Policy | News,
  visit: (path: string, list: readonly Provenance[]) => void,
): void => {
  visit("provenance", record.provenance);
  record.dates.forEach((date, at) => visit(`dates.${at}.provenance`, date.provenance ?? []));
  record.quantities?.forEach((one, at) => visit(`quantities.${at}.provenance`, one.provenance));
  record.links?.forEach((one, at) => visit(`links.${at}.provenance`, one.provenance ?? []));
  record.corrections?.forEach((one, at) => visit(`corrections.${at}.evidence`, one.evidence));
  if (record.kind !== "policy") return;
  record.targets.forEach((target, at) =>
    provenancesOfTarget(target, (path, list) => visit(`targets.${at}.${path}`, list)),
  );
};

interface Known {
  readonly size: number;
  has(id: string): boolean;
}

/** Every id that points at nothing: agencies, companies, sources, links, parents, successors. */
export const danglingReferences = (tables: Tables, entryIds: Known): readonly Problem[] => {
  const problems: Problem[] = [];
  const agencies = new Set(tables.agencies.map(({ id }) => id));
  const companies = new Set(tables.companies.map(({ id }) => id));
  const sources = new Set(tables.sources.map(({ id }) => id));
  const expect = (
    known: Known,
    id: string | undefined,
    file: FileName,
    record: string,
    field: string,
    what: string,
  ): void => {
    // An empty table is a file that failed, which is named once and not again per reference.
    if (id === undefined || known.size === 0 || known.has(id)) return;
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
    record.links?.forEach(({ to }, at) => check(entryIds, to, `links.${at}.to`, "a record"));
    provenancesOf(record, (path, list) =>
      list.forEach(({ source }, at) => {
        if (source !== undefined) check(sources, source, `${path}.${at}.source`, "a source");
      }),
    );
  }
  return problems;
};
