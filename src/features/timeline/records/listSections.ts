import { partsOf } from "#domain/calendar/dates.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { type DaySpans, touches } from "#domain/query/filter/recordDays.ts";
import type { NamedLane } from "#figures/timeline/layout/placed.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { type ByRow, type EntryRow, itemAt } from "#domain/query/filter/row.ts";
import { fitWindow } from "#domain/calendar/moveWindow.ts";
import { timeline } from "#messages/views/timeline.ts";

/** A section of the list: a month, a year or a lane, with its records, newest first. */
export interface ListSection {
  readonly key: string;
  readonly title: string;
  /** What the reader unfolds: a year, or the section itself. */
  readonly fold: string;
  /** Number of records in it, listed or not. */
  readonly total: number;
  /** The records listed. */
  readonly rows: readonly EntryRow[];
  /** A shorter window with the records that aren't listed; undefined if their dates can't be separated. */
  readonly zoom: TimeWindow | undefined;
}

interface Options {
  readonly lanes: readonly NamedLane[];
  readonly extents: DaySpans<Entry>;
  readonly window: TimeWindow;
  readonly limits: TimeWindow;
  readonly entries: ByRow<Entry, Entry>;
  /** Whether documents are listed lane by lane, rather than all records by date. */
  readonly byLane: boolean;
}

/** The most records listed of a fold. */
const MOST_LISTED = 200;

interface Draft {
  readonly key: string;
  readonly fold: string;
  readonly title: string;
  readonly rows: readonly EntryRow[];
}

/** By month; records dated only to the year, by year. */
const byMonth = (rows: readonly EntryRow[], entries: ByRow<Entry, Entry>): readonly Draft[] => {
  const parts = new Map<string, { key: string; fold: string; title: string; rows: EntryRow[] }>();
  for (const row of rows) {
    const main = entries[row]?.main;
    const { year, month } = partsOf(main?.start ?? 0);
    const isYear = main?.precision === "year";
    const key = isYear ? String(year) : `${year}-${month}`;
    const title = isYear ? timeline.section.year(year) : timeline.section.month(year, month);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, { key, fold: String(year), title, rows: [row] });
    else part.rows.push(row);
  }
  return [...parts.values()];
};

/** Row numbers start at the newest record. */
const newestFirst = (rows: Iterable<EntryRow>): readonly EntryRow[] =>
  [...rows].sort((a, b) => a - b);

/** Records that date from the window by month, then the others that extend into it. */
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
    ...byMonth(rows.filter(isDated), entries),
    ...(others.length === 0
      ? []
      : [{ key: "else", fold: "else", title: timeline.section.others, rows: others }]),
  ];
};

/**
 * News that only reports the issue of a document among these rows, each with that document: policy news linked
 * to it, published on the same day.
 */
export const issueNews = (
  rows: readonly EntryRow[],
  { entries, linksOf }: Pick<Dataset, "entries" | "linksOf">,
): ReadonlyMap<EntryRow, EntryRow> => {
  const byId = new Map(rows.map((row) => [itemAt(entries, row)?.id, row]));
  const found = new Map<EntryRow, EntryRow>();
  for (const row of rows) {
    const entry = itemAt(entries, row);
    if (entry?.record.kind !== "policy-news" || entry.main.precision !== "day") continue;
    const document = linksOf
      .get(entry.id)
      ?.find(
        ({ relation, direction, entry: other }) =>
          relation === "bears-on" &&
          direction === "out" &&
          isPolicy(other.record) &&
          other.main.precision === "day" &&
          other.main.start === entry.main.start,
      );
    const at = byId.get(document?.entry.id);
    if (at !== undefined) found.set(row, at);
  }
  return found;
};

/**
 * The records of a window as a list: by date, newest month first, with records that only extend through the
 * window or are due in it last; or documents lane by lane. Of each fold, records beyond the limit are only counted.
 */
export const listSections = (options: Options): readonly ListSection[] => {
  const { lanes, extents, window, limits, entries, byLane } = options;
  const seen = (rows: NamedLane["rows"]): readonly EntryRow[] =>
    [...rows].filter((row) => touches(extents, row, window));
  const drafts = byLane
    ? lanes.map((lane) => ({
        key: lane.id,
        fold: lane.id,
        title: lane.name,
        rows: newestFirst(seen(lane.documents.rows)),
      }))
    : throughTime(newestFirst(new Set(lanes.flatMap(({ rows }) => seen(rows)))), entries, window);
  const left = new Map<string, number>();
  return drafts.flatMap(({ key, fold, title, rows }): readonly ListSection[] => {
    if (rows.length === 0) return [];
    const room = left.get(fold) ?? MOST_LISTED;
    const listed = rows.slice(0, room);
    left.set(fold, room - listed.length);
    const [last, first] = [rows.at(0), rows.at(-1)].map((row) =>
      row === undefined ? undefined : entries[row]?.main,
    );
    const alone = fitWindow(first?.start ?? window.start, last?.end ?? window.end, limits);
    const zoom = !byLane && daysIn(alone) < daysIn(window) ? alone : undefined;
    return [{ key, fold, title, total: rows.length, rows: listed, zoom }];
  });
};
