import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judged } from "#domain/query/filter/judged.ts";

/** How many verdicts rest on official figures. */
export interface OfficialFinding {
  readonly judged: number;
  readonly official: number;
  /** Those of them that rest on a copy of an official figure. */
  readonly copies: number;
  /** How many are missed, and how many of these rest on official figures. */
  readonly missed: readonly [all: number, official: number];
}

/** Counts the verdicts on these targets by whether the figures that they need are official. */
export const officialFinding = (
  targets: readonly Pick<TargetEntry, "id">[],
  { byTarget }: Pick<Judged, "byTarget">,
): OfficialFinding => {
  let [judged, official, copies, missed, missedOfficial] = [0, 0, 0, 0, 0];
  for (const { id } of targets) {
    const { verdict = "not-judged", grade } = byTarget.get(id) ?? {};
    if (verdict === "not-judged") continue;
    judged += 1;
    if (verdict === "missed") missed += 1;
    if (grade?.grade !== "official") continue;
    official += 1;
    if (verdict === "missed") missedOfficial += 1;
    if (grade.isCopy) copies += 1;
  }
  return { judged, official, copies, missed: [missed, missedOfficial] };
};
