import { kindPath } from "#scene/kindPaths.ts";
import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { countBins, densityPath } from "#scene/time/density.ts";
import { dayX } from "#scene/time/timeScale.ts";
import { type TimeAxis, timeAxis } from "#scene/time/years.ts";
import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";
import { limitsOf, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { extentOf, periodOf } from "#domain/dataset/periods.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { entryKinds } from "#domain/schema/values.ts";

type StripKey = EntryKind | "ends";

export interface StripRow {
  readonly key: StripKey;
  readonly count: number;
  /** Middle of the row, in pixels from the top. */
  readonly y: number;
  readonly path: string;
  /** Counts, by the middle of their text; each with the stretch that it covers. */
  readonly counts: readonly {
    readonly x: number;
    readonly text: string;
    readonly from: number;
    readonly to: number;
  }[];
}

/** Height of a row. */
const ROW = 18;

/** Least gap between one count and the next. */
const BETWEEN = 1.5;

interface EndsFrame {
  readonly window: TimeWindow;
  readonly width: number;
  readonly measure: Measure;
  /** The middle of the row. */
  readonly y: number;
}

/** The ends of plan periods: their count in the middle of each year, and bars where the counts don't fit. */
const rowOfEnds = (days: readonly Day[], { window, width, measure, y }: EndsFrame): StripRow => {
  const byYear = new Map<number, number>();
  for (const end of days) {
    const { year } = partsOf(end);
    byYear.set(year, (byYear.get(year) ?? 0) + 1);
  }
  const at = (year: number): number => dayX(window, width, dayOf(year, 1, 1));
  const ends = [...byYear].sort(([a], [b]) => a - b);
  const counts = ends.map(([year, count]) => {
    const text = String(count);
    const x = (at(year) + at(year + 1)) / 2;
    const half = measure(text, SMALL) / 2;
    return { x, text, from: x - half, to: x + half };
  });
  const row = { key: "ends", count: days.length, y } as const;
  if (
    counts.every(({ from }, place) => from >= (counts[place - 1]?.to ?? from - BETWEEN) + BETWEEN)
  ) {
    return { ...row, path: "", counts };
  }
  const most = Math.max(...byYear.values());
  const path = ends
    .map(([year, count]) => {
      const [from, to] = [at(year) + 1, at(year + 1) - 1];
      const high = Math.max(1, Math.round((count / most) * (ROW - 4)));
      return `M${to} ${y + ROW / 2 - 2}H${Math.min(from, to - 1)}v${-high}H${to}Z`;
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
  readonly lastYear: number;
}

/** Undefined where there are none. */
export const laterEnds = (entries: readonly Entry[], today: Day): LaterEnds | undefined => {
  const last = lastDrawn(today);
  const years = entries
    .flatMap((entry) => factsOf(entry).periodEnd ?? [])
    .filter((day) => day > last)
    .map((day) => partsOf(day).year);
  return years.length === 0 ? undefined : { count: years.length, lastYear: Math.max(...years) };
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
/** Least gap between today's line and a count. */
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
  const kinds = entryKinds.filter((kind) => days[kind].length > 0);
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
              { window, width, measure, y },
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
  const keys: readonly StripKey[] = [...entryKinds, "ends"];
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
