import type { Cell, FigureTable, TableColumn } from "#scene/table/figureTable.ts";
import { type CalendarDate, isoDay } from "#domain/calendar/dates.ts";
import type { Field } from "#export/file/field.ts";
import { tableFile } from "#messages/files/tableFile.ts";

interface FlatColumn {
  readonly heading: string;
  readonly fields: readonly Field[];
}

type Precision = "day" | "month" | "year";

const LENGTHS: Readonly<Record<Precision, number>> = { year: 4, month: 7, day: 10 };

/** `2023`, `2023-10`, `2023-10-08`, or a span of two of these, as in the data files. */
export const isoDate = ({ precision, start, end, ends }: CalendarDate): string => {
  const part = (day: number, to: Precision): string => isoDay(day).slice(0, LENGTHS[to]);
  if (precision !== "span") return part(start, precision);
  const [first, last] = ends ?? ["day", "day"];
  return `${part(start, first)}/${part(end, last)}`;
};

const fieldOf = (cell: Cell | undefined, pageOf: (path: string) => string): Field => {
  switch (cell?.is) {
    case undefined:
      return "";
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "date":
      return { day: cell.isStart === true ? cell.date.start : cell.date.end };
    case "link":
      return { text: cell.text, href: cell.href };
    case "page":
      return { text: cell.text, href: pageOf(cell.path) };
  }
};

const unitIn = (cell: Cell | undefined): string => (cell?.is === "number" ? (cell.unit ?? "") : "");

/** The heading of a column of days if some dates are years, months or spans: first days or last days. */
const daysHeading = ({ heading, form, cells }: TableColumn): string => {
  if (form !== undefined)
    return form === "start" ? tableFile.firstDayOf(heading) : tableFile.lastDayOf(heading);
  const filled = cells.filter((cell) => cell !== undefined);
  // In a column of mixed fields only the precision goes beside.
  if (!filled.every((cell) => cell.is === "date")) return heading;
  return filled.every(({ isStart }) => isStart === true)
    ? tableFile.firstDayOf(heading)
    : tableFile.lastDayOf(heading);
};

const precisionIn = (cell: Cell | undefined): string =>
  cell?.is === "date" ? tableFile.precision(cell.date.precision, isoDate(cell.date)) : "";

/**
 * A unit that all numbers share goes into the heading; differing units, and bounds, into columns of their
 * own. A date is exported as a day, so that a column of them sorts as dates; its precision is beside it.
 */
const flatColumn = (
  column: TableColumn,
  pageOf: (path: string) => string,
): readonly FlatColumn[] => {
  const { heading, form, cells } = column;
  const numbers = cells.filter((cell) => cell?.is === "number");
  const units = new Set(numbers.map(unitIn));
  const [shared = ""] = form === "percent" ? ["%"] : units;
  const isShared = form !== "figure" && units.size <= 1;
  const isBound =
    form === "figure" || form === "percent" || numbers.some(({ bound }) => bound !== undefined);
  const isImprecise =
    form === "date" ||
    form === "start" ||
    cells.some((cell) => cell?.is === "date" && cell.date.precision !== "day");
  const named = isImprecise ? daysHeading(column) : heading;
  return [
    ...(isBound
      ? [
          {
            heading: tableFile.boundOf(heading),
            fields: cells.map((cell) => (cell?.is === "number" ? (cell.bound ?? "") : "")),
          },
        ]
      : []),
    {
      heading: isShared && shared !== "" ? tableFile.inUnit(named, shared) : named,
      fields: cells.map((cell) => fieldOf(cell, pageOf)),
    },
    ...(isShared ? [] : [{ heading: tableFile.unitOf(heading), fields: cells.map(unitIn) }]),
    ...(isImprecise
      ? [{ heading: tableFile.precisionOf(heading), fields: cells.map(precisionIn) }]
      : []),
  ];
};

/** A table as rows of fields, headings first. `pageOf` makes absolute page addresses. */
export const flatTable = (
  table: FigureTable,
  pageOf: (path: string) => string,
): readonly (readonly Field[])[] => {
  const columns = table.flatMap((column) => flatColumn(column, pageOf));
  const rows = table[0]?.cells ?? [];
  return [
    columns.map(({ heading }) => heading),
    ...rows.map((_cell, at) => columns.map(({ fields }) => fields[at] ?? "")),
  ];
};
