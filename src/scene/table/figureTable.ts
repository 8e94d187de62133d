import type { CalendarDate } from "#domain/calendar/dates.ts";
import { plainNumber } from "#domain/plainNumber.ts";

/** A field of a table. It keeps what it is, so that a spreadsheet has numbers, dates and links of its own. */
export type Cell =
  | { readonly is: "text"; readonly text: string }
  | {
      readonly is: "number";
      readonly value: number;
      readonly unit: string | undefined;
      /** How far it binds, in words: 'more than'. */
      readonly bound: string | undefined;
    }
  | {
      readonly is: "date";
      readonly date: CalendarDate;
      /** Where a year or a month counts by its first day; else by its last. */
      readonly isStart?: true;
    }
  /** A page of this site. */
  | { readonly is: "page"; readonly path: string; readonly text: string }
  /** A page elsewhere. */
  | { readonly is: "link"; readonly href: string; readonly text: string };

export interface TableColumn {
  readonly heading: string;
  /** Undefined where there is nothing to be said. */
  readonly cells: readonly (Cell | undefined)[];
}

/** The numbers of a figure, column by column, each with a cell a row. */
export type FigureTable = readonly TableColumn[];

/** What a column is made of: its heading, and what it tells of a row. */
export type ColumnOf<Row> = readonly [heading: string, cellOf: (row: Row) => Cell | undefined];

/** A table of rows; a column in which no row has anything is left out. */
export const tableOf = <Row>(
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
): FigureTable =>
  columns
    .map(([heading, cellOf]) => ({ heading, cells: rows.map(cellOf) }))
    .filter(({ cells }) => rows.length === 0 || cells.some((cell) => cell !== undefined));

export const textCell = (text: string): Cell => ({ is: "text", text });

/** A number as it is known: a calculated one without the noise of binary fractions. */
export const numberCell = (value: number, unit?: string, bound?: string): Cell => ({
  is: "number",
  value: plainNumber(value),
  unit,
  bound,
});

/** A fraction as a percentage, to two decimals. */
export const percentCell = (share: number | undefined, bound?: string): Cell | undefined =>
  share === undefined ? undefined : numberCell(Math.round(share * 10_000) / 100, "%", bound);

export const dateCell = (date: CalendarDate | undefined): Cell | undefined =>
  date === undefined ? undefined : { is: "date", date };

/** The date from which something runs. */
export const startCell = (date: CalendarDate | undefined): Cell | undefined =>
  date === undefined ? undefined : { is: "date", date, isStart: true };

/** A page elsewhere; a text where it has no address. */
export const linkCell = (href: string | undefined, text: string): Cell =>
  href === undefined ? textCell(text) : { is: "link", href, text };

export const pageCell = (path: string, text: string): Cell => ({ is: "page", path, text });
