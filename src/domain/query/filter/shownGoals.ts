import type { TargetEntry } from "#domain/dataset/entry.ts";
import { type Goal, goalsAmong } from "#domain/goals/goals.ts";
import { goalKey } from "#domain/goals/standing.ts";
import { oncePer } from "#domain/oncePer.ts";

import { type Bits, narrow, pickRows } from "./bits.ts";
import { rowsAmong } from "./column.ts";
import { sharedGoals } from "./goalRows.ts";
import type { Snapshot } from "./snapshot.ts";

/** Goals that several targets set, by the ids of these. */
export type Goals = ReadonlyMap<string, Goal>;

export const noGoals: Goals = new Map();

const byTarget = (
  rows: Bits<TargetEntry>,
  { targets, asOf }: Pick<Snapshot, "targets" | "asOf">,
): Goals => {
  // Most targets are a goal by themselves, and needn't be looked at.
  const some: Bits<TargetEntry> = rows.slice();
  narrow(some, sharedGoals(targets.items).rows);
  return new Map(
    goalsAmong(pickRows(some, targets.items), asOf)
      .filter(({ others }) => others.length > 0)
      .flatMap((goal) =>
        [goal.standing, ...goal.others.map(({ entry }) => entry)].map(
          ({ id }) => [id, goal] as const,
        ),
      ),
  );
};

/** The goals among the targets that a selection leaves. None where every target is counted. */
export const shownGoals = oncePer((snapshot: Snapshot): Goals => {
  const { targets, selection } = snapshot;
  return selection.count === "targets" ? noGoals : byTarget(targets.result.represented, snapshot);
});

/** The same among the targets in documents that one body issued. */
export const goalsOfBody = (snapshot: Snapshot, body: string): Goals => {
  const { targets, selection } = snapshot;
  const rowSet = targets.bodyColumn("issued").get(body);
  return selection.count === "targets" || rowSet === undefined
    ? noGoals
    : byTarget(rowsAmong(targets.result.represented, rowSet), snapshot);
};

/** The target by which a target is shown: that of its goal which stands. */
export const shownAs = (snapshot: Snapshot, entry: TargetEntry): TargetEntry =>
  shownGoals(snapshot).get(entry.id)?.standing ?? entry;

/** The goal that a target sets with those of other documents known by the as-of day; undefined if it is the only one. */
export const goalOf = (
  entry: TargetEntry,
  { dataset, asOf }: Pick<Snapshot, "dataset" | "asOf">,
): Goal | undefined => {
  const { series } = entry.target;
  if (series === undefined) return undefined;
  const key = goalKey(entry);
  const own = dataset.targets.filter(
    (one) =>
      one === entry ||
      // The key is made for few.
      (one.target.series === series && goalKey(one) === key && one.entry.publication.end <= asOf),
  );
  return own.length < 2 ? undefined : goalsAmong(own, asOf)[0];
};
