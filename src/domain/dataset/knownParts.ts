import { type Day } from "#domain/calendar/dates.ts";
import type { Evidence } from "#domain/judging/evidence/evidence.ts";
import type {
  Agency,
  Assessment,
  Correction,
  DatedEvent,
  DateMeaning,
  News,
  Policy,
  Quantity,
  Source,
} from "#domain/schema/records.ts";
import { isQualitative, type Target } from "#domain/schema/target.ts";
import { isKnown, textsKnown } from "./datedTexts.ts";
import type { KnownSource } from "./dataset.ts";
import type { Entry } from "./entry.ts";

// What was known by a day: a function for each kind of thing. What has none here is known with its record.

/** A record is known from the last day of its publication date. */
export const entryKnown = ({ publication }: Entry, asOf: Day): boolean => publication.end <= asOf;

/** A page as of a day. One without a date can't be shown to have been there: only who published it is kept. */
export const sourceAsKnown = (source: Source, asOf: Day): KnownSource => {
  const { date, note: _note, reportingPeriod: _period, ...rest } = source;
  if (date !== undefined && isKnown(date, asOf)) return source;
  return { ...rest, title: source.publisher, lacks: date === undefined ? "date" : "later" };
};

/** A body's successor and the note on it are known from a day of their own, where it has one. */
export const agencyAsKnown = (agency: Agency, asOf: Day): Agency => {
  if (isKnown(agency.known, asOf)) return agency;
  const { note: _note, successor: _successor, ...rest } = agency;
  return rest;
};

/** Dates of later days that a document announces. */
const announced: ReadonlySet<DateMeaning> = new Set(["due", "comments-close", "in-force"]);

const eventKnown = ({ means, date }: DatedEvent, asOf: Day): boolean =>
  announced.has(means) || isKnown(date, asOf);

const correctionKnown = ({ known }: Correction, asOf: Day): boolean => isKnown(known, asOf);

const quantityKnown = ({ asOf: own }: Quantity, asOf: Day): boolean => isKnown(own, asOf);

/** The day, and the whole data set, in which what a record refers to is found. */
export interface KnownOn {
  readonly asOf: Day;
  readonly entryById: ReadonlyMap<string, Entry>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A judgement is known from the date of the page that judges; without one, with the record. */
const assessmentKnown = ({ by }: Assessment, { asOf, sources }: KnownOn): boolean =>
  isKnown(sources.get(by)?.date, asOf);

/** A link is known from the day of the later of its records. */
const linkKnown = (to: string, { asOf, entryById }: KnownOn): boolean => {
  const other = entryById.get(to);
  return other === undefined || entryKnown(other, asOf);
};

/** Those that pass; undefined instead of none, as a record has it. */
const kept = <One>(
  all: readonly One[] | undefined,
  passes: (one: One) => boolean,
): One[] | undefined => {
  const left = all?.filter(passes);
  return left?.length === 0 ? undefined : left;
};

type Parts = Pick<
  Policy | News,
  "dates" | "links" | "cautions" | "updates" | "corrections" | "quantities" | "assessments"
>;

const countOf = (parts: Parts): number =>
  [
    parts.dates,
    parts.links,
    parts.cautions,
    parts.updates,
    parts.corrections,
    parts.quantities,
    parts.assessments,
  ].reduce((sum, list) => sum + (list?.length ?? 0), 0);

/** A record without its targets as it was known by a day: the same object where nothing of it came later. */
export const recordAsKnown = <T extends Policy | News>(record: T, on: KnownOn): T => {
  const { asOf } = on;
  const parts: Parts = {
    dates: record.dates.filter((event) => eventKnown(event, asOf)),
    links: kept(record.links, ({ to }) => linkKnown(to, on)),
    cautions: textsKnown(record.cautions, asOf),
    updates: textsKnown(record.updates, asOf),
    corrections: kept(record.corrections, (one) => correctionKnown(one, asOf)),
    quantities: kept(record.quantities, (one) => quantityKnown(one, asOf)),
    assessments: kept(record.assessments, (one) => assessmentKnown(one, on)),
  };
  return countOf(parts) === countOf(record) ? record : { ...record, ...parts };
};

/** The dates of a record, which are sorted, as they were known by a day. */
export const datesAsKnown = (dates: Entry["dates"], asOf: Day): Entry["dates"] =>
  dates.every(({ event }) => eventKnown(event, asOf))
    ? dates
    : dates.filter(({ event }) => eventKnown(event, asOf));

/** The readings that weren't disclosed by a day, as `knownSince` has it, by their place among all. */
const laterReadings = ({ figures }: Evidence, asOf: Day): ReadonlySet<number> => {
  const later = new Set<number>();
  for (const { index, known } of figures?.sound ?? []) if (known > asOf) later.add(index);
  for (const { index, read } of figures?.flawed ?? []) {
    if (read !== undefined && read.known > asOf) later.add(index);
  }
  return later;
};

/**
 * A target as it was known by a day, but with its baseline, which the judging has to know of to say that it was
 * disclosed later. The same object where nothing of it came later.
 */
export const judgedAsKnown = (target: Target, evidence: Evidence, asOf: Day): Target => {
  const cautions = textsKnown(target.cautions, asOf);
  const later = laterReadings(evidence, asOf);
  if (cautions?.length === target.cautions?.length && later.size === 0) return target;
  return isQualitative(target)
    ? { ...target, cautions }
    : { ...target, cautions, readings: target.readings.filter((_, index) => !later.has(index)) };
};

/** The same without a baseline that was disclosed later. */
export const targetAsKnown = (target: Target, { figures }: Evidence, asOf: Day): Target =>
  !isQualitative(target) && (figures?.baseline?.from ?? asOf) > asOf
    ? { ...target, baseline: undefined }
    : target;
