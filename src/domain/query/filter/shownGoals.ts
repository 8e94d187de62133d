import type { TargetEntry } from "#domain/dataset/entry.ts";
import { type Goal, goalsAmong } from "#domain/goals/goals.ts";
import { oncePer } from "#domain/oncePer.ts";

import { pickRows } from "./bits.ts";
import { goalTargets } from "./goalTargets.ts";
import type { Snapshot } from "./snapshot.ts";

/** The goals that a snapshot shows, by the id of the target that stands. None where every target is counted. */
export const shownGoals = oncePer(
  ({ targets, asOf, selection }: Snapshot): ReadonlyMap<string, Goal> =>
    selection.count === "targets"
      ? new Map()
      : new Map(
          goalsAmong(pickRows<TargetEntry>(goalTargets(targets), targets.items), asOf).map(
            (goal) => [goal.standing.id, goal],
          ),
        ),
);
