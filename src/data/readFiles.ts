import { buildDataset, type Dataset } from "#domain/dataset/dataset.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import { type ReadFile, readRecords } from "#domain/dataset/validate.ts";
import { type FileName, fileNames, laterLink, recordSchemas } from "#domain/schema/files.ts";
import type { Source } from "#domain/schema/records.ts";

/** Reads the records of a file, by the name of that. */
export const readers = {
  sources: (json: unknown) => readRecords("sources", recordSchemas.sources, json),
  sectors: (json: unknown) => readRecords("sectors", recordSchemas.sectors, json),
  agencies: (json: unknown) => readRecords("agencies", recordSchemas.agencies, json),
  companies: (json: unknown) => readRecords("companies", recordSchemas.companies, json),
  policies: (json: unknown) => readRecords("policies", recordSchemas.policies, json),
  news: (json: unknown) => readRecords("news", recordSchemas.news, json),
} as const;

/** The files as far as they are there. */
export type Files = {
  readonly [File in FileName]: ReadFile<Tables[File][number]> | undefined;
};

/** Nothing leads to an address that hasn't come yet. */
const withoutStub = ({ link, ...rest }: Source): Source =>
  link === undefined || link === laterLink ? rest : { ...rest, link };

/** The data set of the files there are; those that are missing are named in it. */
export const joined = (files: Files, hasTexts: boolean): Dataset => {
  const sources = files.sources?.records ?? [];
  return buildDataset(
    {
      sources: hasTexts ? sources : sources.map(withoutStub),
      sectors: files.sectors?.records ?? [],
      agencies: files.agencies?.records ?? [],
      companies: files.companies?.records ?? [],
      policies: files.policies?.records ?? [],
      news: files.news?.records ?? [],
    },
    fileNames.flatMap((file) => files[file]?.problems ?? []),
    new Set(fileNames.filter((file) => files[file] === undefined)),
    hasTexts,
  );
};
