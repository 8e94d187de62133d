import { duePath, kindPath } from "#scene/kindPaths.ts";
import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { countBins, densityPath } from "#scene/time/density.ts";
import { dayX } from "#scene/time/timeScale.ts";
import { type TimeAxis, timeAxis } from "#scene/time/years.ts";
import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import { daysIn, limitsOf, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { extentOf, periodOf } from "#domain/dataset/periods.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { oncePer } from "#domain/oncePer.ts";
import { type EntryKind, entryKind } from "#domain/schema/records.ts";

type StripKey = EntryKind | "ends";

export interface StripRow {
  readonly key: StripKey;
  readonly count: number;
  /** Middle of the row, in pixels from the top. */
  readonly y: number;
  readonly path: string;
  /** Counts, by the right end of their text; each with the stretch that it covers with its bracket. */
  readonly counts: readonly {
    readonly x: number;
    readonly text: string;
    readonly from: number;
    readonly to: number;
  }[];
}

/** Height of a row. */
const ROW = 18;

/** How far a bracket is before the end of its day, its width, and the distance of a count before or behind it. */
const INSIDE = 2;
const BRACKET = 4;
const NUMBER = 7;
const BEHIND = 2;
/** Least gap between one count with its bracket and the next. */
const BETWEEN = 1.5;

/** Plan periods that end in the same year: the day of the last end, and their number. */
interface Ends {
  readonly day: Day;
  readonly count: number;
}

interface EndsFrame {
  readonly window: TimeWindow;
  readonly width: number;
  readonly measure: Measure;
  /** The horizontal position of today's line, and the middle of the row. */
  readonly now: number;
  readonly y: number;
}

/** The width of a year. */
const yearWidth = ({ window, width }: EndsFrame): number => width / (daysIn(window) / 365.25);

/**
 * Past ends have their counts before the brackets, future ends behind them, as none may be before today's line; without
 * brackets all have them in the middle of the year. Undefined where they don't fit.
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
    const isBehind = hasBrackets && now < end;
    const x = isBehind
      ? bracket + BEHIND + wide
      : hasBrackets
        ? bracket - NUMBER
        : end - (yearWidth(frame) - wide) / 2;
    const from = isBehind ? bracket - BRACKET : x - wide;
    if (from < taken + BETWEEN) return undefined;
    if (hasBrackets) path += duePath(bracket, y);
    taken = hasBrackets ? Math.max(x, bracket) : x;
    counts.push({ x, text, from, to: taken });
  }
  return { counts, path };
};

/**
 * The ends of plan periods: one bracket per year with its count; the count alone where both don't fit, and a bar where
 * the count doesn't fit either.
 */
const rowOfEnds = (days: readonly Day[], frame: EndsFrame): StripRow => {
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

/** Years after the current one that are drawn to scale: later ends of plans are counted behind an arrow. */
const YEARS_TO_COME = 4;

/** The last day that is drawn to scale. */
const lastDrawn = (today: Day): Day => dayOf(partsOf(today).year + YEARS_TO_COME + 1, 1, 1) - 1;

/** Ends of plan periods after those that are drawn to scale. */
export interface LaterEnds {
  readonly count: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Undefined where there are none. */
export const laterEnds = (entries: readonly Entry[], today: Day): LaterEnds | undefined => {
  const last = lastDrawn(today);
  const years = entries
    .flatMap((entry) => factsOf(entry).periodEnd ?? [])
    .filter((day) => day > last)
    .map((day) => partsOf(day).year);
  return years.length === 0
    ? undefined
    : { count: years.length, firstYear: Math.min(...years), lastYear: Math.max(...years) };
};

/** The counts of a strip for one year. */
interface StripYear {
  readonly year: number;
  readonly counts: readonly { readonly key: StripKey; readonly count: number }[];
}

interface PlacedStrip {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly StripRow[];
  /** Where years begin, or months in a short span. */
  readonly lines: readonly number[];
  /** Years are labelled in their middle, months behind their lines. */
  readonly names: TimeAxis["names"];
  /** Middle of the day that counts as today. */
  readonly today: number;
  /** How far down today's line runs: not through the row of plan ends and their counts. */
  readonly todayTo: number;
}

interface StripInput {
  readonly entries: readonly Entry[];
  readonly today: Day;
  readonly width: number;
  readonly measure: Measure;
  /** Height above each row for its name, where the name isn't beside it. */
  readonly over?: number;
}

const AXIS = 20;
/** Half the size of a record's shape. */
const SHAPE = 3.5;
/** Marks closer than this on average would merge into a solid bar: their density is drawn instead. */
const LEAST_ROOM = 2;

/** How far words at the right end may extend beyond the strip. */
export const END = 24;
/** Least gap between today's line and a bracket or its count. */
const CLEAR = 3;

/** The facts of one record that a strip shows. */
interface StripFacts {
  readonly kind: EntryKind;
  /** Middle of the main date. */
  readonly middle: number;
  /** First and last day that the record covers; with an open end, the last day is its start. */
  readonly start: Day;
  readonly end: Day;
  /** Last day of its plan period. */
  readonly periodEnd: Day | undefined;
}

/** Read once per record: thousands of them are scattered in memory, and each access is expensive. */
const factsOf = oncePer((entry: Entry): StripFacts => ({
  kind: entry.record.kind,
  middle: (entry.main.start + entry.main.end + 1) / 2,
  ...extentOf(entry, Number.NEGATIVE_INFINITY),
  periodEnd: periodOf(entry)?.end,
}));

const rowOfKind = (
  kind: EntryKind,
  days: readonly number[],
  window: TimeWindow,
  width: number,
  y: number,
): StripRow => {
  const crowded = days.length > width / LEAST_ROOM;
  const bins = Math.floor(width / 4);
  const { counts, most } = countBins(Int32Array.from(crowded ? days : []), window, bins);
  const path = crowded
    ? densityPath(counts, most, width / bins, ROW - 4, y - ROW / 2 + 2)
    : days
        .toSorted((a, b) => a - b)
        .map((day) => kindPath(kind, dayX(window, width, day), y, SHAPE))
        .join("");
  return { key: kind, count: days.length, y, path, counts: [] };
};

/** A slim picture of some records: the dates of each kind, and the ends of the plan periods among them. */
export const placeStrip = ({
  entries,
  today,
  width,
  measure,
  over = 0,
}: StripInput): PlacedStrip => {
  const facts = entries.map(factsOf);
  const last = lastDrawn(today);
  const window = limitsOf(
    facts.map(({ start, end, periodEnd }) => ({
      start,
      end: periodEnd !== undefined && periodEnd > last ? Math.min(end, last) : end,
    })),
    today,
  );
  const days: Record<EntryKind, number[]> = {
    policy: [],
    "policy-news": [],
    "corporate-news": [],
  };
  for (const { kind, middle } of facts) days[kind].push(middle);
  const ends = facts.flatMap(({ periodEnd }) => periodEnd ?? []);
  const kinds = entryKind.options.filter((kind) => days[kind].length > 0);
  const { lines, names } = timeAxis(window, width, measure);
  const middleOf = (at: number): number => AXIS + (over + ROW) * (at + 1) - ROW / 2;
  const now = dayX(window, width, today + 0.5);
  const y = middleOf(kinds.length);
  const rows = [
    ...kinds.map((kind, at) => rowOfKind(kind, days[kind], window, width, middleOf(at))),
    ...(ends.length === 0
      ? []
      : [
          {
            ...rowOfEnds(
              ends.filter((day) => day <= last),
              { window, width, measure, now, y },
            ),
            count: ends.length,
          },
        ]),
  ];
  const height = AXIS + (over + ROW) * rows.length + 4;
  const struck = rows.find(({ counts }) =>
    counts.some(({ from, to }) => from - CLEAR < now && now < to + CLEAR),
  );
  return {
    width,
    height,
    rows,
    lines: lines.map(({ x }) => x),
    names,
    today: now,
    todayTo: struck === undefined ? height : struck.y - ROW / 2,
  };
};

/** How many records of each row fall into each year, for screen readers: the earliest year first. */
export const stripYears = (entries: readonly Entry[]): readonly StripYear[] => {
  const years = new Map<number, Map<StripKey, number>>();
  const add = (day: Day, key: StripKey): void => {
    const { year } = partsOf(day);
    const counts = years.get(year) ?? new Map<StripKey, number>();
    years.set(year, counts.set(key, (counts.get(key) ?? 0) + 1));
  };
  for (const { kind, middle, periodEnd } of entries.map(factsOf)) {
    add(Math.floor(middle), kind);
    if (periodEnd !== undefined) add(periodEnd, "ends");
  }
  const keys: readonly StripKey[] = [...entryKind.options, "ends"];
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, counts]) => ({
      year,
      counts: keys.flatMap((key) => {
        const count = counts.get(key);
        return count === undefined ? [] : { key, count };
      }),
    }));
};
