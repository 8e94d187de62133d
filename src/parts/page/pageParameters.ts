import type { Snapshot } from "#domain/query/filter/snapshot.ts";

import type { Parameter } from "#domain/query/parameters/parameter.ts";

/** What a page shows, and of which record, target or body; the id is empty on lists. */
interface Page {
  readonly snapshot: Snapshot;
  readonly id: string;
}

/** The parameters that a view declares beside those of the selection, as its page can read them. */
export type PageParameters = (page: Page) => readonly Parameter<unknown>[];
