import type { Day } from "#domain/calendar/dates.ts";
import type { Figures, Plan, ReadReading } from "./evidence.ts";
import type { KnownReading, SetAside, DisclosedLater } from "./knownReading.ts";
import { sameDateRule } from "./sameDate.ts";

/** Readings split into those that count, by day, and those set aside, in the order of the record. */
export interface SortedReadings {
  readonly readings: readonly KnownReading[];
  readonly setAside: readonly SetAside[];
  /**
   * Those set aside because they were disclosed after the as-of date, with the day of disclosure; in the
   * order of the record.
   */
  readonly disclosedLater: readonly DisclosedLater[];
}

/** Why a reading isn't known as of a day. */
const whyUnknown = ({ day, known }: ReadReading, asOf: Day) => {
  if (known <= asOf) return undefined;
  return day > asOf ? "later-than-as-of" : "disclosed-after-as-of";
};

const whyNoProgress = (
  { day }: KnownReading,
  baseline: Day | undefined,
): SetAside["why"] | undefined => {
  if (baseline === undefined || day > baseline) return undefined;
  return day < baseline ? "before-baseline" : "at-baseline";
};

/**
 * Sorts a target's readings as of a date. `baseline` is the day of a usable baseline. Readings that aren't
 * known by `asOf` are set aside before any other rule applies.
 */
export const sortReadings = (
  { flawed }: Figures,
  { readings: ordered }: Plan,
  baseline: Day | undefined,
  asOf: Day,
): SortedReadings => {
  const readings: KnownReading[] = [];
  const setAside: SetAside[] = [];
  const later: { readonly index: number; readonly point: DisclosedLater }[] = [];
  const isUnknown = (reading: ReadReading): boolean => {
    const why = whyUnknown(reading, asOf);
    if (why === undefined) return false;
    const { index, day, date, disclosed } = reading;
    setAside.push({ index, why, day });
    if (why === "disclosed-after-as-of" && disclosed !== undefined) {
      later.push({ index, point: { what: "reading", date, disclosed } });
    }
    return true;
  };
  for (const reading of ordered) {
    if (isUnknown(reading)) continue;
    const { index, day } = reading;
    const why = whyNoProgress(reading, baseline);
    const rival = readings.at(-1);
    if (why !== undefined) setAside.push({ index, why, day });
    else if (rival?.day === day) {
      const rule = sameDateRule(rival, reading);
      setAside.push({ index, why: "same-date", day, rule, kept: rival.index });
    } else readings.push(reading);
  }
  for (const { index, why, read } of flawed) {
    if (read === undefined || !isUnknown(read)) setAside.push({ index, why, day: read?.day });
  }
  setAside.sort((a, b) => a.index - b.index);
  // In the order of the record too: the order of the readings depends on values that weren't known yet.
  later.sort((a, b) => a.index - b.index);
  return { readings, setAside, disclosedLater: later.map(({ point }) => point) };
};
