import type { Tables } from "#domain/dataset/tables.ts";
import { provenancesOf, sourcesNamedIn } from "#domain/dataset/references.ts";
import type { News, Policy } from "#domain/schema/records.ts";
import { fault, type Problem, repeats } from "./problems.ts";

const fileOf = (record: Policy | News) => (record.kind === "policy" ? "policies" : "news");

/** Who issued it and whom it is about: nobody twice, and everybody known. */
export const bodyRules = ({ agencies, policies, news }: Tables): readonly Problem[] => {
  const problems: Problem[] = [];
  const known = new Set(agencies.map(({ id }) => id));
  for (const record of [...policies, ...news]) {
    const file = fileOf(record);
    const { lead, co } = record.issuers ?? { co: [] };
    co.forEach((id, at) => {
      if (id === lead) {
        const message = `expected a body other than the lead, found ${id}`;
        problems.push(fault(file, record.id, `issuers.co.${at}`, message));
      }
    });
    for (const at of repeats(co)) {
      problems.push(fault(file, record.id, `issuers.co.${at}`, `expected ${co[at]} only once`));
    }
    if (record.kind === "policy") continue;
    for (const at of repeats(record.companies ?? [])) {
      problems.push(fault(file, record.id, `companies.${at}`, "expected each company only once"));
    }
    const about = record.agencies ?? [];
    about.forEach((id, at) => {
      if (id === lead || co.includes(id)) {
        const message = `expected a body that didn't issue it, found ${id}`;
        problems.push(fault(file, record.id, `agencies.${at}`, message));
      }
      if (!known.has(id)) {
        const message = `expected the id of an agency, found ${id}`;
        problems.push(fault(file, record.id, `agencies.${at}`, message));
      }
    });
    for (const at of repeats(about)) {
      problems.push(fault(file, record.id, `agencies.${at}`, "expected each agency only once"));
    }
  }
  return problems;
};

/** Parents and successors must lead somewhere else in the end. */
export const lineageRules = ({ agencies }: Tables): readonly Problem[] => {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return agencies.flatMap((agency) =>
    (["parent", "successor"] as const).flatMap((field) => {
      const passed = new Set<string>();
      let next: string | undefined = agency[field];
      while (next !== undefined && !passed.has(next)) {
        if (next === agency.id) {
          return [fault("agencies", agency.id, field, "expected a chain that doesn't return here")];
        }
        passed.add(next);
        next = byId.get(next)?.[field];
      }
      return [];
    }),
  );
};

/** What nothing refers to is there by mistake, unless its note says why it stays. */
export const orphanRules = (tables: Tables): readonly Problem[] => {
  const used = new Set<string>();
  for (const record of [...tables.policies, ...tables.news]) {
    const { lead, co } = record.issuers ?? { co: [] };
    const about = record.kind === "policy" ? [] : (record.agencies ?? []);
    const companies = record.kind === "policy" ? [] : (record.companies ?? []);
    for (const id of [...(lead === undefined ? [] : [lead]), ...co, ...about]) {
      used.add(`agencies ${id}`);
    }
    for (const id of companies) used.add(`companies ${id}`);
    sourcesNamedIn(record, (id) => used.add(`sources ${id}`));
    provenancesOf(record, (list) => {
      for (const { source } of list) if (source !== undefined) used.add(`sources ${source}`);
    });
  }
  for (const { parent, successor } of tables.agencies) {
    if (parent !== undefined) used.add(`agencies ${parent}`);
    if (successor !== undefined) used.add(`agencies ${successor}`);
  }
  return (["sources", "agencies", "companies"] as const).flatMap((file) =>
    tables[file].flatMap(({ id, note }) =>
      note !== undefined || used.has(`${file} ${id}`)
        ? []
        : [
            fault(
              file,
              id,
              "id",
              "expected a record that refers to it, or a note that says why not",
            ),
          ],
    ),
  );
};

/** A source without a link says why; no page is there twice; no acronym means two bodies. */
export const sourceRules = ({ sources, agencies }: Tables): readonly Problem[] => [
  ...sources.flatMap(({ id, link, note }) =>
    link === undefined && note === undefined
      ? [fault("sources", id, "link", "expected a link, or a note that says why there is none")]
      : [],
  ),
  ...repeats(sources.map(({ id, link }) => link ?? id)).map((at) =>
    fault("sources", sources[at]?.id, "link", "expected a page that no other source links"),
  ),
  ...repeats(agencies.map(({ id, acronym }) => acronym ?? id)).map((at) =>
    fault("agencies", agencies[at]?.id, "acronym", "expected an acronym of its own"),
  ),
];
