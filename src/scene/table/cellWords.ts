import { tableFile } from "#messages/files/tableFile.ts";
import { dateWords } from "#messages/words/dates.ts";

import type { Cell } from "./figureTable.ts";

/** A cell as pictures and slides write it: a figure with its bound and unit; empty where there is nothing to say. */
export const cellWords = (cell: Cell | undefined): string => {
  if (cell === undefined) return "";
  switch (cell.is) {
    case "number":
      return tableFile.amount(cell.value, cell.unit, cell.bound);
    case "date":
      return dateWords(cell.date, true);
    default:
      return cell.text;
  }
};
