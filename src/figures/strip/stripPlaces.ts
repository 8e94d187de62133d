import type { Measure } from "#scene/measure.ts";
import { kindPath } from "#scene/kindPaths.ts";
import { countBins, densityPath } from "#scene/time/density.ts";
import { type TimeAxis, timeAxis } from "#scene/time/years.ts";
import { dayX } from "#scene/time/timeScale.ts";
import { type Day, partsOf } from "#domain/calendar/dates.ts";
import { limitsOf, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { extentOf, periodOf } from "#domain/dataset/periods.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { type EntryKind, entryKind } from "#domain/schema/records.ts";
import { oncePer } from "#domain/oncePer.ts";

import { ROW, rowOfEnds, type StripKey, type StripRow } from "./stripEnds.ts";

/** What a strip shows of one year. */
interface StripYear {
  readonly year: number;
  readonly counts: readonly { readonly key: StripKey; readonly count: number }[];
}

export interface PlacedStrip {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly StripRow[];
  /** Where years begin, or months of a short time. */
  readonly lines: readonly number[];
  /** Years stand in their middle, months behind their lines. */
  readonly names: TimeAxis["names"];
  /** Middle of the day that stands for today. */
  readonly today: number;
  /** How far down its line runs: not through where a plan ends and how many do. */
  readonly todayTo: number;
}

export interface StripInput {
  readonly entries: readonly Entry[];
  readonly today: Day;
  readonly width: number;
  readonly measure: Measure;
  /** Room over each row for its name, where that doesn't stand beside it. */
  readonly over?: number;
}

const AXIS = 20;
/** Half the size of a record's shape. */
const SHAPE = 3.5;
/** Marks that stand closer on average would be a solid bar: their density is drawn instead. */
const LEAST_ROOM = 2;

/** Room that words at the end may take beyond it. */
export const END = 24;
/** Between a bracket or its number and the line of today. */
const CLEAR = 3;

/** What a strip tells of one record. */
interface StripFacts {
  readonly kind: EntryKind;
  /** Middle of the main date. */
  readonly middle: number;
  /** First and last day that the record has anything to say of; an open end ends with its start. */
  readonly start: Day;
  readonly end: Day;
  /** Last day of its plan period. */
  readonly periodEnd: Day | undefined;
}

/** Read once a record: thousands lie scattered in memory, and each look at one is dear. */
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

/** A slim picture of some records: when each kind came, and when the plans among them end. */
export const placeStrip = ({
  entries,
  today,
  width,
  measure,
  over = 0,
}: StripInput): PlacedStrip => {
  const facts = entries.map(factsOf);
  const window = limitsOf(facts, today);
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
    ...(ends.length === 0 ? [] : [rowOfEnds(ends, { window, width, measure, now, y })]),
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

/** How many of each row stand in each year, for those who don't see where: the earliest year first. */
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
