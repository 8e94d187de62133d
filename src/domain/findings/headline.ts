import { type Verdict, type VerdictClass, verdictClasses } from "#domain/judging/verdict.ts";
import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";

/**
 * What a title says of goals or targets: all of them, in parts that add up. What can't be judged is a part like the
 * others, as a share of the judged alone would say nothing of most.
 */
export interface Headline {
  readonly total: number;
  readonly met: number;
  readonly missed: number;
  /** Due, with the outcome unknown. */
  readonly unknown: number;
  /** Not due yet, and on pace or behind. */
  readonly underWay: number;
  readonly notJudged: number;
}

/** How many have a verdict of each class, in the order in which classes are shown. */
export const classCounts = ({
  byVerdict,
}: Pick<VerdictCounts, "byVerdict">): ReadonlyMap<VerdictClass, number> =>
  new Map(
    verdictClasses.map(([key, own]) => [
      key,
      own.reduce((sum, verdict) => sum + (byVerdict.get(verdict) ?? 0), 0),
    ]),
  );

export const headlineOf = (counts: Pick<VerdictCounts, "total" | "byVerdict">): Headline => {
  const of = (verdict: Verdict): number => counts.byVerdict.get(verdict) ?? 0;
  const classes = classCounts(counts);
  return {
    total: counts.total,
    met: of("met"),
    missed: of("missed"),
    unknown: classes.get("unknown") ?? 0,
    underWay: classes.get("under-way") ?? 0,
    notJudged: of("not-judged"),
  };
};
