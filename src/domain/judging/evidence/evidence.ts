import { type CalendarDate, type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Baseline, QuantitativeTarget, Reading, Target } from "#domain/schema/target.ts";
import type { SourcesById } from "#domain/grade.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";
import { type Goal, goalOf } from "./goal.ts";
import { type DateOfSource, knownSince, type TargetDocument, type Disclosed } from "./known.ts";
import type { KnownReading, SetAsideReason } from "./knownReading.ts";
import { compareToLine } from "./proof.ts";
import { readingsInOrder } from "./sameDate.ts";
import { finite } from "./tolerance.ts";

/** A baseline with its dates parsed. */
export interface ReadBaseline {
  readonly baseline: Baseline;
  readonly date: CalendarDate | undefined;
  /**
   * The first as-of day on which it counts: it has been disclosed, and stands for no later day. Undefined:
   * always.
   */
  readonly from: Day | undefined;
  readonly disclosed: Disclosed | undefined;
  /**
   * Why it measures something else than the target; its value then doesn't determine the direction either.
   */
  readonly unlike: "baseline-not-comparable" | "baseline-other-unit" | undefined;
}

export type ReadReading = Omit<KnownReading, "comparison">;

/** A reading that never counts. */
interface FlawedReading {
  readonly index: number;
  readonly why: SetAsideReason;
  /** Undefined where its dates are malformed. */
  readonly read: ReadReading | undefined;
}

/** A goal with the readings that may count for it, in the order in which one per day is kept. */
export interface Plan {
  readonly goal: Goal;
  readonly readings: readonly KnownReading[];
}

/** The points of a target, independent of what it requires. */
interface Points {
  readonly baseline: ReadBaseline | undefined;
  readonly sound: readonly ReadReading[];
  readonly flawed: readonly FlawedReading[];
  /** The pages that they cite, for the grade of the verdict. */
  readonly sources: SourcesById;
  /** The days on which pages appeared that may raise the grade of a figure that was known before. */
  readonly pageDays: readonly Day[];
}

/** Undefined where value or comparator can't be interpreted. */
interface Plans {
  readonly plan: Plan | undefined;
  /** The plan while the baseline isn't known: it doesn't determine the direction then. */
  readonly planWithoutBaseline: Plan | undefined;
}

/** The figures that a target is judged by. */
export interface Figures extends Points, Plans {
  readonly target: QuantitativeTarget;
  readonly due: CalendarDate | undefined;
  /**
   * The days on which its evaluation may change: the day after the due date, and days on which a figure is
   * dated or disclosed, or on which another of its pages appeared.
   */
  readonly turns: readonly Day[];
}

/**
 * What a target is judged by, with parsed dates and for each point the day since when it is known: all that
 * doesn't depend on the reader's assumptions. Created once per target, then judged as of any day.
 */
export interface Evidence {
  readonly target: Target;
  /** The publication day of its document; until that day has ended the target hasn't begun. */
  readonly issued: CalendarDate | undefined;
  /** Undefined for a goal in words. */
  readonly figures: Figures | undefined;
}

const readBaseline = (
  { baseline, unit }: QuantitativeTarget,
  dateOf: DateOfSource,
  document: TargetDocument | undefined,
): ReadBaseline | undefined => {
  if (baseline === undefined || finite(baseline.value) === undefined) return undefined;
  const date = baseline.asOf === undefined ? undefined : parseDate(baseline.asOf);
  const { from, disclosed } = knownSince(baseline, date, dateOf, document);
  const otherUnit = baseline.unit !== undefined && baseline.unit.trim() !== unit.trim();
  return {
    baseline,
    date,
    from: date === undefined ? from : Math.max(from ?? date.end, date.end),
    disclosed,
    unlike:
      baseline.comparable === false
        ? "baseline-not-comparable"
        : otherUnit
          ? "baseline-other-unit"
          : undefined,
  };
};

const flawOf = (
  { value, comparable, unit: own }: Reading,
  { known, date }: ReadReading,
  unit: string,
): SetAsideReason | undefined => {
  if (finite(value) === undefined) return "not-a-number";
  if (comparable === false) return "not-comparable";
  if (own !== undefined && own.trim() !== unit.trim()) return "other-unit";
  return known < date.start ? "forecast" : undefined;
};

