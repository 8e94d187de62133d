import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { mirroredBound } from "#domain/judging/evidence/mirroredBound.ts";
import type { Bound } from "#domain/judging/evidence/proof.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { pathPoints } from "#domain/judging/requiredValueAt.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import type { GlyphUnits } from "#figures/targetGlyph/targetGlyphModel.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

export interface Compared {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
}

/** A point of a line: a day, and a share of the way or a value. */
export interface ComparePoint {
  readonly day: Day;
  readonly value: number;
  /** Its bound, on its axis. */
  readonly bound?: Bound | undefined;
}

export interface CompareLine extends Compared {
  /** Index among those compared, which determines the line's look. */
  readonly index: number;
  /** The baseline and the readings. */
  readonly points: readonly ComparePoint[];
  /** The required path from baseline to target; empty where there is none. */
  readonly path: readonly ComparePoint[];
  readonly goal: ComparePoint;
}

export interface CompareModel {
  readonly units: GlyphUnits;
  /** The unit that all share, where values are drawn. */
  readonly unit?: string;
  /** True where native units were requested but differ. */
  readonly unlike: boolean;
  readonly lines: readonly CompareLine[];
  /** Those that have no place on the figure. */
  readonly left: readonly Compared[];
}

const unitOf = ({ entry: { target } }: Compared): string | undefined =>
  isQualitative(target) ? undefined : target.unit.trim();

const lineOf = (
  { entry, judgement }: Compared,
  index: number,
  units: GlyphUnits,
): CompareLine | undefined => {
  const { goal, due, baseline, readings, path } = judgement;
  if (goal === undefined) return undefined;
  const start = baseline?.value;
  const native = units === "native";
  if (!native && (path === undefined || start === undefined || goal.aim === start)) {
    return undefined;
  }
  const at = (value: number): number =>
    native || start === undefined ? value : (value - start) / (goal.aim - start);
  const isTurned = !native && start !== undefined && goal.aim < start;
  const boundOf = (bound: Bound | undefined): Bound | undefined =>
    bound !== undefined && isTurned ? mirroredBound[bound] : bound;
  const base =
    baseline?.day === undefined || baseline.problem !== undefined
      ? []
      : // The way begins at the baseline, however precisely that is known.
        [
          {
            day: baseline.day,
            value: at(baseline.value),
            ...(native ? { bound: baseline.bound } : {}),
          },
        ];
  const points = [
    ...base,
    ...readings.map(({ day, value, bound }) => ({ day, value: at(value), bound: boundOf(bound) })),
  ];
  const needed = pathPoints(judgement).map(({ day, value }) => ({ day, value: at(value) }));
  return {
    entry,
    judgement,
    index,
    points,
    path: needed,
    goal: { day: due.day, value: at(goal.aim) },
  };
};

/** The chosen targets with their judgements, in the order of choice. */
export const comparedOf = (
  ids: readonly string[],
  targets: ReadonlyMap<string, TargetEntry>,
  judged: Judged,
): readonly Compared[] =>
  ids.flatMap((id): readonly Compared[] => {
    const entry = targets.get(id);
    const judgement = judged.byTarget.get(id);
    return entry === undefined || judgement === undefined ? [] : [{ entry, judgement }];
  });

/** Targets side by side over time: on the share of the way, or in native units where all have the same. */
export const compareModel = (
  compared: readonly Compared[],
  requestedUnits: GlyphUnits,
): CompareModel => {
  const all = new Set(compared.map(unitOf));
  const [unit] = all;
  const alike = all.size === 1 && unit !== undefined;
  const units = requestedUnits === "native" && alike ? "native" : "share";
  const drawn = compared.map((one, index) => lineOf(one, index, units));
  return {
    units,
    ...(units === "native" && unit !== undefined ? { unit } : {}),
    unlike: requestedUnits === "native" && !alike,
    lines: drawn.filter((line) => line !== undefined),
    left: compared.filter((_one, index) => drawn[index] === undefined),
  };
};
