import type { Edition } from "#domain/schema/edition.ts";
import { type FileName, recordSchemas } from "#domain/schema/files.ts";

import { withoutEarlyTexts } from "./earlyTexts.ts";
import { buildDataset, type Dataset } from "./dataset.ts";
import { readRecords } from "./validate.ts";

/**
 * Builds the data set from its files' JSON. Malformed records are set aside and named in it.
 * @throws FileError where a file isn't one of ours.
 */
export const readDataset = (
  json: Readonly<Record<FileName, unknown>>,
  edition?: Edition,
): Dataset => {
  const sources = readRecords("sources", recordSchemas.sources, json.sources);
  const sectors = readRecords("sectors", recordSchemas.sectors, json.sectors);
  const agencies = readRecords("agencies", recordSchemas.agencies, json.agencies);
  const companies = readRecords("companies", recordSchemas.companies, json.companies);
  const policies = withoutEarlyTexts(
    readRecords("policies", recordSchemas.policies, json.policies),
  );
  const news = withoutEarlyTexts(readRecords("news", recordSchemas.news, json.news));
  return buildDataset(
    {
      sources: sources.records,
      sectors: sectors.records,
      agencies: agencies.records,
      companies: companies.records,
      policies: policies.records,
      news: news.records,
    },
    [sources, sectors, agencies, companies, policies, news].flatMap(({ problems }) => problems),
    edition,
  );
};
