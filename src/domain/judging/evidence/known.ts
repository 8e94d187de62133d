import { type CalendarDate, type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Provenance } from "#domain/schema/records.ts";
import type { Baseline, Reading } from "#domain/schema/target.ts";

/** The date of a page of `sources.json` by its id; undefined where it has none. */
export type DateOfSource = (id: string) => CalendarDate | undefined;

/** When a point was told, and what says so: the record, the target's document, or a page that tells it. */
export interface Disclosed {
  readonly date: CalendarDate;
  readonly by: "record" | "document" | "page";
}

/** Since when a point of a target is known. */
export interface Evidence {
  /** The first day as of which it counts. Absent where it has neither a day nor a date of telling. */
  readonly from?: Day;
  readonly disclosed?: Disclosed;
}

/** The document that set the target. */
export interface TargetDocument {
  /** When it was out. */
  readonly issued: CalendarDate;
  /** Where the target was read. */
  readonly provenance: readonly Provenance[];
}

/** The dated page that tells a point: any of them does, but for our arithmetic it takes the last. */
const tellingPage = (point: Baseline | Reading, dateOf: DateOfSource) => {
  const takesAll = "derived" in point;
  let telling: CalendarDate | undefined;
  for (const { source } of point.provenance) {
    const date = source === undefined ? undefined : dateOf(source);
    if (date === undefined) continue;
    if (telling === undefined || date.end > telling.end === takesAll) telling = date;
  }
  return telling;
};

/** A page that tells the target and a baseline beside it is taken to tell both from the document. */
const isStatedBy = ({ provenance }: TargetDocument, point: Baseline | Reading): boolean =>
  ("byDefinition" in point && point.byDefinition === true) ||
  provenance.some(
    ({ source }) => source !== undefined && point.provenance.some((own) => own.source === source),
  );

/**
 * Since when a point, a baseline or a reading, is known. `own` is the date it stands for; `document` is
 * given for baselines only. A point counts
 *
 * 1. from the day on which it was told, where the record says so (`told`);
 * 2. if a baseline that the target's document states, as it does one that is zero by definition: from
 *    the document, but not before its own day;
 * 3. else from the earliest dated page that its provenance names, but not before its own day: that is
 *    when it was first told, as far as the evidence here shows; a figure that we derived, from the last
 *    of its pages, as it takes them all;
 * 4. without a dated page, from its own day, as nothing shows that it was told later.
 *
 * A month or a year counts from its last day. The third rule is strict with a historic baseline too that
 * is cited from a page of many years later. It may well have been told before, but what we can't show
 * to have been told isn't used: to withhold it leaves a target not judged, which claims nothing.
 */
export const knownSince = (
  point: Baseline | Reading,
  own: CalendarDate | undefined,
  dateOf: DateOfSource,
  document?: TargetDocument,
): Evidence => {
  const recorded = point.disclosed === undefined ? undefined : parseDate(point.disclosed);
  if (recorded !== undefined)
    return { from: recorded.end, disclosed: { date: recorded, by: "record" } };
  const stated = document !== undefined && isStatedBy(document, point);
  const date = stated ? document.issued : tellingPage(point, dateOf);
  if (date === undefined) return own === undefined ? {} : { from: own.end };
  const disclosed = { date, by: stated ? "document" : "page" } as const;
  return { from: own === undefined ? date.end : Math.max(own.end, date.end), disclosed };
};
