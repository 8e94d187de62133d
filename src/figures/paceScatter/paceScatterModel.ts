import { byId } from "#domain/compare.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { isPlotted } from "#domain/judging/way.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { Judged } from "#domain/query/filter/judged.ts";

/** A target with its shares of the way and of the time at the last reading. */
export interface PacePoint {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
  readonly verdict: Verdict;
  /** Share of the time elapsed at the last reading, 0 to 1. */
  readonly time: number;
  /** Share of the way covered then, along the path; it may be outside 0 to 1. */
  readonly way: number;
}

export interface PacePoints {
  readonly points: readonly PacePoint[];
  readonly apart: readonly PacePoint[];
  /** How many of both are on their path or ahead of it, and below it, by their verdicts, and without a verdict; of the others it is unknown. */
  readonly ahead: number;
  readonly behind: number;
  readonly notJudged: number;
}

const onPath: ReadonlySet<Verdict> = new Set(["met", "due-was-ahead", "on-pace"]);
const offPath: ReadonlySet<Verdict> = new Set(["missed", "due-was-behind", "behind"]);

/** With more points than this a picture shows nothing that the list doesn't. */
export const MOST_PLACED = 200;

/** Whether a target has a place on a scatter of pace. */
export const hasPace = (judgement: Judgement | undefined): boolean =>
  judgement?.timeAtLast !== undefined && judgement.alongPath !== undefined;

/** Whether the verdict of a point says on which side of its path it is. */
export const isSided = ({ verdict }: Pick<PacePoint, "verdict">): boolean =>
  onPath.has(verdict) || offPath.has(verdict);

/** The furthest behind first; last those of which it isn't known whether they are behind. */
const byLag = (a: PacePoint, b: PacePoint): number =>
  Number(isSided(b)) - Number(isSided(a)) ||
  b.time - b.way - (a.time - a.way) ||
  byId(a.entry, b.entry);

/** By both: the same targets are judged anew for another day or path. */
const pointsAmong = oncePer((judged: Judged) =>
  oncePer((targets: readonly TargetEntry[]): PacePoints => {
    const all = targets
      .flatMap((entry): readonly PacePoint[] => {
        const judgement = judged.byTarget.get(entry.id);
        if (judgement?.timeAtLast === undefined || judgement.alongPath === undefined) return [];
        const { verdict, timeAtLast: time, alongPath: way } = judgement;
        return [{ entry, judgement, verdict, time, way }];
      })
      .sort(byLag);
    return {
      points: all.filter(({ judgement }) => isPlotted(judgement)),
      apart: all.filter(({ judgement }) => !isPlotted(judgement)),
      ahead: all.filter(({ verdict }) => onPath.has(verdict)).length,
      behind: all.filter(({ verdict }) => offPath.has(verdict)).length,
      notJudged: all.filter(({ verdict }) => verdict === "not-judged").length,
    };
  }),
);

/**
 * The targets with a place on a scatter of pace, the furthest behind first, and those set apart: their target is so near
 * to the baseline that they would be outliers for a small change, or figure and baseline are limits that leave the share
 * open. On a compound path the way is counted along the path,
 * so that the diagonal is on pace either way.
 */
export const pacePoints = (targets: readonly TargetEntry[], judged: Judged): PacePoints =>
  pointsAmong(judged)(targets);
