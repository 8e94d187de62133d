import { coIssuing } from "#domain/agencies/coIssuing.ts";
import { type AgencySummary, agencySummaries } from "#domain/agencies/summaries.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

/** What each body did in the shown records. */
export const summariesOf = oncePer((snapshot: Snapshot) => agencySummaries(snapshot));

/** What one body did in them; undefined for an unknown id. */
export const summaryOf = (snapshot: Snapshot, id: string): AgencySummary | undefined =>
  summariesOf(snapshot).find(({ agency }) => agency.id === id);

/** Co-issuing among some records. */
export const jointIssuing = oncePer((shown: readonly Entry[]) => coIssuing(shown));
