import * as z from "zod/mini";

import { agency, company, news, policy, sector, source } from "./records.ts";

/** The files of a data set, in the order in which they refer to each other. */
export const recordSchemas = {
  sources: source,
  sectors: sector,
  agencies: agency,
  companies: company,
  policies: policy,
  news,
} as const;

export type FileName = keyof typeof recordSchemas;

export const fileNames: readonly FileName[] = [
  "sources",
  "sectors",
  "agencies",
  "companies",
  "policies",
  "news",
];

/** The files as parsed from JSON, before anything is known of them. */
export type RawFiles = Readonly<Record<FileName, unknown>>;

/** The data set as editors write it. */
export interface EditorsData {
  /** The texts of all files by their paths in `public/data`: `news.json`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Those of records, parsed. */
  readonly files: RawFiles;
}

/** A file as published: an object with its records, and optionally the schema's address. */
export const fileSchema = (name: FileName) =>
  z.object({
    $schema: z.optional(z.string()),
    records: z.array(recordSchemas[name]),
  });

/** The file's outer object alone, so that one malformed record doesn't invalidate its file. */
export const fileFrame = z.object({ records: z.array(z.unknown()) });
