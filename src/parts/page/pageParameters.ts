import type { Snapshot } from "#domain/query/filter/snapshot.ts";

import type { Parameter } from "#domain/query/parameters/parameter.ts";

/** The content of a page, and the id of its record, target or body; empty on lists. */
interface Page {
  readonly snapshot: Snapshot;
  readonly id: string;
}

/** The parameters that a view declares besides those of the selection, given its page. */
export type PageParameters = (page: Page) => readonly Parameter<unknown>[];
