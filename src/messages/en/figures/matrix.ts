import type { Pair } from "#domain/agencies/coIssuing.ts";

import type { Agency } from "#domain/schema/records.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import { counted, countOf } from "#messages/words/numbers.ts";

/** The matrix of who issues with whom. */
export const matrix = {
  cells: "Matrix of bodies that issue together",
  /** What the cells show, for screen readers; it names the view with the same numbers as a table. */
  numbers: "A number for each pair of bodies; the view ‘Pairs’ has them in a table",
  rows: "The bodies of the rows",
  /** The name of a body above its column. */
  shortName: (body: Agency): string => agencyLabel(body),
  columns: "The bodies of the columns",
  hint: "Point at a cell to see who led how many; the arrow keys, Home and End reach it too.",
  /** The keys, before what they apply to. */
  keys: "The arrow keys, Home and End go from one to the next, Enter opens it.",
  /** For a matrix wider than the screen. */
  scrolls: (bodies: number): string =>
    `Larger than the screen: scroll within it for all ${bodies} bodies.`,
  /** 'MIIT and NDRC: 5 records together; MIIT led 3, NDRC 1, others or unnamed 1' */
  pair: (first: string, second: string, { together, ledByFirst, ledBySecond }: Pair): string => {
    const others = together - ledByFirst - ledBySecond;
    const led = `${first} led ${ledByFirst}, ${second} ${ledBySecond}`;
    return `${first} and ${second}: ${countOf.records(together)} together; ${led}${others > 0 ? `, others or unnamed ${others}` : ""}`;
  },
  key: "How to read the matrix",
  keyLed: "bar: the share of them that the body on the left led",
  keyBoth: "records that both issued, a stronger shade for more",
  keyOwn: "all that the body issued",
  /** Of the list of full names, where the matrix has acronyms. */
  names: "Names of the bodies",
  /** On the page, but not in print. */
  opens: "A number counts, and opens, all that both issued, whoever led. ",
  /** In print the bodies that issued least may not fit. */
  caption: (leftOut: number): string =>
    leftOut === 0
      ? "Bodies that work together are side by side."
      : `Bodies that work together are side by side; ${leftOut} that issued least ${leftOut === 1 ? "is" : "are"} left out.`,
  /** After the caption, where only bodies are shown that issued at least two records with one other. */
  close: (bodies: number, all: number): string =>
    ` Shown: the ${bodies} of ${all} bodies that issued at least two records with the same partner. To choose and order the bodies, a record with more than eight issuers counts as eight divided by its issuers; the cells count every record as one.`,
  /** Below the matrix, where not all bodies are shown. */
  all: (bodies: number): string => `Show all ${bodies} bodies that issued with another`,
  figure: "Matrix",
  title: "Who issues with whom, and what share the row’s body led",
  /** How many bodies are shown; the total, if only the busiest fit. */
  shown: (bodies: number, all: number): string =>
    bodies < all
      ? `the ${bodies} busiest of ${counted(all, "body", "bodies")}`
      : counted(bodies, "body", "bodies"),
};
