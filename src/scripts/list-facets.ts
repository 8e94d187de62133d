import { facetTable } from "./facetTable.ts";

/** Prints the table of facets for `src/domain/query/README.md`. */

process.stdout.write(`${facetTable()}\n`);
