import type { Day } from "#domain/dates.ts";
import type { QuantitativeTarget, Reading } from "#domain/schema/target.ts";
import type { Goal } from "./goal.ts";
import type { KnownReading, SetAside, SetAsideReason } from "./knownReading.ts";
import { parseDate } from "#domain/dates.ts";
import { standingOf } from "./proof.ts";
import { keepOnePerDay } from "./sameDate.ts";
import { finite } from "./tolerance.ts";

/** Readings split into those that count, by day, and those set aside, in the order of the record. */
export interface SortedReadings {
  readonly readings: readonly KnownReading[];
  readonly setAside: readonly SetAside[];
}

const whySetAside = (
  reading: Reading,
  { date, day, known }: Pick<KnownReading, "date" | "day" | "known">,
  unit: string,
  baseline: Day | undefined,
  asOf: Day,
): SetAsideReason | undefined => {
  if (day > asOf) return "later-than-as-of";
  if (known > asOf) return "told-after-as-of";
  if (finite(reading.value) === undefined) return "not-a-number";
  if (reading.comparable === false) return "not-comparable";
  if (reading.unit !== undefined && reading.unit.trim() !== unit.trim()) return "other-unit";
  if (known < date.start) return "forecast";
  if (baseline === undefined || day > baseline) return undefined;
  return day < baseline ? "before-baseline" : "at-baseline";
};

/**
 * Sorts a target's readings as of a date. `baseline` is the day of a usable baseline.
 * What isn't known by `asOf` is set aside before anything else about it is looked at.
 */
export const sortReadings = (
  { readings, unit }: QuantitativeTarget,
  goal: Goal,
  baseline: Day | undefined,
  asOf: Day,
): SortedReadings => {
  const counted: KnownReading[] = [];
  const setAside: SetAside[] = [];
  for (const [index, reading] of readings.entries()) {
    const date = parseDate(reading.asOf);
    const told = reading.told === undefined ? undefined : parseDate(reading.told);
    if (date === undefined || (told === undefined && reading.told !== undefined)) {
      setAside.push({ index, why: "unreadable-date" });
      continue;
    }
    const known = told?.end ?? date.end;
    const day = Math.min(date.end, known);
    const { value, bound } = reading;
    const why = whySetAside(reading, { date, day, known }, unit, baseline, asOf);
    if (why !== undefined) {
      setAside.push({ index, why, day });
      continue;
    }
    const standing = standingOf(value, bound, goal);
    counted.push({
      index,
      reading,
      value,
      ...(bound !== undefined && { bound }),
      date,
      day,
      known,
      standing,
    });
  }
  const { kept, dropped } = keepOnePerDay(counted, goal.direction);
  setAside.push(...dropped);
  return { readings: kept, setAside: setAside.toSorted((a, b) => a.index - b.index) };
};
