import type { Dataset } from "./dataset.ts";
import { type Ids, knownIds, provenancesOf, sourcesNamedIn } from "./references.ts";
import { oddUnits } from "./oddUnits.ts";
import type { Referred } from "#domain/schema/fault.ts";
import type { FileName } from "#domain/schema/files.ts";
import { type Steps, runToEnd } from "#domain/steps.ts";
import type { Problem } from "./validate.ts";

/** Every dangling id: agencies, companies, sources, links, parents, successors. A record a step. */
function* danglingReferences({
  tables,
  entryById,
  missing,
  awaited,
}: Dataset): Steps<readonly Problem[]> {
  const problems: Problem[] = [];
  const { agencies, companies, sources, sectors } = knownIds(tables, missing);
  const isPart = missing.has("policies") || missing.has("news") || awaited > 0;
  const entries: Ids = isPart ? { has: () => true } : entryById;
  const expect = (
    known: Ids,
    id: string | undefined,
    file: FileName,
    record: string,
    field: string,
    what: Referred,
  ): void => {
    if (id === undefined || known.has(id)) return;
    const fault = { is: "leads-nowhere", to: what, id } as const;
    problems.push({ file, record, field, fault, setAside: false });
  };
  const fields = new Set(
    tables.sectors.flatMap(({ id, field }) => (field === undefined ? [id] : [])),
  );
  for (const { id, field } of tables.sectors) {
    expect(fields, field, "sectors", id, "field", "field");
  }
  for (const { id, sector } of tables.companies) {
    expect(sectors, sector, "companies", id, "sector", "sector");
  }
  for (const { id, parent, successor } of tables.agencies) {
    expect(agencies, parent, "agencies", id, "parent", "agency");
    expect(agencies, successor, "agencies", id, "successor", "agency");
  }
  for (const record of [...tables.policies, ...tables.news]) {
    yield;
    const file = record.kind === "policy" ? "policies" : "news";
    const check = (known: Ids, id: string, field: string, what: Referred) =>
      expect(known, id, file, record.id, field, what);
    if (record.issuers?.lead !== undefined) {
      check(agencies, record.issuers.lead, "issuers.lead", "agency");
    }
    record.issuers?.co.forEach((id, at) => check(agencies, id, `issuers.co.${at}`, "agency"));
    if (record.kind !== "policy") {
      record.agencies?.forEach((id, at) => check(agencies, id, `agencies.${at}`, "agency"));
      record.companies?.forEach((id, at) => check(companies, id, `companies.${at}`, "company"));
    }
    record.sectors.forEach((id, at) => check(sectors, id, `sectors.${at}`, "sector"));
    sourcesNamedIn(record, (id, ...path) => check(sources, id, path.join("."), "source"));
    record.links?.forEach(({ to }, at) => check(entries, to, `links.${at}.to`, "record"));
    provenancesOf(record, (list, ...path) =>
      list.forEach(({ source }, at) => {
        if (source === undefined || sources.has(source)) return;
        check(sources, source, [...path, at, "source"].join("."), "source");
      }),
    );
  }
  return problems;
}

/** Targets whose unit isn't that of their series: each is a goal apart from the others. */
const oddTargets = ({ targets }: Dataset): readonly Problem[] =>
  oddUnits(targets).map(({ entry: { policy, target }, expected, found }) => ({
    file: "policies",
    record: policy.id,
    field: `targets.${policy.targets.indexOf(target)}.unit`,
    fault: { is: "other-unit", expected, found },
    setAside: false,
  }));

/**
 * All problems of reading and joining, dangling references and odd units included: these are looked for on demand,
 * as most pages never need them.
 */
export function* problemSteps(dataset: Dataset): Steps<readonly Problem[]> {
  const dangling = yield* danglingReferences(dataset);
  return [...dataset.problems, ...dangling, ...oddTargets(dataset)];
}

/** The same in one go. */
export const problemsIn = (dataset: Dataset): readonly Problem[] => runToEnd(problemSteps(dataset));
