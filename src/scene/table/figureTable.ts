import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { plainNumber } from "#domain/plainNumber.ts";
import { numberUnit } from "#messages/words/amounts.ts";

/** A cell of a table. It keeps its type, so that a spreadsheet has real numbers, dates and links. */
export type Cell =
  | {
      readonly is: "text";
      readonly text: string;
      /** The verdict that it says, whose mark pictures and slides have before it. */
      readonly verdict?: Verdict | undefined;
    }
  | {
      readonly is: "number";
      readonly value: number;
      readonly unit: string | undefined;
      /** Its bound, in words: 'more than'. */
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
  /** A page of another site. */
  | { readonly is: "link"; readonly href: string; readonly text: string };

/**
 * What a column of a list always has in files, whatever is in it, so that lists of one kind have the same columns from
 * every page: a figure its bound and its unit beside it, a percentage its bound, a date its precision. `start` is a date that counts by its
 * first day.
 */
type ColumnForm = "text" | "figure" | "percent" | "date" | "start";

export interface TableColumn {
  readonly heading: string;
  readonly form?: ColumnForm | undefined;
  /** Undefined where there is nothing to say. */
  readonly cells: readonly (Cell | undefined)[];
}

/** The numbers of a figure, column by column, each with one cell per row. */
export type FigureTable = readonly TableColumn[];

/** A column definition: its heading, its cell for a row, and in lists its form. */
export type ColumnOf<Row> = readonly [
  heading: string,
  cellOf: (row: Row) => Cell | undefined,
  form?: ColumnForm,
];

/** A table of rows; a column without a form that is empty in all rows is left out. */
export const tableOf = <Row>(
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
): FigureTable =>
  columns
    .map(([heading, cellOf, form]) => ({
      heading,
      ...(form && { form }),
      cells: rows.map(cellOf),
    }))
    .filter(
      ({ form, cells }) =>
        form !== undefined || rows.length === 0 || cells.some((cell) => cell !== undefined),
    );

export const textCell = (text: string, verdict?: Verdict): Cell => ({ is: "text", text, verdict });

/** A number without floating-point noise. */
export const numberCell = (value: number, unit?: string, bound?: string): Cell => ({
  is: "number",
  value: plainNumber(value),
  unit,
  bound,
});

/** A figure of the data as a number, in its unit as the language gives it. */
export const measuredCell = (value: number, unit: string, bound?: string): Cell => {
  const [times, words] = numberUnit(unit);
  return numberCell(value * times, words, bound);
};

/** A fraction as a percentage, to two decimals. */
export const percentCell = (share: number | undefined, bound?: string): Cell | undefined =>
  share === undefined ? undefined : numberCell(Math.round(share * 10_000) / 100, "%", bound);

export const dateCell = (date: CalendarDate | undefined): Cell | undefined =>
  date === undefined ? undefined : { is: "date", date };

/** The date on which something starts. */
export const startCell = (date: CalendarDate | undefined): Cell | undefined =>
  date === undefined ? undefined : { is: "date", date, isStart: true };

/** A link to another site; plain text without an address. */
export const linkCell = (href: string | undefined, text: string): Cell =>
  href === undefined ? textCell(text) : { is: "link", href, text };

export const pageCell = (path: string, text: string): Cell => ({ is: "page", path, text });
