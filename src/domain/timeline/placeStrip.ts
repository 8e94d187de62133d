import type { Day } from "#domain/dates.ts";
import { partsOf } from "#domain/dates.ts";
import type { Entry } from "#domain/entry.ts";
import { type EntryKind, entryKind } from "#domain/schema/records.ts";
import { countBins, densityPath } from "./density.ts";
import { extentOf, periodOf } from "./entryDates.ts";
import { duePath, kindShape } from "./shapes.ts";
import { type Tick, ticksOf } from "./ticks.ts";
import { limitsOf } from "./timeLimits.ts";
import { type TimeWindow, xOf } from "./timeScale.ts";

export interface StripRow {
  readonly key: EntryKind | "ends";
  readonly count: number;
  /** Middle of the row, in pixels from the top. */
  readonly y: number;
  readonly path: string;
  /** Numbers beside marks that stand for several. */
  readonly counts: readonly { readonly x: number; readonly text: string }[];
}

export interface PlacedStrip {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly StripRow[];
  readonly ticks: readonly Tick[];
  readonly today: number | undefined;
}

export interface StripInput {
  readonly entries: readonly Entry[];
  readonly today: Day;
  /** All that the records say, unless something narrower is asked for. */
  readonly window?: TimeWindow | undefined;
  readonly width: number;
}

const ROW = 18;
const AXIS = 20;
/** Half the size of a record's shape. */
const SHAPE = 3.5;
/** Marks that stand closer on average would be a solid bar: their density is drawn instead. */
const LEAST_ROOM = 2;

const rowOfKind = (
  kind: EntryKind,
  entries: readonly Entry[],
  window: TimeWindow,
  width: number,
  y: number,
): StripRow => {
  const days = entries
    .flatMap(({ record, main }) =>
      record.kind === kind && main.start < window.end && main.end >= window.start
        ? [(main.start + main.end + 1) / 2]
        : [],
    )
    .sort((a, b) => a - b);
  const crowded = days.length > width / LEAST_ROOM;
  const bins = Math.floor(width / 4);
  const { counts, most } = countBins(Int32Array.from(crowded ? days : []), window, bins);
  const path = crowded
    ? densityPath(counts, most, width / bins, ROW - 4, y - ROW / 2 + 2)
    : days.map((day) => kindShape(kind, xOf(window, width, day), y, SHAPE)).join("");
  return { key: kind, count: days.length, y, path, counts: [] };
};

/** Where plan periods end: one mark a year, with its number. */
const rowOfEnds = (
  entries: readonly Entry[],
  window: TimeWindow,
  width: number,
  y: number,
): StripRow => {
  const byYear = new Map<number, { day: Day; count: number }>();
  for (const entry of entries) {
    const end = periodOf(entry)?.end;
    if (end === undefined || end < window.start || end >= window.end) continue;
    const { year } = partsOf(end);
    const before = byYear.get(year);
    byYear.set(year, { day: Math.max(end, before?.day ?? end), count: (before?.count ?? 0) + 1 });
  }
  const ends = [...byYear.values()].sort((a, b) => a.day - b.day);
  return {
    key: "ends",
    count: ends.reduce((sum, { count }) => sum + count, 0),
    y,
    path: ends.map(({ day }) => duePath(xOf(window, width, day + 1), y)).join(""),
    counts: ends.map(({ day, count }) => ({
      x: xOf(window, width, day + 1) + 4,
      text: String(count),
    })),
  };
};

/** A slim picture of some records: when each kind came, and when the plans among them end. */
export const placeStrip = ({ entries, today, window, width }: StripInput): PlacedStrip => {
  const shown =
    window ??
    limitsOf(
      entries.map((entry) => extentOf(entry, today)),
      today,
    );
  const kinds = entryKind.options.filter((kind) =>
    entries.some(({ record }) => record.kind === kind),
  );
  const middle = (at: number): number => AXIS + ROW * (at + 0.5);
  const rows = [
    ...kinds.map((kind, at) => rowOfKind(kind, entries, shown, width, middle(at))),
    rowOfEnds(entries, shown, width, middle(kinds.length)),
  ].filter(({ count }) => count > 0);
  return {
    width,
    height: AXIS + ROW * rows.length + 4,
    rows,
    ticks: ticksOf(shown, width),
    today: today >= shown.start && today < shown.end ? xOf(shown, width, today + 0.5) : undefined,
  };
};
