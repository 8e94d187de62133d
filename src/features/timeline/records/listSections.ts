import { partsOf } from "#domain/calendar/dates.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { type Extents, touches } from "#domain/chronology/lanes.ts";
import type { NamedLane } from "#charts/timeline/layout/placed.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { ByRow, EntryRow } from "#domain/filter/row.ts";
import { fitWindow } from "#features/timeline/window/moveWindow.ts";
import { timeline } from "#messages/views/timeline.ts";

/** A section of the list: a year, a month or a lane, with its records in time. */
export interface ListSection {
  readonly key: string;
  readonly title: string;
  /** Records in it, listed or not. */
  readonly total: number;
  /** Those that are listed, the earliest first. */
  readonly rows: readonly EntryRow[];
  /** The shorter window that shows the others too; undefined where time can't tell them apart. */
  readonly zoom: TimeWindow | undefined;
}

interface Options {
  readonly lanes: readonly NamedLane[];
  readonly extents: Extents;
  readonly window: TimeWindow;
  readonly limits: TimeWindow;
  readonly entries: ByRow<Entry, Entry>;
  /** Whether lanes are read one after the other, rather than all records through time. */
  readonly byLane: boolean;
}

/** A year that holds more than this is read month by month. */
const FULL_YEAR = 40;
/** As many records are listed in all. */
const MOST_LISTED = 200;

interface Draft {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly EntryRow[];
}

const byTime = (rows: readonly EntryRow[], entries: ByRow<Entry, Entry>): readonly Draft[] => {
  const startOf = (row: EntryRow) => partsOf(entries[row]?.main.start ?? 0);
  const years = new Map<number, number>();
  for (const row of rows) {
    const { year } = startOf(row);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const parts = new Map<string, { key: string; title: string; rows: EntryRow[] }>();
  for (const row of rows) {
    const { year, month } = startOf(row);
    const split = (years.get(year) ?? 0) > FULL_YEAR;
    const key = split ? `${year}-${month}` : String(year);
    const title = split ? timeline.section.month(year, month) : timeline.section.year(year);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, { key, title, rows: [row] });
    else part.rows.push(row);
  }
  return [...parts.values()];
};

const inTime = (rows: Iterable<EntryRow>, entries: ByRow<Entry, Entry>): readonly EntryRow[] =>
  [...rows].sort((a, b) => {
    const first = entries[a]?.main;
    const second = entries[b]?.main;
    if (first === undefined || second === undefined) return 0;
    return first.start - second.start || first.end - second.end || a - b;
  });

/** What dates from the window by its years, then what else is in sight of it. */
const throughTime = (
  rows: readonly EntryRow[],
  entries: ByRow<Entry, Entry>,
  window: TimeWindow,
): readonly Draft[] => {
  const isDated = (row: EntryRow): boolean => {
    const main = entries[row]?.main;
    return main !== undefined && main.start < window.end && main.end >= Math.floor(window.start);
  };
  const others = rows.filter((row) => !isDated(row));
  return [
    ...byTime(rows.filter(isDated), entries),
    ...(others.length === 0 ? [] : [{ key: "else", title: timeline.section.others, rows: others }]),
  ];
};

/**
 * The records of a window as a list: through time, a part per year, or per month where a year
 * holds many, and last what only runs through the window or is due in it; or lane by lane. What is too much to list is counted.
 */
export const listSections = (options: Options): readonly ListSection[] => {
  const { lanes, extents, window, limits, entries, byLane } = options;
  const seen = (lane: NamedLane): readonly EntryRow[] =>
    [...lane.rows].filter((row) => touches(extents, row, window));
  const drafts = byLane
    ? lanes.map((lane) => ({
        key: lane.id,
        title: lane.name,
        rows: inTime(seen(lane), entries),
      }))
    : throughTime(inTime(new Set(lanes.flatMap(seen)), entries), entries, window);
  let left = MOST_LISTED;
  return drafts.flatMap(({ key, title, rows }): readonly ListSection[] => {
    if (rows.length === 0) return [];
    const listed = rows.slice(0, left);
    left -= listed.length;
    const [first, last] = [rows.at(0), rows.at(-1)].map((row) =>
      row === undefined ? undefined : entries[row]?.main,
    );
    const alone = fitWindow(first?.start ?? window.start, last?.end ?? window.end, limits);
    const zoom = !byLane && daysIn(alone) < daysIn(window) ? alone : undefined;
    return [{ key, title, total: rows.length, rows: listed, zoom }];
  });
};
