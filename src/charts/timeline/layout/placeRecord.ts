import type { Measure } from "#charts/scene/measure.ts";
import { xOf } from "#charts/scene/time/timeScale.ts";
import { GLYPH_REACH } from "#charts/timeline/marks/glyphs.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { MeantDate } from "#domain/chronology/meantDates.ts";

import type { PlacedDate } from "./placed.ts";
import type { FactsOf, RecordFacts } from "./recordFacts.ts";

/** What placing single marks needs of it all. */
export interface PlaceContext {
  readonly factsOf: FactsOf;
  readonly measure: Measure;
  readonly window: TimeWindow;
  readonly width: number;
  readonly openEnd: number;
  /** Whether the shape of its kind leads a record's label where no mark shows it: not where lanes do. */
  readonly kinds: boolean;
}

/** The shape of one record before it has a line: only what time decides. */
export interface RecordShape {
  readonly facts: RecordFacts;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  readonly dates: readonly PlacedDate[];
  readonly bar: { readonly x0: number; readonly x1: number; readonly open: boolean } | undefined;
}

/** Glyphs closer than this would hide each other. */
const TOO_CLOSE = 8;
/** Length of the fading end of an open period. */
const OPEN_END = 36;

/** A disc inside a ring: signing and publication are told apart even on the same day. */
const standTogether = (a: PlacedDate, b: PlacedDate): boolean =>
  (a.means === "signed" && b.means === "published") ||
  (a.means === "published" && b.means === "signed");

const placeDate = (date: MeantDate, window: TimeWindow, width: number): PlacedDate => {
  const x0 = xOf(window, width, date.start);
  const x1 = xOf(window, width, date.end + 1);
  // A deadline counts until its last day; anything else may have been any of its days.
  const x = date.means === "due" ? x1 : (x0 + x1) / 2;
  return { means: date.means, x, x0, x1 };
};

/** Leaves out the glyphs that would cover one that is already drawn; the first ones matter most. */
const keepApart = (dates: readonly PlacedDate[]): readonly PlacedDate[] => {
  const kept: PlacedDate[] = [];
  for (const date of dates) {
    const hidden = kept.some(
      (other) => Math.abs(other.x - date.x) < TOO_CLOSE && !standTogether(other, date),
    );
    if (!hidden) kept.push(date);
  }
  return kept;
};

/** Places the dates and the period of a record on the time axis. `openEnd` is where open ends fade. */
export const shapeRecord = (
  facts: RecordFacts,
  window: TimeWindow,
  width: number,
  openEnd: number,
): RecordShape => {
  const { main } = facts.entry;
  const all = facts.dates.map((date) => placeDate(date, window, width));
  const { period } = facts;
  const bar =
    period === undefined
      ? undefined
      : {
          x0: xOf(window, width, period.start),
          x1: xOf(window, width, (period.end ?? Math.max(openEnd, period.start)) + 1),
          open: period.end === undefined,
        };
  let x0 = bar?.x0 ?? Number.POSITIVE_INFINITY;
  let x1 = bar === undefined ? Number.NEGATIVE_INFINITY : bar.x1 + (bar.open ? OPEN_END : 0);
  for (const date of all) {
    x0 = Math.min(x0, date.x0, date.x - GLYPH_REACH);
    x1 = Math.max(x1, date.x1, date.x + GLYPH_REACH);
  }
  const x = xOf(window, width, (main.start + main.end + 1) / 2);
  return { facts, x, x0, x1, dates: keepApart(all), bar };
};
