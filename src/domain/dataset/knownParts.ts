import type { Evidence } from "#domain/judging/evidence/evidence.ts";
import type { DatedText } from "#domain/schema/common.ts";
import type {
  Agency,
  Assessment,
  DatedEvent,
  DateMeaning,
  News,
  Policy,
  Source,
} from "#domain/schema/records.ts";
import type { Target } from "#domain/schema/target.ts";
import type { GradedSource, KnownSource } from "#domain/grade.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";
import { type Asked, hasCome } from "./asked.ts";
import { knownFrom } from "./datedTexts.ts";
import type { Dataset } from "./dataset.ts";
import { type Entry, gradeOfRecord, type TargetEntry } from "./entry.ts";

// What was known by a day: a function for each kind of thing. What has none here is known with its record.

const isKnown = (date: string | undefined, on: Asked): boolean => hasCome(knownFrom(date), on);

/** A record is known from the last day of its publication date. */
export const entryKnown = ({ publication }: Entry, on: Asked): boolean =>
  hasCome(publication.end, on);

/** A page as of a day. One without a date can't be shown to have been there: only who published it is kept. */
export const sourceAsKnown = (source: Source, on: Asked): KnownSource => {
  const { date, note: _note, reportingPeriod: _period, ...rest } = source;
  if (date !== undefined && isKnown(date, on)) return source;
  return { ...rest, title: source.publisher, lacks: date === undefined ? "date" : "later" };
};

/** The page that a record is graded by. The best of all is the best from the day on which it appeared. */
export const gradeAsKnown = (
  { record, grade }: Pick<Entry, "record" | "grade">,
  { sources }: Pick<Dataset, "sources">,
  on: Asked,
): GradedSource | undefined => {
  const { date } = grade?.source ?? {};
  if (date === undefined || isKnown(date, on)) return grade;
  return gradeOfRecord(record, {
    get: (id) => {
      const source = sources.get(id);
      return source && sourceAsKnown(source, on);
    },
  });
};

/** A body's successor and the note on it are known from a day of their own, where it has one. */
export const agencyAsKnown = (agency: Agency, on: Asked): Agency => {
  if (isKnown(agency.known, on)) return agency;
  const { note: _note, successor: _successor, ...rest } = agency;
  return rest;
};

/** Dates of later days that a document announces. */
const announced: ReadonlySet<DateMeaning> = new Set(["due", "comments-close", "in-force"]);

const eventKnown = ({ means, date }: DatedEvent, on: Asked): boolean =>
  announced.has(means) || isKnown(date, on);

/** The whole data set, in which what a record refers to is found. */
type Whole = Pick<Dataset, "entryById" | "sources">;

/** A judgement is known from the date of the page that judges; without one, with the record. */
const assessmentKnown = ({ by }: Assessment, { sources }: Whole, on: Asked): boolean =>
  isKnown(sources.get(by)?.date, on);

/** A link is known from the day of the later of its records. */
const linkKnown = (to: string, { entryById }: Whole, on: Asked): boolean => {
  const other = entryById.get(to);
  return other === undefined || entryKnown(other, on);
};

/** Those that pass; undefined instead of none, as a record has it. */
const filterOrUndefined = <One>(
  all: readonly One[] | undefined,
  passes: (one: One) => boolean,
): One[] | undefined => {
  const left = all?.filter(passes);
  return left?.length === 0 ? undefined : left;
};

/** A text without a day is known with its record: one that speaks of a later year is never read (`earlyTexts`). */
const textsKnown = (texts: readonly DatedText[] | undefined, on: Asked): DatedText[] | undefined =>
  filterOrUndefined(texts, ({ known }) => isKnown(known, on));

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
export const recordAsKnown = <T extends Policy | News>(record: T, whole: Whole, on: Asked): T => {
  const parts: Parts = {
    dates: record.dates.filter((event) => eventKnown(event, on)),
    links: filterOrUndefined(record.links, ({ to }) => linkKnown(to, whole, on)),
    cautions: textsKnown(record.cautions, on),
    updates: textsKnown(record.updates, on),
    corrections: filterOrUndefined(record.corrections, ({ known }) => isKnown(known, on)),
    quantities: filterOrUndefined(record.quantities, ({ asOf }) => isKnown(asOf, on)),
    assessments: filterOrUndefined(record.assessments, (one) => assessmentKnown(one, whole, on)),
  };
  return countOf(parts) === countOf(record) ? record : { ...record, ...parts };
};

/** The dates of a record, which are sorted, as they were known by a day. */
export const datesAsKnown = (dates: Entry["dates"], on: Asked): Entry["dates"] =>
  dates.every(({ event }) => eventKnown(event, on))
    ? dates
    : dates.filter(({ event }) => eventKnown(event, on));

/** The readings that weren't disclosed by a day, as `knownSince` has it, by their place among all. */
const laterReadings = ({ figures }: Evidence, on: Asked): ReadonlySet<number> => {
  const later = new Set<number>();
  for (const { index, known } of figures?.sound ?? []) if (!hasCome(known, on)) later.add(index);
  for (const { index, read } of figures?.flawed ?? []) {
    if (read !== undefined && !hasCome(read.known, on)) later.add(index);
  }
  return later;
};

/**
 * A target as it was known by a day, but with its baseline, which the judging has to know of to say that it was
 * disclosed later. The same object where nothing of it came later.
 */
export const judgedAsKnown = (
  { target, evidence }: Pick<TargetEntry, "target" | "evidence">,
  on: Asked,
): Target => {
  const cautions = textsKnown(target.cautions, on);
  const later = laterReadings(evidence, on);
  if (cautions?.length === target.cautions?.length && later.size === 0) return target;
  return isQualitative(target)
    ? { ...target, cautions }
    : { ...target, cautions, readings: target.readings.filter((_, index) => !later.has(index)) };
};

/** The same without a baseline that was disclosed later. */
export const targetAsKnown = (target: Target, { figures }: Evidence, on: Asked): Target => {
  const from = figures?.baseline?.from;
  return isQualitative(target) || from === undefined || hasCome(from, on)
    ? target
    : { ...target, baseline: undefined };
};
