import type { CalendarDate, Day } from "#domain/dates.ts";
import { dayOf, parseDate, partsOf } from "#domain/dates.ts";
import type { Assumptions } from "#domain/pace/assumptions.ts";
import type { Goal } from "#domain/pace/goal.ts";
import type { Judgement } from "#domain/pace/judge.ts";
import { pathPoints, requiredValueAt } from "#domain/pace/requiredValueAt.ts";
import type { Bound } from "#domain/pace/proof.ts";
import { isQualitative, type Target } from "#domain/schema/target.ts";
import { figureLabel, goalLabel } from "#figures/targetGlyph/figureLabel.ts";

import { roundLevels } from "./roundLevels.ts";

/** A figure written beside its point; the others are in the table, and read out point by point. */
interface DirectLabel {
  readonly text: string;
  readonly at: "above" | "below";
}

/** A day of the figure and what stands on it. Absent: nothing to show there. */
export interface TrajectoryRow {
  readonly day: Day;
  readonly path?: number;
  readonly reading?: number;
  readonly bound?: Bound;
  /** The first reading that proves the target met. */
  readonly met?: boolean;
  readonly baseline?: number;
  readonly baselineBound?: Bound;
  /** A reading older than the baseline: history, not progress. */
  readonly earlier?: number;
  readonly interim?: number;
  readonly target?: number;
  readonly labels?: Readonly<
    Partial<Record<"reading" | "baseline" | "interim" | "target", DirectLabel>>
  >;
}

export interface TrajectoryModel {
  readonly rows: readonly TrajectoryRow[];
  readonly days: readonly [Day, Day];
  /** First days of years within, for lines. */
  readonly years: readonly Day[];
  /** The days at which years are named: the middle of what is in sight of each. */
  readonly yearNames: readonly Day[];
  /** Round levels of the value axis, from its foot to its top. */
  readonly levels: readonly number[];
  readonly unit: string;
  readonly due: Day;
  readonly asOf: Day;
  /** The aim, and for a range its far end. */
  readonly aim: number;
  readonly far?: number;
  readonly last?: TrajectoryRow;
}

/** Less of a year in sight than this, in days, has no room for its name. */
const NAME_ROOM = 150;

const yearsIn = (from: Day, to: Day): Pick<TrajectoryModel, "years" | "yearNames"> => {
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  const step = last - first > 16 ? 5 : last - first > 8 ? 2 : 1;
  const years: Day[] = [];
  const yearNames: Day[] = [];
  for (let year = first; year <= last; year += 1) {
    const start = dayOf(year, 1, 1);
    if (start >= from) years.push(start);
    const [left, right] = [Math.max(from, start), Math.min(to, dayOf(year, 12, 31))];
    if (right - left >= NAME_ROOM && (year - first) % step === 0) {
      yearNames.push(Math.round((left + right) / 2));
    }
  }
  return { years, yearNames };
};

/**
 * Round levels that hold all values: from zero, unless the values lie so close together that their
 * course would be lost.
 */
export const valueLevels = (values: readonly number[]): readonly number[] => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const zero = !(least >= most * 0.7 && least > 0) && !(most <= least * 0.7 && most < 0);
  const low = zero ? Math.min(0, least) : least;
  const high = zero ? Math.max(0, most) : most;
  return roundLevels(low, high > low ? high : low + Math.abs(low || 1));
};

/** So near the top of the figure, as a share of its height, there is no room above a reading. */
const UNDER_TOP = 0.93;

