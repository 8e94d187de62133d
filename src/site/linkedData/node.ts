import type { CalendarDate } from "#domain/calendar/dates.ts";
import { isoDate } from "#export/tables/flatTable.ts";
import { subject } from "#languages/subject.ts";
import { subjectMore } from "#languages/subjectMore.ts";
import { citation } from "#messages/files/citation.ts";

/** A schema.org object; undefined members are omitted when it is written. */
export type Node = Readonly<Record<string, unknown>>;

/** Undefined instead of an empty list. */
export const listed = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

/** A single date with its precision; undefined for a span. */
export const dateOf = (date: CalendarDate | undefined): string | undefined =>
  date === undefined || date.precision === "span" ? undefined : isoDate(date);

/** The publisher of the data set and the site. */
export const publisher = (): Node => ({ "@type": "Organization", name: citation.publisher });

/** Where the policies apply: a country, or, without a code, another place; undefined where the data don't say. */
export const place = (): Node | undefined => {
  const { called, code } = subjectMore().place ?? {};
  if (called === undefined) return undefined;
  return { "@type": code === undefined ? "Place" : "Country", name: called, identifier: code };
};

/** The language of the documents. */
export const documentLanguage = (): string =>
  new Intl.Locale(subject().titles?.language ?? "en").language;
