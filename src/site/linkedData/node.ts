import type { CalendarDate } from "#domain/calendar/dates.ts";
import { isoDate } from "#export/tables/flatTable.ts";
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
export const publisher: Node = { "@type": "Organization", name: citation.publisher };

export const china: Node = { "@type": "Country", name: "China", identifier: "CN" };
