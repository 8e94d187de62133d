import type { Edition } from "#domain/schema/edition.ts";

import type { Tables } from "./tables.ts";
import type { Problem } from "./validate.ts";

/**
 * What the app loads of a data set, in one file: all of it in one language, as the build has validated it. Malformed
 * records are named among the problems instead.
 */
export interface DataFile {
  readonly edition: Edition;
  readonly tables: Tables;
  readonly problems: readonly Problem[];
}
