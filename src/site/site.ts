import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Edition } from "#domain/schema/edition.ts";
import type { FileName } from "#domain/schema/files.ts";

/** What the build knows of the site that it writes, in one language. */
export interface Site {
  readonly edition: Edition;
  /** Everything, judged by the day of the build. */
  readonly snapshot: Snapshot;
  /** The files of records as they are published. */
  readonly files: Readonly<Record<FileName, unknown>>;
  /** All files of `public/data/` as text, by their path in it: `schema/news.schema.json`. */
  readonly published: ReadonlyMap<string, string>;
  /** Where the site will be hosted, with a closing slash; undefined where that isn't known. */
  readonly url: string | undefined;
}

/** A file that the build adds to the site. */
export interface SiteFile {
  /** From the root of the site: `v/1.2.0/records/steel-2022.json`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