/** Undefined where a date is malformed. */
const readReading = (
  reading: Reading,
  index: number,
  dateOf: DateOfSource,
): ReadReading | undefined => {
  const date = parseDate(reading.asOf);
  const { from, disclosed } = knownSince(reading, date, dateOf);
  const unreadable = reading.disclosed !== undefined && disclosed?.by !== "record";
  if (date === undefined || from === undefined || unreadable) return undefined;
  const { value, bound } = reading;
  return {
    index,
    reading,
    value,
    bound,
    date,
    day: date.end,
    known: from,
    disclosed,
  };
};

const planFor = (goal: Goal | undefined, sound: readonly ReadReading[]): Plan | undefined => {
  if (goal === undefined) return undefined;
  const readings = sound.map((reading): KnownReading => {
    return { comparison: compareToLine(reading.value, reading.bound, goal), ...reading };
  });
  return { goal, readings: readingsInOrder(readings, goal.direction) };
};

const plansFor = (target: QuantitativeTarget, { baseline, sound }: Points): Plans => {
  const planWithoutBaseline = planFor(goalOf(target, undefined), sound);
  const isBaselineComparable = baseline !== undefined && baseline.unlike === undefined;
  const goal = isBaselineComparable ? goalOf(target, baseline.baseline.value) : undefined;
  // Most comparators determine the direction themselves, and the baseline changes nothing.
  if (goal?.directionFrom !== "baseline") return { plan: planWithoutBaseline, planWithoutBaseline };
  return { plan: planFor(goal, sound), planWithoutBaseline };
};

/** The days of the pages of those figures that were read on several. */
const pageDaysOf = (
  { baseline: start, readings }: QuantitativeTarget,
  dateOf: DateOfSource,
): readonly Day[] =>
  [...readings, ...(start === undefined ? [] : [start])]
    .filter(({ provenance }) => provenance.length > 1)
    .flatMap(({ provenance }) =>
      provenance.flatMap(({ source = "" }) => dateOf(source)?.end ?? []),
    );

const readPoints = (
  target: QuantitativeTarget,
  issued: CalendarDate | undefined,
  dateOf: DateOfSource,
  sources: SourcesById,
): Points => {
  const sound: ReadReading[] = [];
  const flawed: FlawedReading[] = [];
  for (const [index, reading] of target.readings.entries()) {
    const read = readReading(reading, index, dateOf);
    if (read === undefined) {
      flawed.push({ index, why: "unreadable-date", read });
      continue;
    }
    const why = flawOf(reading, read, target.unit);
    if (why === undefined) sound.push(read);
    else flawed.push({ index, why, read });
  }
  const { provenance } = target;
  return {
    baseline: readBaseline(target, dateOf, issued && { issued, provenance }),
    sound,
    flawed,
    sources,
    pageDays: pageDaysOf(target, dateOf),
  };
};

const figuresOf = (target: QuantitativeTarget, points: Points): Figures => {
  const { baseline, sound, flawed, pageDays } = points;
  const due = parseDate(target.due);
  const turns = [baseline?.from, baseline?.date?.end, due && due.end + 1, ...pageDays];
  for (const { day, known } of sound) turns.push(day, known);
  for (const { read } of flawed) turns.push(read?.day, read?.known);
  return {
    // First: the points may be those of another target's figures, whose due date isn't this one's.
    ...points,
    target,
    due,
    turns: turns.filter((day) => day !== undefined),
    ...plansFor(target, points),
  };
};

/**
 * Reads what a target is judged by. `dateOf` returns the publication dates of the pages that it cites,
 * `sources` has the pages themselves, for their grades.
 */
export const evidenceOf = (
  target: Target,
  issued?: CalendarDate,
  dateOf: DateOfSource = () => undefined,
  sources: SourcesById = new Map(),
): Evidence => ({
  target,
  issued,
  figures: isQualitative(target)
    ? undefined
    : figuresOf(target, readPoints(target, issued, dateOf, sources)),
});

/** The same points for a target with another value and due date. */
export const evidenceFor = (
  target: QuantitativeTarget,
  issued: CalendarDate | undefined,
  points: Points,
): Evidence => ({ target, issued, figures: figuresOf(target, points) });
