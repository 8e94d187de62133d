import { bodiesInPart } from "#domain/query/bodyPart.ts";
import { dataFiles } from "#domain/site/offeredFiles.ts";
import { type Day, isoDay } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy, type TargetEntry } from "#domain/dataset/entry.ts";
import { provenancesOfTarget } from "#domain/dataset/references.ts";
import { entryFacets } from "#domain/query/facets.ts";
import type { Agency, Company } from "#domain/schema/records.ts";
import type { Target } from "#domain/schema/target.ts";
import { grouped } from "#site/grouped.ts";
import type { Site, SiteFile } from "#site/site.ts";
import { pageUrl } from "#site/siteAddress.ts";

import type { VerdictRow } from "./verdicts.ts";

/** Which data set something is from. */
export const editionOf = ({ edition: { name, version, date, licence } }: Site) => ({
  name,
  version,
  date,
  licence,
});

/** What a table holds of these ids, by id. */
const namesOf = <Value>(
  ids: Iterable<string>,
  table: ReadonlyMap<string, Value>,
): Readonly<Record<string, Value>> | undefined => {
  const named = [...new Set(ids)].flatMap((id) => {
    const value = table.get(id);
    return value === undefined ? [] : [[id, value] as const];
  });
  return named.length === 0 ? undefined : Object.fromEntries(named);
};

const titleOf = ({ id, record: { kind, title } }: Entry) => ({ id, kind, title });

/** What a record refers to, so that it can be read without the rest. */
const refersTo = (entry: Entry, dataset: Dataset) => {
  const { record } = entry;
  return {
    agencies: namesOf(bodiesInPart.any(entry), dataset.agencies),
    companies: namesOf(entryFacets.company(entry), dataset.companies),
    sectors: namesOf(record.sectors, dataset.sectors),
    records: record.links?.flatMap(({ to }) => {
      const other = dataset.entryById.get(to);
      return other === undefined ? [] : [titleOf(other)];
    }),
    sources: namesOf(entryFacets.source(entry), dataset.sources),
  };
};

const sourcesOfTarget = (target: Target): readonly string[] => {
  const ids: string[] = [];
  provenancesOfTarget(target, 0, (list) => {
    for (const { source } of list) if (source !== undefined) ids.push(source);
  });
  return ids;
};

/** Each record, target, body and company by itself, with what it takes to read it alone. */
export function* singleFiles(
  site: Site,
  folder: string,
  asOf: Day,
  verdicts: ReadonlyMap<string, VerdictRow>,
): Generator<SiteFile> {
  const { dataset } = site.snapshot;
  const edition = editionOf(site);
  const fileOf = (path: string, route: string, told: object): SiteFile => ({
    path: folder + path,
    content: `${JSON.stringify({ edition, route, page: pageUrl(site, route), ...told })}\n`,
  });
  const byBody = grouped(dataset.entries, bodiesInPart.any);
  const byCompany = grouped(dataset.entries, entryFacets.company);
  const titlesIn = (entries: readonly Entry[] = []): readonly object[] => entries.map(titleOf);

  const recordFile = (entry: Entry): SiteFile =>
    fileOf(dataFiles.record(entry.id), `/records/${entry.id}`, {
      record: entry.record,
      ...(isPolicy(entry.record)
        ? {
            asOf: isoDay(asOf),
            verdicts: entry.record.targets.flatMap(({ id }) => verdicts.get(id) ?? []),
          }
        : {}),
      refersTo: refersTo(entry, dataset),
    });
  const targetFile = ({ id, target, entry }: TargetEntry): SiteFile =>
    fileOf(dataFiles.target(id), `/targets/${id}`, {
      policy: titleOf(entry),
      target,
      asOf: isoDay(asOf),
      verdict: verdicts.get(id),
      refersTo: { sources: namesOf(sourcesOfTarget(target), dataset.sources) },
    });
  const bodyFile = (agency: Agency): SiteFile =>
    fileOf(dataFiles.body(agency.id), `/agencies/${agency.id}`, {
      agency,
      records: titlesIn(byBody.get(agency.id)),
    });
  const companyFile = (company: Company): SiteFile =>
    fileOf(dataFiles.company(company.id), `/companies/${company.id}`, {
      company,
      records: titlesIn(byCompany.get(company.id)),
    });

  for (const entry of dataset.entries) yield recordFile(entry);
  for (const target of dataset.targets) yield targetFile(target);
  for (const agency of dataset.agencies.values()) yield bodyFile(agency);
  for (const company of dataset.companies.values()) yield companyFile(company);
}
