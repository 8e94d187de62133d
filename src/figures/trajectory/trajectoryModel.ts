import { roundLevels } from "#scene/levels.ts";
import { type CalendarDate, type Day, parseDate } from "#domain/calendar/dates.ts";
import { gradedSourceOf, type Sourced, type SourcesById } from "#domain/grade.ts";
import type { Assumptions } from "#domain/judging/path/assumptions.ts";
import type { BaselinePoint } from "#domain/judging/evidence/baselinePoint.ts";
import { earlierReadings } from "#domain/judging/earlierReadings.ts";
import type { Goal } from "#domain/judging/evidence/goal.ts";
import type { SeriesReading } from "#domain/query/filter/seriesReadings.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { pathPoints, requiredValueAt } from "#domain/judging/requiredValueAt.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { Target } from "#domain/schema/target.ts";

import { isQualitative } from "#domain/schema/qualitative.ts";
import type { PointKind, TrajectoryRow } from "./trajectoryRow.ts";

export interface TrajectoryModel {
  readonly rows: readonly TrajectoryRow[];
  readonly days: readonly [Day, Day];
  /** Round levels of the value axis, from the lowest to the highest. */
  readonly levels: readonly number[];
  readonly unit: string;
  readonly due: Day;
  readonly asOf: Day;
  readonly goal: Goal;
  /** The far end of a range target; the range begins at the aim. */
  readonly far?: number;
  readonly verdict: Verdict;
  /** Why only the target is known, where that is so. */
  readonly onlyTarget?: "nothing-known" | "nothing-alike";
}

/** How long after its due date the trajectory of a target that isn't met continues, in days. */
const AFTER_DUE = 366;

/** The last day of an overdue target's trajectory: the as-of day, unless that is too far away. */
const overdueEnd = ({ asOf, due, verdict }: Judgement): Day | undefined =>
  asOf === undefined || due?.passed !== true || verdict === "met"
    ? undefined
    : Math.min(asOf, due.day + AFTER_DUE);

/**
 * The stretch of an overdue target without a reading: from the last known value, where that is from before the due
 * date.
 */
const silenceOf = (judgement: Judgement): readonly [TrajectoryRow, TrajectoryRow] | undefined => {
  const { due, last, baseline, setAside } = judgement;
  const to = overdueEnd(judgement);
  const start = last ?? (baseline?.problem === undefined ? baseline : undefined);
  if (to === undefined || due === undefined || start?.day === undefined) return undefined;
  if (start.day >= due.day) return undefined;
  const { day, value, date } = start;
  const unlike = setAside.some((one) => one.why === "not-comparable" && (one.day ?? day) > day);
  const silent = { isUnlike: unlike, since: date ?? day };
  return [
    { day, silence: value },
    { day: to, silence: value, silent },
  ];
};

/** Whether a baseline measures something other than the target: it has no place on its axis. */
const isUnlike = ({ problem }: BaselinePoint): boolean =>
  problem === "baseline-other-unit" || problem === "baseline-not-comparable";

const dayIn = (date: CalendarDate | undefined): Day | undefined => date?.end;

/**
 * Round levels that span all values: from zero, unless the values are so close together that the trajectory would look
 * flat.
 */
export const valueLevels = (values: readonly number[]): readonly number[] => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const zero = !(least >= most * 0.7 && least > 0) && !(most <= least * 0.7 && most < 0);
  const low = zero ? Math.min(0, least) : least;
  const high = zero ? Math.max(0, most) : most;
  return roundLevels(low, high > low ? high : low + Math.abs(low || 1));
};

/** Whether the levels don't start at zero: lengths then can't be compared, and the axis shows a break. */
export const isTruncated = (levels: readonly number[]): boolean =>
  (levels[0] ?? 0) > 0 || (levels.at(-1) ?? 0) < 0;

