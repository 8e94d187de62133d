import {
  type ColumnOf,
  type FigureTable,
  numberCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import { tableFile } from "#messages/files/tableFile.ts";

interface BodyRow {
  readonly label: string;
  readonly issued: number;
  readonly led: number;
  /** News about it; left out where that isn't counted. */
  readonly about?: number;
  /** What it issued in each year, from `firstYear` on. */
  readonly years?: readonly number[];
}

/** Bodies with the number of records that they issued and led. */
export const bodiesTable = (rows: readonly BodyRow[], firstYear = 0): FigureTable =>
  tableOf(rows, [
    [tableFile.body, ({ label }) => textCell(label)],
    [tableFile.issued, ({ issued }) => numberCell(issued)],
    [tableFile.led, ({ led }) => numberCell(led)],
    [tableFile.coIssued, ({ issued, led }) => numberCell(issued - led)],
    [tableFile.about, ({ about }) => (about === undefined ? undefined : numberCell(about))],
    ...(rows[0]?.years ?? []).map((_count, at): ColumnOf<BodyRow> => [
      tableFile.inYear(firstYear + at),
      ({ years }) => numberCell(years?.[at] ?? 0),
    ]),
  ]);
