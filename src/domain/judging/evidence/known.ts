import { type CalendarDate, type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Provenance } from "#domain/schema/records.ts";
import type { Baseline, Reading } from "#domain/schema/target.ts";

/** Returns the date of a page of `sources.json` by its id; undefined where it has none. */
export type DateOfSource = (id: string) => CalendarDate | undefined;

/**
 * When a point was disclosed, and what says so: the record, the target's document, or a page that states it.
 */
export interface Disclosed {
  readonly date: CalendarDate;
  readonly by: "record" | "document" | "page";
}

/** Since when a point of a target is known. */
export interface PointEvidence {
  /** The first day as of which it counts. Absent where it has neither a day nor a date of disclosure. */
  readonly from?: Day;
  readonly disclosed?: Disclosed;
}

/** The document that set the target. */
export interface TargetDocument {
  /** Its publication day. */
  readonly issued: CalendarDate;
  /** Where the target was read. */
  readonly provenance: readonly Provenance[];
}

/**
 * The dated page that discloses a point: the earliest one or, for our own arithmetic, which needs all of
 * them, the latest.
 */
const disclosingPage = (point: Baseline | Reading, dateOf: DateOfSource) => {
  const takesAll = "derived" in point;
  let telling: CalendarDate | undefined;
  for (const { source } of point.provenance) {
    const date = source === undefined ? undefined : dateOf(source);
    if (date === undefined) continue;
    if (telling === undefined || date.end > telling.end === takesAll) telling = date;
  }
  return telling;
};

/** A page that states both the target and a baseline is assumed to quote both from the document. */
const isStatedBy = ({ provenance }: TargetDocument, point: Baseline | Reading): boolean =>
  ("byDefinition" in point && point.byDefinition === true) ||
  provenance.some(
    ({ source }) => source !== undefined && point.provenance.some((own) => own.source === source),
  );

/**
 * Since when a point, a baseline or a reading, is known. `own` is the date that it stands for; `document` is
 * given for baselines only. A point counts
 *
 * 1. from the day on which it was disclosed, where the record says so (`disclosed`);
 * 2. if it is a baseline that the target's document states, which includes one that is zero by definition:
 *    from the document's day, but not before its own;
 * 3. else from the earliest dated page that its provenance names, but not before its own day: that is when it
 *    was first disclosed, as far as the evidence here shows; a figure that we derived, from the latest of its
 *    pages, as it needs all of them;
 * 4. without a dated page, from its own day, as nothing shows a later disclosure.
 *
 * A month or a year counts from its last day. The third rule also applies strictly to a historic baseline
 * that is cited from a page published many years later. It may well have been disclosed before, but a figure
 * without proof of that isn't used: withholding it leaves a target not judged, which claims nothing.
 */
export const knownSince = (
  point: Baseline | Reading,
  own: CalendarDate | undefined,
  dateOf: DateOfSource,
  document?: TargetDocument,
): PointEvidence => {
  const recorded = point.disclosed === undefined ? undefined : parseDate(point.disclosed);
  if (recorded !== undefined)
    return { from: recorded.end, disclosed: { date: recorded, by: "record" } };
  const stated = document !== undefined && isStatedBy(document, point);
  const date = stated ? document.issued : disclosingPage(point, dateOf);
  if (date === undefined) return own === undefined ? {} : { from: own.end };
  const disclosed = { date, by: stated ? "document" : "page" } as const;
  return { from: own === undefined ? date.end : Math.max(own.end, date.end), disclosed };
};
