import { type CalendarDate, type Day, dayOf, parseDate } from "#domain/calendar/dates.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import type { News, Policy } from "#domain/schema/records.ts";

/** Where no source has a date. */
const earliest = dayOf(1900, 1, 1);

/** The last day on which a source was read: nothing that has happened can lie after it. */
export const lastRead = ({ sources }: Tables): Day =>
  [...new Set(sources.map(({ read, date }) => read ?? date ?? ""))].reduce(
    (last, day) => Math.max(last, parseDate(day)?.end ?? earliest),
    earliest,
  );

/** A span of days as it is written. */
interface Period extends CalendarDate {
  readonly text: string;
}

interface NewsletterItem {
  readonly record: Policy | News;
  /** Newsletters among its sources. */
  readonly cited: readonly string[];
  /** The days that these report on, where they say so. */
  readonly periods: readonly Period[];
}

/** The items of newsletters. */
export const newsletterItems = ({ sources, policies, news }: Tables): readonly NewsletterItem[] => {
  const periodOf = new Map(
    sources
      .filter(({ form }) => form === "newsletter")
      .map(({ id, reportingPeriod: text = "" }) => {
        const period = parseDate(text);
        return [id, period === undefined ? [] : [{ ...period, text }]] as const;
      }),
  );
  return [...policies, ...news]
    .filter(({ collection }) => collection === "newsletter")
    .map((record) => {
      const named = record.provenance.flatMap(({ source }) => source ?? []);
      const cited = named.filter((source) => periodOf.has(source));
      return { record, cited, periods: cited.flatMap((source) => periodOf.get(source) ?? []) };
    });
};
