import type { Fault } from "#domain/schema/fault.ts";

import type { TableName } from "./tables.ts";

/** Why a file of a reader's can't be read, or a part of it isn't used. */
export type ReadingFault =
  | { readonly is: "too-large" | "unpacks-too-large"; readonly most: number }
  | {
      readonly is: "too-many-files" | "too-many-rows" | "too-many-columns" | "too-many-values";
      readonly most: number;
    }
  | { readonly is: "too-deep"; readonly most: number }
  | { readonly is: "empty" | "broken-archive" | "locked" | "old-excel" | "broken-workbook" }
  /** Neither JSON nor a table nor an archive: a picture, a document. */
  | { readonly is: "unknown-kind" | "encoding" | "archive-in-archive" }
  | { readonly is: "not-json"; readonly message: string }
  /** JSON that has none of our records. */
  | { readonly is: "no-records" }
  /** A quotation mark that isn't closed: everything after it would be one cell. */
  | { readonly is: "open-quote" }
  /** A table of another program; `found` are its first headings. */
  | { readonly is: "no-table"; readonly found: readonly string[] }
  /** A workbook without any of our worksheets; `found` are its own. */
  | { readonly is: "no-sheet"; readonly found: readonly string[] }
  | { readonly is: "missing-column"; readonly table: TableName; readonly column: string }
  | { readonly is: "unknown-column"; readonly column: string }
  | { readonly is: "repeated-column"; readonly column: string }
  /** A cell that no column has: beyond the last heading, as behind a comma without quotation marks, or under none. */
  | { readonly is: "surplus-cell"; readonly text: string }
  /** '12,625' or '12.625' where nothing says which sign is the decimal one. */
  | { readonly is: "decimal-sign"; readonly text: string }
  /** '25%' where a number is expected: its unit is a cell of its own. */
  | { readonly is: "percentage"; readonly text: string }
  /** A name that every object inherits, such as `__proto__`. */
  | { readonly is: "forbidden-name"; readonly name: string }
  /** A target of a record, or a reading of a target, that isn't in these files. */
  | { readonly is: "no-parent"; readonly of: "record" | "target"; readonly id: string };

/** What became of what a problem is about. */
type Outcome = "file-refused" | "record-left-out" | "part-left-out" | "ignored";

/** Where something is in a reader's files. */
export interface Place {
  /** The file's name; of one in an archive, with the archive's: `plans.zip/targets.csv`. */
  readonly file: string;
  readonly sheet?: string;
  /** The row in its table, counted from 1 with the headings, or the place of a record in its JSON. */
  readonly row?: number;
  /** The heading of the column, or the path of the field in its record. */
  readonly field?: string;
}

export interface FileProblem extends Place {
  /** The id of the record, where it has one. */
  readonly record?: string;
  readonly fault: Fault | ReadingFault;
  readonly outcome: Outcome;
}

/** Refuses a whole file. */
export class Refusal extends Error {
  readonly fault: ReadingFault;
  constructor(fault: ReadingFault) {
    super(fault.is);
    this.fault = fault;
  }
}
