import type { Agency, Company, News, Policy, Sector, Source } from "#domain/schema/records.ts";

/** Records as read from the files; a file that could not be read counts as empty. */
export interface Tables {
  readonly sources: readonly Source[];
  readonly sectors: readonly Sector[];
  readonly agencies: readonly Agency[];
  readonly companies: readonly Company[];
  readonly policies: readonly Policy[];
  readonly news: readonly News[];
}
