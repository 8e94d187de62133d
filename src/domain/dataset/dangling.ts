import { unitOf } from "#domain/schema/qualitative.ts";
import type { Dataset } from "./dataset.ts";
import { type Ids, knownIds, provenancesOf, sourcesNamedIn } from "./references.ts";
import type { TargetEntry } from "./entry.ts";
import type { Referred } from "#domain/schema/fault.ts";
import type { FileName } from "#domain/schema/files.ts";
import { type Steps, runToEnd } from "#domain/steps.ts";
import type { Problem } from "./validate.ts";

/** Every dangling id: agencies, companies, sources, links, parents, successors. A record a step. */
function* danglingReferences({ tables, entryById }: Dataset): Steps<readonly Problem[]> {
  const problems: Problem[] = [];
  const { agencies, companies, sources, sectors } = knownIds(tables);
  const entries: Ids = entryById;
  const expect = (
    existingIds: Ids,
    id: string | undefined,
    file: FileName,
    record: string,
    field: string,
    what: Referred,
  ): void => {
    if (id === undefined || existingIds.has(id)) return;
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
    const check = (existingIds: Ids, id: string, field: string, what: Referred) =>
      expect(existingIds, id, file, record.id, field, what);
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

/** The unit that most targets of each series have; of as many, that of the first. */
const usualUnits = (targets: readonly TargetEntry[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { target } of targets) {
    if (target.series === undefined) continue;
    const units = counts.get(target.series) ?? new Map<string, number>();
    counts.set(target.series, units);
    const unit = unitOf(target);
    units.set(unit, (units.get(unit) ?? 0) + 1);
  }
  return new Map(
    Array.from(counts, ([series, units]) => {
      const [[usual] = [""]] = [...units].sort(([, one], [, other]) => other - one);
      return [series, usual];
    }),
  );
};

/** A target in another unit than its series. An empty unit stands for a target in words. */
interface OddUnit {
  readonly entry: TargetEntry;
  readonly expected: string;
  readonly found: string;
}

/** Targets in another unit than their series, or in words where it has figures. */
const oddUnits = (targets: readonly TargetEntry[]): readonly OddUnit[] => {
  const usual = usualUnits(targets);
  return targets.flatMap((entry) => {
    const { target } = entry;
    const expected = target.series === undefined ? undefined : usual.get(target.series);
    const found = unitOf(target);
    return expected === undefined || expected === found ? [] : [{ entry, expected, found }];
  });
};

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
