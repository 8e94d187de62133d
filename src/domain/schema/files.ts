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

/** The placeholder of an address that comes later (`splitTexts`): the schema requires one. */
export const laterLink = "https://…";

/** Why a file could not be loaded. */
export type FileFault =
  | { readonly is: "late"; readonly seconds: number }
  | { readonly is: "unreachable" | "not-json" | "no-records" }
  /** It identifies itself as another file than the one requested: of another edition. */
  | { readonly is: "other-edition" }
  | { readonly is: "refused"; readonly status: number }
  | { readonly is: "other"; readonly message: string };

/** A file that could not be loaded, or isn't one of ours. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly fault: FileFault;

  constructor(file: string, fault: FileFault) {
    super(`${file}.json: ${fault.is}`);
    this.fault = fault;
  }
}

/** The fault of a file by the error that was thrown. */
export const fileFaultOf = (error: unknown): FileFault =>
  error instanceof FileError
    ? error.fault
    : { is: "other", message: error instanceof Error ? error.message : String(error) };
