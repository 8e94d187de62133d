import type { FileProblem, Place, ReadingFault } from "./problem.ts";

import { type Cell, type DecimalSign, isBlank } from "./column.ts";
import type { FoundTable } from "./readTables.ts";
import { columns, headingsOf, type TableName, tableNames } from "./tables.ts";

/** A heading as it is compared: `Title EN` is `title_en`. */
const plain = (cell: Cell): string =>
  String(cell)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");

const neededOf = (table: TableName): readonly string[] =>
  columns[table].flatMap(({ key, needed }) => (needed === undefined ? [] : [key]));

/** The table that a file or worksheet is named after: `targets`, or `targets (1)` of a second download. */
export const tableNamed = (name: string): TableName | undefined => {
  const [word = ""] = /^[a-z]+/.exec(plain(name)) ?? [];
  return tableNames.find((table) => table === word);
};

/** How many of the headings are a table's own; none where it lacks one that is needed. */
const likeness = (table: TableName, headings: ReadonlySet<string>): number => {
  if (!neededOf(table).every((key) => headings.has(key))) return 0;
  return headingsOf(table).filter((key) => headings.has(key)).length;
};

/** The table that has most of these headings, whatever its file is called. */
const tableLike = (headings: ReadonlySet<string>): TableName | undefined => {
  const [best] = tableNames
    .map((table) => ({ table, score: likeness(table, headings) }))
    .sort((a, b) => b.score - a.score);
  return best === undefined || best.score === 0 ? undefined : best.table;
};

/** How many headings of an unknown table are named. */
const NAMED = 6;

/** What is wrong with the headings of a table, each heading in its place. */
const headingProblems = (
  headings: readonly string[],
  table: TableName,
  place: Place,
): readonly FileProblem[] => {
  const expected = new Set(headingsOf(table));
  const seen = new Set<string>();
  return headings.flatMap((column) => {
    if (column === "") return [];
    const isRepeated = seen.has(column);
    seen.add(column);
    if (expected.has(column) && !isRepeated) return [];
    const fault: ReadingFault = {
      is: isRepeated ? "repeated-column" : "unknown-column",
      column,
    };
    return [{ ...place, row: 1, field: column, fault, outcome: "ignored" }];
  });
};

/** How much of a cell is named. */
const LONGEST = 60;

/** Rows with a cell that no heading names. */
const surplusProblems = (
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  place: Place,
): readonly FileProblem[] =>
  rows.flatMap((cells, index) => {
    const surplus = cells.find((cell, at) => !isBlank(cell) && (headings[at] ?? "") === "");
    if (surplus === undefined) return [];
    const text = String(surplus).trim().slice(0, LONGEST);
    return [{ ...place, row: index + 2, fault: { is: "surplus-cell", text }, outcome: "ignored" }];
  });

interface Found {
  readonly tables: readonly FoundTable[];
  readonly problems: readonly FileProblem[];
  /** Its rows below the headings that have anything in them. */
  readonly rowCount: number;
}

/** The table of the template that these rows are, headings first; or why they are none. */
export const findTable = (
  [head, ...rows]: readonly (readonly Cell[])[],
  place: Place,
  named: TableName | undefined,
  decimalSign: DecimalSign,
): Found => {
  const headings = (head ?? []).map(plain);
  const refused = (fault: ReadingFault): Found => ({
    tables: [],
    problems: [{ ...place, row: 1, fault, outcome: "file-refused" }],
    rowCount: 0,
  });
  if (headings.every((heading) => heading === "")) return refused({ is: "empty" });
  const set = new Set(headings);
  const like = named !== undefined && likeness(named, set) > 0 ? named : tableLike(set);
  if (like === undefined) {
    const missing = named && neededOf(named).find((key) => !set.has(key));
    return refused(
      named === undefined || missing === undefined
        ? { is: "no-table", found: headings.filter((heading) => heading !== "").slice(0, NAMED) }
        : { is: "missing-column", table: named, column: missing },
    );
  }
  // Of two columns of one name the first counts.
  const places = new Map(headings.map((heading, at) => [heading, at] as const).toReversed());
  return {
    tables: [{ name: like, place, places, rows, decimalSign }],
    problems: [
      ...headingProblems(headings, like, place),
      ...surplusProblems(headings, rows, place),
    ],
    rowCount: rows.filter((cells) => !cells.every(isBlank)).length,
  };
};
