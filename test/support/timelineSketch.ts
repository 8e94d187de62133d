import fc from "fast-check";

import { dayOf, isoDay } from "#domain/calendar/dates.ts";
import { type Entry, entryOf, newestFirst } from "#domain/dataset/entry.ts";
import type { News, Policy } from "#domain/schema/records.ts";
import { columnsOf } from "#domain/chronology/columns.ts";
import { type Outcomes, tallyOf } from "#domain/chronology/outcomes.ts";
import { extentOf } from "#domain/dataset/periods.ts";
import { buildLanes, partsOfLane } from "#domain/chronology/lanes.ts";
import { extentsOf } from "#domain/query/filter/recordDays.ts";
import type { NamedLane } from "#figures/timeline/layout/placed.ts";
import type { TimelineInput } from "#figures/timeline/timelineScene.ts";
import { rememberFacts } from "#figures/timeline/layout/recordFacts.ts";
import { limitsOf, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { tableMeasure } from "#scene/measure.ts";

const provenance = [{ unlinked: "made up for a test" }];

const shared = (id: string, title: string) => ({
  id,
  collection: "context" as const,
  title: { en: title },
  summary: title,
  sectors: ["steel"],
  provenance,
});

const must = (entry: Entry | undefined): Entry => {
  if (entry === undefined) throw new Error("sketch: no date can be read");
  return entry;
};

/** A policy by its dates, as `signed 2023-10-08`, its period and the due dates of its targets. */
export const policy = (
  id: string,
  dates: readonly string[],
  more: Partial<Policy> = {},
  dues: readonly string[] = [],
): Entry =>
  must(
    entryOf({
      ...shared(id, `Plan ${id}`),
      kind: "policy",
      documentType: "plan",
      issuers: { co: [] },
      dates: dates.map((text) => {
        const [means = "", date = ""] = text.split(" ");
        return { means: means as "signed", date };
      }),
      targets: dues.map((due, at) => ({
        id: `${id}-${at}`,
        qualitative: true as const,
        metric: "a goal",
        goal: "a goal",
        due,
        provenance,
      })),
      ...more,
    }),
  );

export const news = (id: string, date: string, kind: News["kind"] = "corporate-news"): Entry =>
  must(
    entryOf({
      ...shared(id, `News ${id}`),
      kind,
      dates: [{ means: "reported", date }],
    }),
  );

/** As if no document had a target. */
const noOutcomes = (rows: number): Outcomes => ({
  offsets: new Int32Array(rows + 1),
  codes: new Uint8Array(0),
});

export const TODAY = dayOf(2026, 11, 24);

/** Lanes by kind over entries in any order, with all that placing them asks for. */
export const inputOf = (
  list: readonly Entry[],
  more: Partial<TimelineInput> = {},
): TimelineInput & {
  readonly entries: readonly Entry[];
  readonly limits: TimeWindow;
} => {
  const entries = [...list].sort(newestFirst);
  const extents = extentsOf(entries, TODAY);
  const columns = columnsOf(entries);
  const limits = limitsOf(
    entries.map((entry) => extentOf(entry, TODAY)),
    TODAY,
  );
  const outcomes = noOutcomes(entries.length);
  const lanes: readonly NamedLane[] = buildLanes(columns, (row) => [
    entries[row]?.record.kind ?? "",
  ]).map((lane) => {
    const parts = partsOfLane(lane, columns);
    const tally = tallyOf(outcomes, lane.rows);
    return { ...lane, ...parts, tally, name: lane.id, isPinned: false };
  });
  return {
    entries,
    limits,
    lanes,
    factsOf: rememberFacts(entries, tableMeasure),
    measure: tableMeasure,
    extents: () => extents,
    window: limits,
    width: 800,
    later: 120,
    bands: [],
    today: TODAY,
    asOf: TODAY,
    columns,
    outcomes,
    kinds: [],
    newest: entries[0]?.main.end,
    room: Number.POSITIVE_INFINITY,
    opened: new Set(),
    closed: new Set(),
    rank: undefined,
    most: Number.POSITIVE_INFINITY,
    ...more,
  };
};

const FIRST = dayOf(1999, 12, 25);
const LAST = dayOf(2035, 1, 5);

const dateText = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => isoDay(day).slice(0, length));

/** Any few records: policies with and without a period, open ends, vague dates, same days, news. */
export const someEntries = (most: number): fc.Arbitrary<readonly Entry[]> =>
  fc
    .array(
      fc.record({
        date: dateText,
        form: fc.constantFrom("plan", "open", "point", "news", "same day"),
        years: fc.integer({ min: 0, max: 12 }),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((list) =>
      list.map(({ date, form, years }, at): Entry => {
        const id = `r${at}`;
        const year = date.slice(0, 4);
        if (form === "news") return news(id, date);
        if (form === "same day") return news(id, "2024-02-29", "policy-news");
        if (form === "point") return policy(id, [`published ${date}`]);
        const end = String(Number(year) + years);
        const period = form === "open" ? { start: year } : { start: year, end };
        return policy(id, [`published ${date}`], { period }, form === "plan" ? [end] : []);
      }),
    );

/** Any window within the limits of some input. */
export const someWindow = (limits: TimeWindow): fc.Arbitrary<TimeWindow> =>
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([a, b]) => {
      const all = limits.end - limits.start;
      const days = Math.max(10, all * b ** 3);
      const start = limits.start + (all - Math.min(days, all)) * a;
      return { start, end: start + Math.min(days, all) };
    });
