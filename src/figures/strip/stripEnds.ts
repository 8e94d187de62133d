import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { duePath } from "#scene/kindPaths.ts";
import { dayX } from "#scene/time/timeScale.ts";
import { type Day, partsOf } from "#domain/calendar/dates.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { EntryKind } from "#domain/schema/records.ts";

export type StripKey = EntryKind | "ends";

export interface StripRow {
  readonly key: StripKey;
  readonly count: number;
  /** Middle of the row, in pixels from the top. */
  readonly y: number;
  readonly path: string;
  /** Numbers, by where they end; what each takes of the row with its mark. */
  readonly counts: readonly {
    readonly x: number;
    readonly text: string;
    readonly from: number;
    readonly to: number;
  }[];
}

/** How high a row is. */
export const ROW = 18;

/** How far a bracket stands before the end of its day, how wide it is, and its number before it or behind. */
const INSIDE = 2;
const BRACKET = 4;
const NUMBER = 7;
const BEHIND = 2;
/** Between one number with its bracket and the next. */
const BETWEEN = 1.5;

/** Plans that end in one year: the day on which the last does, and how many do. */
interface Ends {
  readonly day: Day;
  readonly count: number;
}

interface EndsFrame {
  readonly window: TimeWindow;
  readonly width: number;
  readonly measure: Measure;
  /** Where the line of today stands, and the middle of the row. */
  readonly now: number;
  readonly y: number;
}

/** How much a year takes. */
const yearWidth = ({ window, width }: EndsFrame): number => width / (daysIn(window) / 365.25);

/**
 * Ends that have passed: numbers before their brackets, or in the middle of their years without. Those to come:
 * numbers behind their brackets, as none may stand before the line of today. Undefined where they have no room.
 */
const placeEnds = (
  ends: readonly Ends[],
  hasBrackets: boolean,
  frame: EndsFrame,
): Pick<StripRow, "counts" | "path"> | undefined => {
  const { window, width, measure, now, y } = frame;
  const counts: StripRow["counts"][number][] = [];
  let path = "";
  let taken = Number.NEGATIVE_INFINITY;
  for (const { day, count } of ends) {
    const text = String(count);
    const wide = measure(text, SMALL);
    const end = dayX(window, width, day + 1);
    const bracket = end - INSIDE;
    const isToCome = now < end;
    const x = isToCome
      ? bracket + BEHIND + wide
      : hasBrackets
        ? bracket - NUMBER
        : end - (yearWidth(frame) - wide) / 2;
    const from = isToCome ? bracket - BRACKET : x - wide;
    if (from < taken + BETWEEN) return undefined;
    if (hasBrackets || isToCome) path += duePath(bracket, y);
    taken = hasBrackets ? Math.max(x, bracket) : x;
    counts.push({ x, text, from, to: taken });
  }
  return { counts, path };
};

/**
 * Where plan periods end: one mark a year, with its number; the number alone where both have no room before it,
 * and a bar where that has none either.
 */
export const rowOfEnds = (days: readonly Day[], frame: EndsFrame): StripRow => {
  const { window, width, y } = frame;
  const byYear = new Map<number, Ends>();
  for (const end of days) {
    const { year } = partsOf(end);
    const before = byYear.get(year);
    byYear.set(year, { day: Math.max(end, before?.day ?? end), count: (before?.count ?? 0) + 1 });
  }
  const ends = [...byYear.values()].sort((a, b) => a.day - b.day);
  const row = { key: "ends", count: days.length, y } as const;
  const placed = placeEnds(ends, true, frame) ?? placeEnds(ends, false, frame);
  if (placed !== undefined) return { ...row, ...placed };
  const most = ends.reduce((all, { count }) => Math.max(all, count), 0);
  const bar = Math.max(1, yearWidth(frame) - 2);
  const path = ends
    .map(({ day, count }) => {
      const high = Math.max(1, Math.round((count / most) * (ROW - 4)));
      return `M${dayX(window, width, day + 1)} ${y + ROW / 2 - 2}h${-bar}v${-high}h${bar}Z`;
    })
    .join("");
  return { ...row, path, counts: [] };
};
