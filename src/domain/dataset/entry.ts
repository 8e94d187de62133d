import { byId } from "#domain/compare.ts";
import { type CalendarDate, parseDate } from "#domain/calendar/dates.ts";
import { type GradedSource, gradedSourceOf, type SourcesById } from "#domain/grade.ts";
import type { DateMeaning, DatedEvent, News, Policy } from "#domain/schema/records.ts";
import type { Target } from "#domain/schema/target.ts";
import type { Evidence } from "#domain/judging/evidence/evidence.ts";

/** A parsed date of a record. */
interface EntryDate extends CalendarDate {
  readonly means: DateMeaning;
  readonly event: DatedEvent;
}

/** The period of a plan, as far as its dates are known. Without `end` it is open. */
interface PlanPeriod {
  readonly start: CalendarDate;
  readonly end?: CalendarDate;
}

/** A policy or a news record with values derived from it once. */
export interface Entry {
  readonly id: string;
  readonly record: Policy | News;
  /** All dates, earliest first. */
  readonly dates: readonly EntryDate[];
  /** The date by which the record is sorted and filtered; see `mainDateOrder`. */
  readonly main: EntryDate;
  /** Its publication day: that of a document where it is known; else its main date. */
  readonly publication: EntryDate;
  /** The plan period of a policy that has one. */
  readonly period: PlanPeriod | undefined;
  /** The field of its first sector; undefined where the taxonomy gives none. */
  readonly field: string | undefined;
  /** The best of the pages that it was read on and of its text, and its grade; undefined while these aren't loaded. */
  readonly grade: GradedSource | undefined;
  /** Issuing bodies, the lead first. */
  readonly bodies: readonly string[];
}

/** A target with the policy that set it. */
export interface TargetEntry {
  readonly id: string;
  readonly target: Target;
  readonly policy: Policy;
  readonly entry: Entry;
  readonly due: CalendarDate;
  /** The evidence by which it is judged, each point with the days since when it is known. */
  readonly evidence: Evidence;
}

/** A document is dated by its signing; news by the event, else by the report. */
const mainDateOrder: Record<"policy" | "news", readonly DateMeaning[]> = {
  policy: [
    "signed",
    "adopted",
    "published",
    "in-force",
    "comments-close",
    "reported",
    "happened",
    "due",
  ],
  news: [
    "happened",
    "reported",
    "published",
    "signed",
    "adopted",
    "in-force",
    "comments-close",
    "due",
  ],
};

const byTime = (a: EntryDate, b: EntryDate): number => a.start - b.start || a.end - b.end;

const periodOf = (record: Policy | News): PlanPeriod | undefined => {
  if (record.kind !== "policy" || record.period === undefined) return undefined;
  const start = parseDate(record.period.start);
  const end = record.period.end === undefined ? undefined : parseDate(record.period.end);
  return start && { start, ...(end && { end }) };
};

/** The page that a record is graded by: the best of those that it was read on, and of its text and copies of that. */
export const gradeOfRecord = (
  record: Policy | News,
  sources: SourcesById,
): GradedSource | undefined => {
  const { pages = [], copies = [] } = (isPolicy(record) ? record.original : undefined) ?? {};
  const provenance = [...record.provenance, ...[...pages, ...copies].map((source) => ({ source }))];
  return gradedSourceOf({ provenance }, sources);
};

/** `undefined` where no date is valid, which the schema rules out. */
export const entryOf = (
  record: Policy | News,
  fieldOf: (sector: string) => string | undefined = () => undefined,
  sources: SourcesById = new Map(),
): Entry | undefined => {
  const dates: EntryDate[] = [];
  for (const event of record.dates) {
    const date = parseDate(event.date);
    if (date !== undefined) dates.push({ ...date, means: event.means, event });
  }
  const order = mainDateOrder[record.kind === "policy" ? "policy" : "news"];
  // Of several of one meaning the record lists first the one that its title speaks of.
  const main =
    order.map((means) => dates.find((date) => date.means === means)).find((date) => date) ??
    dates[0];
  if (main === undefined) return undefined;
  dates.sort(byTime);
  const published = dates.find(({ means }) => means === "published");
  const publication = record.kind === "policy" ? (published ?? main) : main;
  const issuers = record.issuers;
  const bodies =
    issuers === undefined
      ? []
      : [...new Set([...(issuers.lead === undefined ? [] : [issuers.lead]), ...issuers.co])];
  const [sector] = record.sectors;
  const field = sector === undefined ? undefined : fieldOf(sector);
  return {
    id: record.id,
    record,
    dates,
    main,
    publication,
    period: periodOf(record),
    field,
    grade: gradeOfRecord(record, sources),
    bodies,
  };
};

/** The short title of a record, for narrow spaces. */
export const shortTitle = ({ record }: Entry): string => record.title.short ?? record.title.en;

export const isPolicy = (record: Policy | News): record is Policy => record.kind === "policy";

/** Newest first, then by id, so that the order doesn't depend on the files. */
export const newestFirst = (a: Entry, b: Entry): number =>
  b.main.start - a.main.start || b.main.end - a.main.end || byId(a, b);

/** The label of a target: its short name, else its full metric. */
export const targetLabel = ({ short, metric }: Target): string => short ?? metric;
