import { zipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";

import { MOST } from "./limits.ts";
import { Refusal } from "./template/problem.ts";
import { withShownCells } from "./shownCells.ts";
import type { Cell } from "./template/column.ts";
import { unpack } from "./unpack.ts";

/** Whether an archive with these files is a workbook. */
export const isWorkbook = (names: Iterable<string>): boolean =>
  [...names].some((name) => name.toLowerCase() === "xl/workbook.xml");

/** The parts of a workbook that hold its cells and what they look like. */
const isPart = (name: string): boolean => name.endsWith(".xml") || name.endsWith(".rels");

const REFERENCE = /<(?:c|row)\b[^>]*?\br="([A-Z]*)(\d+)"/g;

/** The place of a column by its letters, counted from 1. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A cell at the far end of a sheet would make all that are before it: places are checked before any is made. */
const checkSheet = (xml: string): void => {
  for (const [, letters = "", row = ""] of xml.matchAll(REFERENCE)) {
    if (letters.length > 3 || columnOf(letters) > MOST.columns)
      throw new Refusal({ is: "too-many-columns", most: MOST.columns });
    if (Number(row) > MOST.rows) throw new Refusal({ is: "too-many-rows", most: MOST.rows });
  }
};

const MS_PER_DAY = 86_400_000;

/** A cell as text or number; a day as our dates are written. A formula counts as the value that was kept with it. */
const cellOf = (value: unknown): Cell => {
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  // The library counts days in UTC.
  if (value instanceof Date && Number.isFinite(value.getTime()))
    return new Date(Math.floor(value.getTime() / MS_PER_DAY) * MS_PER_DAY)
      .toISOString()
      .slice(0, 10);
  return "";
};

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The worksheets of a workbook.
 * @throws Refusal
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly WorkbookSheet[]> => {
  const parts = unpack(bytes, isPart);
  for (const [name, part] of parts) {
    if (name.startsWith("xl/worksheets/")) checkSheet(new TextDecoder().decode(part));
  }
  // The library unpacks without limits: it is given what has been unpacked within ours.
  const plain = zipSync(Object.fromEntries(withShownCells(parts)), { level: 0 });
  try {
    const sheets = await readXlsxFile(new Uint8Array(plain).buffer);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(cellOf)),
    }));
  } catch {
    throw new Refusal({ is: "broken-workbook" });
  }
};
