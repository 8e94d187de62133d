import { byId } from "#domain/compare.ts";
import { type CalendarDate, parseDate } from "#domain/calendar/dates.ts";
import type { DateMeaning, DatedEvent, News, Policy } from "#domain/schema/records.ts";
import type { Target } from "#domain/schema/target.ts";
import type { Evidence } from "#domain/judging/evidence/evidence.ts";

/** A date of a record, read. */
interface EntryDate extends CalendarDate {
  readonly means: DateMeaning;
  readonly event: DatedEvent;
}

/** What a plan runs through, as far as its dates are known. Without `end` it is open. */
interface PlanPeriod {
  readonly start: CalendarDate;
  readonly end?: CalendarDate;
}

/** A policy or a news record with what is worked out from it once. */
export interface Entry {
  readonly id: string;
  readonly record: Policy | News;
  /** All dates, earliest first. */
  readonly dates: readonly EntryDate[];
  /** The date by which the record is sorted and filtered; see `mainDateOrder`. */
  readonly main: EntryDate;
  /** When it was out for anyone to know: a document that was published, then; else its main date. */
  readonly out: EntryDate;
  /** The plan period of a policy that has one. */
  readonly period: PlanPeriod | undefined;
  /** The field of its first sector; undefined where the taxonomy doesn't tell. */
  readonly field: string | undefined;
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
  /** What it is judged by, with the days since when its points are known. */
  readonly evidence: Evidence;
}

/** A document counts from when it was signed; news from when it happened, else was reported. */
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

/** `undefined` where no date can be read, which the schema rules out. */
export const entryOf = (
  record: Policy | News,
  fieldOf: (sector: string) => string | undefined = () => undefined,
): Entry | undefined => {
  const dates: EntryDate[] = [];
  for (const event of record.dates) {
    const date = parseDate(event.date);
    if (date !== undefined) dates.push({ ...date, means: event.means, event });
  }
  dates.sort(byTime);
  const order = mainDateOrder[record.kind === "policy" ? "policy" : "news"];
  const main =
    order.map((means) => dates.find((date) => date.means === means)).find((date) => date) ??
    dates[0];
  if (main === undefined) return undefined;
  const published = dates.find(({ means }) => means === "published");
  const out = record.kind === "policy" ? (published ?? main) : main;
  const issuers = record.issuers;
  const bodies =
    issuers === undefined
      ? []
      : [...new Set([...(issuers.lead === undefined ? [] : [issuers.lead]), ...issuers.co])];
  const [sector] = record.sectors;
  const field = sector === undefined ? undefined : fieldOf(sector);
  return { id: record.id, record, dates, main, out, period: periodOf(record), field, bodies };
};

/** What a record goes by where there is little room. */
export const shortTitle = ({ record }: Entry): string => record.title.short ?? record.title.en;

export const isPolicy = (record: Policy | News): record is Policy => record.kind === "policy";

/** Newest first, then by id, so that the order never depends on the files. */
export const newestFirst = (a: Entry, b: Entry): number =>
  b.main.start - a.main.start || b.main.end - a.main.end || byId(a, b);

/** What a target goes by in labels: its short name, else what it measures in full. */
export const targetLabel = ({ short, metric }: Target): string => short ?? metric;
