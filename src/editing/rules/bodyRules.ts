import type { Finding } from "#domain/checking/finding.ts";
import { provenancesOf, sourcesNamedIn } from "#domain/dataset/references.ts";
import type { Tables } from "#domain/dataset/tables.ts";

import { fileOf, finding, repeats } from "./finding.ts";

/** Who issued it and whom it is about: nobody twice. */
export const bodyRules = ({ policies, news }: Tables): readonly Finding[] =>
  [...policies, ...news].flatMap((record): readonly Finding[] => {
    const at = (field: string) => ({ file: fileOf(record), record: record.id, field });
    const { lead, co } = record.issuers ?? { co: [] };
    const issuers = [
      ...co.flatMap((body, nth) =>
        body === lead ? [finding("lead-among-co-issuers", at(`issuers.co.${nth}`), { body })] : [],
      ),
      ...repeats(co).map((nth) =>
        finding("listed-twice", at(`issuers.co.${nth}`), { of: "body", value: co[nth] ?? "" }),
      ),
    ];
    if (record.kind === "policy") return issuers;
    const { companies = [], agencies: about = [] } = record;
    return [
      ...issuers,
      ...repeats(companies).map((nth) =>
        finding("listed-twice", at(`companies.${nth}`), {
          of: "company",
          value: companies[nth] ?? "",
        }),
      ),
      ...about.flatMap((body, nth) =>
        body === lead || co.includes(body)
          ? [finding("issuer-as-subject", at(`agencies.${nth}`), { body })]
          : [],
      ),
      ...repeats(about).map((nth) =>
        finding("listed-twice", at(`agencies.${nth}`), { of: "body", value: about[nth] ?? "" }),
      ),
    ];
  });

/** Parents and successors must lead somewhere else in the end. */
export const lineageRules = ({ agencies }: Tables): readonly Finding[] => {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return agencies.flatMap((agency) =>
    (["parent", "successor"] as const).flatMap((field) => {
      const passed = new Set<string>();
      let next: string | undefined = agency[field];
      while (next !== undefined && !passed.has(next)) {
        if (next === agency.id) {
          return [finding("circular-lineage", { file: "agencies", record: agency.id, field }, {})];
        }
        passed.add(next);
        next = byId.get(next)?.[field];
      }
      return [];
    }),
  );
};

/** What nothing refers to is there by mistake, unless its note says why it stays. */
export const unusedRules = (tables: Tables): readonly Finding[] => {
  const used = { sources: new Set<string>(), agencies: new Set(), companies: new Set() };
  for (const record of [...tables.policies, ...tables.news]) {
    const { lead, co } = record.issuers ?? { co: [] };
    if (lead !== undefined) used.agencies.add(lead);
    for (const id of co) used.agencies.add(id);
    if (record.kind !== "policy") {
      for (const id of record.agencies ?? []) used.agencies.add(id);
      for (const id of record.companies ?? []) used.companies.add(id);
    }
    sourcesNamedIn(record, (id) => used.sources.add(id));
    provenancesOf(record, (list) => {
      for (const { source } of list) if (source !== undefined) used.sources.add(source);
    });
  }
  for (const { parent, successor } of tables.agencies) {
    if (parent !== undefined) used.agencies.add(parent);
    if (successor !== undefined) used.agencies.add(successor);
  }
  const rules = {
    sources: "unused-source",
    agencies: "unused-body",
    companies: "unused-company",
  } as const;
  return (["sources", "agencies", "companies"] as const).flatMap((file) =>
    tables[file].flatMap(({ id, note }) =>
      note !== undefined || used[file].has(id)
        ? []
        : [finding(rules[file], { file, record: id, field: "id" }, {})],
    ),
  );
};

/** A source without a link says why; no page is there twice; no acronym means two bodies. */
export const sourceRules = ({ sources, agencies }: Tables): readonly Finding[] => [
  ...sources.flatMap(({ id, link, note }) =>
    link === undefined && note === undefined
      ? [finding("source-without-link", { file: "sources", record: id, field: "link" }, {})]
      : [],
  ),
  ...repeats(sources.map(({ id, link }) => link ?? id)).map((at) =>
    finding("shared-page", { file: "sources", record: sources[at]?.id, field: "link" }, {}),
  ),
  ...repeats(agencies.map(({ id, acronym }) => acronym ?? id)).map((at) =>
    finding("shared-acronym", { file: "agencies", record: agencies[at]?.id, field: "acronym" }, {}),
  ),
];
