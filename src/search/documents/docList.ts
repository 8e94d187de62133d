import type { SearchDoc } from "./searchDoc.ts";

/** Documents that are created on demand: creating many takes longer than a frame. */
export interface DocList {
  readonly length: number;
  readonly make: (row: number) => SearchDoc;
}

/** A document list over the rows of a table. */
export const docListOf = <Row>(rows: readonly Row[], make: (row: Row) => SearchDoc): DocList => ({
  length: rows.length,
  make: (at) => {
    const row = rows[at];
    if (row === undefined) throw new RangeError(`docListOf: no row ${at} of ${rows.length}`);
    return make(row);
  },
});

/** All documents of a list at once. */
export const allDocs = ({ length, make }: DocList): readonly SearchDoc[] =>
  Array.from({ length }, (_, row) => make(row));