/** A target's trajectory. Undefined for a goal in words, which has no value to draw. */
export const trajectoryOf = (
  target: Target,
  judgement: Judgement,
  assumptions: Assumptions,
  sources: SourcesById = new Map(),
  series: readonly SeriesReading[] = [],
): TrajectoryModel | undefined => {
  const { goal, due, baseline, readings } = judgement;
  if (isQualitative(target) || goal === undefined) return undefined;
  const rows = new Map<Day, TrajectoryRow>();
  const putRow = (
    day: Day,
    values: Omit<TrajectoryRow, "day">,
    read?: readonly [kind: PointKind, figure: Sourced],
  ): void => {
    const { grades: previousGrades, ...row } = rows.get(day) ?? {};
    const graded = read && gradedSourceOf(read[1], sources, assumptions.asOf);
    const grades = read && graded ? { ...previousGrades, [read[0]]: graded } : previousGrades;
    rows.set(day, { ...row, ...values, day, ...(grades === undefined ? {} : { grades }) });
  };
  for (const { day, value } of pathPoints(judgement)) putRow(day, { path: value });
  if (baseline?.day !== undefined && !isUnlike(baseline)) {
    putRow(
      baseline.day,
      {
        baseline: baseline.value,
        ...(baseline.bound === undefined ? {} : { baselineBound: baseline.bound }),
      },
      target.baseline && ["baseline", target.baseline],
    );
  }
  const earlier = [...earlierReadings(target, judgement), ...series];
  for (const { reading, day } of earlier) {
    const { value, bound } = reading;
    putRow(day, { earlier: value, ...(bound === undefined ? {} : { earlierBound: bound }) }, [
      "earlier",
      reading,
    ]);
  }
  const met = judgement.verdict === "met" ? judgement.by : undefined;
  for (const reading of readings) {
    const { day, value, bound } = reading;
    putRow(
      day,
      {
        reading: value,
        ...(bound === undefined ? {} : { bound }),
        ...(reading === met ? { met: true } : {}),
      },
      ["reading", reading.reading],
    );
  }
  for (const step of target.interim ?? []) {
    const day = dayIn(parseDate(step.due));
    if (day !== undefined)
      putRow(day, { interim: step.value }, [
        "interim",
        { provenance: step.provenance ?? target.provenance },
      ]);
  }
  const isBare = rows.size === 0;
  putRow(due.day, { target: goal.aim }, ["target", target]);
  for (const { day, ...silence } of silenceOf(judgement) ?? []) putRow(day, silence);
  const far =
    typeof goal.value === "number"
      ? undefined
      : goal.direction === "up"
        ? goal.value.max
        : goal.value.min;
  const sorted = [...rows.values()]
    .sort((a, b) => a.day - b.day)
    .map((row) => {
      const path = row.path ?? requiredValueAt(judgement, row.day);
      return path === undefined || row.day > due.day ? row : { ...row, path };
    });
  const first = sorted[0]?.day ?? due.day;
  const end = Math.max(sorted.at(-1)?.day ?? due.day, overdueEnd(judgement) ?? due.day);
  const asOf = Math.min(assumptions.asOf, end);
  // A single target is centred, with space for its label on either side.
  const room = isBare ? 400 : Math.max(60, Math.round((end - first) * 0.04));
  const days = [Math.min(first, asOf) - room, end + room] as const;
  const values = sorted.flatMap((row) =>
    [row.path, row.reading, row.baseline, row.earlier, row.interim, row.target].filter(
      (value) => value !== undefined,
    ),
  );
  // A target with at most one figure is shown against zero: on a shorter axis it would look like a course.
  const isLone = readings.length + earlier.length < 2;
  const levels = valueLevels([
    ...values,
    ...(far === undefined ? [] : [far]),
    ...(isLone ? [0] : []),
  ]);
  return {
    rows: sorted,
    days,
    levels,
    unit: target.unit,
    due: due.day,
    asOf: assumptions.asOf,
    goal,
    verdict: judgement.verdict,
    ...(far === undefined ? {} : { far }),
    ...(isBare ? { onlyTarget: baseline === undefined ? "nothing-known" : "nothing-alike" } : {}),
  };
};