/** Labels on the side away from the path: under what rises from it, above what falls. */
const labelled = (
  row: TrajectoryRow,
  goal: Goal,
  lastDay: Day | undefined,
  levels: readonly number[],
): TrajectoryRow => {
  const [low, high] = [levels[0] ?? 0, levels.at(-1) ?? 1];
  const isAtTop = (value: number): boolean => (value - low) / (high - low) > UNDER_TOP;
  const { reading, bound, met, baseline, interim, target, day } = row;
  const at = goal.direction === "up" ? "below" : "above";
  const labels = {
    ...(baseline === undefined
      ? {}
      : { baseline: { text: figureLabel(baseline, row.baselineBound), at } as const }),
    ...(interim === undefined ? {} : { interim: { text: figureLabel(interim), at } as const }),
    ...(target === undefined
      ? {}
      : { target: { text: goalLabel(goal.comparator, goal.value), at } as const }),
    ...(reading === undefined || (day !== lastDay && met !== true)
      ? {}
      : {
          reading: {
            text: `${figureLabel(reading, bound)}${met === true ? ", met" : ""}`,
            at: isAtTop(reading) ? "below" : "above",
          } as const,
        }),
  };
  return Object.keys(labels).length === 0 ? row : { ...row, labels };
};

const dayIn = (date: CalendarDate | undefined): Day | undefined => date?.end;

/** The figure of a target's course. Undefined where there is nothing to draw: a goal in words. */
export const trajectoryOf = (
  target: Target,
  judgement: Judgement,
  assumptions: Assumptions,
): TrajectoryModel | undefined => {
  const { goal, due, baseline, readings, setAside } = judgement;
  if (isQualitative(target) || goal === undefined || due === undefined) return undefined;
  const rows = new Map<Day, TrajectoryRow>();
  const put = (day: Day, values: Omit<TrajectoryRow, "day">): void => {
    rows.set(day, { ...rows.get(day), ...values, day });
  };
  for (const { day, value } of pathPoints(judgement)) put(day, { path: value });
  if (baseline?.day !== undefined && baseline.problem !== "baseline-other-unit") {
    put(baseline.day, {
      baseline: baseline.value,
      ...(baseline.bound === undefined ? {} : { baselineBound: baseline.bound }),
    });
  }
  for (const { index, why, day } of setAside) {
    const reading = target.readings[index];
    if (why === "before-baseline" && day !== undefined && reading !== undefined) {
      put(day, { earlier: reading.value });
    }
  }
  const met = judgement.verdict === "met" ? judgement.by : undefined;
  for (const reading of readings) {
    const { day, value, bound } = reading;
    put(day, {
      reading: value,
      ...(bound === undefined ? {} : { bound }),
      ...(reading === met ? { met: true } : {}),
    });
  }
  for (const step of target.interim ?? []) {
    const day = dayIn(parseDate(step.due));
    if (day !== undefined) put(day, { interim: step.value });
  }
  // A target of which nothing else is known has no course.
  if (rows.size === 0) return undefined;
  put(due.day, { target: goal.aim });
  const far =
    typeof goal.value === "number"
      ? undefined
      : goal.direction === "up"
        ? goal.value.max
        : goal.value.min;
  const lastDay = readings.at(-1)?.day;
  const sorted = [...rows.values()]
    .sort((a, b) => a.day - b.day)
    .map((row) => {
      const path = row.path ?? requiredValueAt(judgement, row.day);
      return path === undefined || row.day > due.day ? row : { ...row, path };
    });
  const first = sorted[0]?.day ?? due.day;
  const end = sorted.at(-1)?.day ?? due.day;
  const asOf = Math.min(assumptions.asOf, end);
  const room = Math.max(60, Math.round((end - first) * 0.04));
  const days = [Math.min(first, asOf) - room, end + room] as const;
  const values = sorted.flatMap((row) =>
    [row.path, row.reading, row.baseline, row.earlier, row.interim, row.target].filter(
      (value) => value !== undefined,
    ),
  );
  const last = sorted.findLast(({ reading }) => reading !== undefined);
  const levels = valueLevels(far === undefined ? values : [...values, far]);
  return {
    rows: sorted.map((row) => labelled(row, goal, lastDay, levels)),
    days,
    ...yearsIn(...days),
    levels,
    unit: target.unit,
    due: due.day,
    asOf: assumptions.asOf,
    aim: goal.aim,
    ...(far === undefined ? {} : { far }),
    ...(last === undefined ? {} : { last }),
  };
};
