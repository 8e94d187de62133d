import { byId } from "#domain/compare.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { countHolders, type Holders } from "#domain/filter/column.ts";
import type { Slice, Snapshot } from "#domain/filter/snapshot.ts";
import { countVerdicts, type VerdictCounts } from "#domain/filter/verdictCounts.ts";
import { targetsFinding } from "#messages/words/findings.ts";

/** A body and how many of the shown records it issued, alone or with others. */
export interface BodyCount {
  readonly id: string;
  readonly issued: number;
  readonly led: number;
}

/** What the overview says, before anything is drawn. */
export interface OverviewModel {
  /** On the targets. */
  readonly finding: string;
  readonly counts: VerdictCounts;
  readonly latest: readonly Entry[];
  readonly bodies: readonly BodyCount[];
}

const LATEST = 7;
const BODIES = 7;

/** Bodies by how many of the records they issued, then by how many they led, then by id. */
const countBodies = ({ bodiesBy, result }: Slice<Entry>): readonly BodyCount[] => {
  const count = (holders: Holders<Entry> | undefined): number =>
    holders === undefined ? 0 : countHolders(result.mask, holders);
  return Array.from(bodiesBy.issued, ([id, holders]) => ({
    id,
    issued: count(holders),
    led: count(bodiesBy.lead.get(id)),
  }))
    .filter(({ issued }) => issued > 0)
    .sort((a, b) => b.issued - a.issued || b.led - a.led || byId(a, b));
};

export const overviewModel = ({ entries, targets, judged }: Snapshot): OverviewModel => {
  const counts = countVerdicts(targets.shown, judged);
  return {
    finding: targetsFinding(counts),
    counts,
    latest: entries.shown.slice(0, LATEST),
    bodies: countBodies(entries).slice(0, BODIES),
  };
};
