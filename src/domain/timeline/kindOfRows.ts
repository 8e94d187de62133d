import type { EntryKind } from "#domain/schema/records.ts";
import type { LaneColumn } from "./lanes.ts";
import type { FactsOf } from "./recordFacts.ts";

/** Of more records than this, no kind that they share is looked for. */
const MOST_LOOKED_AT = 60;

/** The kind that a lane's rows share: the lane's own, or else that of a few rows. */
export const kindOfRows = (
  lane: LaneColumn,
  rows: Int32Array,
  factsOf: FactsOf,
): EntryKind | undefined => {
  if (lane.kind !== undefined || rows.length > MOST_LOOKED_AT) return lane.kind;
  const kinds = new Set([...rows].map((row) => factsOf(row).kind));
  return kinds.size === 1 ? [...kinds][0] : undefined;
};
