import { countOf, counted } from "#messages/words/numbers.ts";
import { listWords } from "#messages/words/lists.ts";

/** Where in a record a text that was searched for was found. */
export type FoundIn =
  | "title"
  | "document-number"
  | "figure"
  | "target"
  | "summary"
  | "measure"
  | "body"
  | "company"
  | "checked"
  | "mention"
  | "sector"
  | "caution"
  | "another-name";

/** The columns of the table of records, by the order that they sort in. */
type ColumnKey = "date" | "kind" | "title" | "body" | "type" | "sector" | "targets" | "corrections";

const columns: Readonly<Record<ColumnKey, string>> = {
  date: "Date",
  kind: "Kind",
  title: "Title",
  body: "Issuing bodies",
  type: "Document type",
  sector: "Sector",
  targets: "Targets",
  corrections: "Corrections",
};

const foundIn: Readonly<Record<FoundIn, string>> = {
  title: "Title",
  "document-number": "Document number",
  figure: "Figure",
  target: "Target",
  summary: "Summary",
  measure: "Measure",
  body: "Body",
  company: "Company",
  checked: "Checked",
  mention: "Named in it",
  sector: "Sector",
  caution: "Caution",
  "another-name": "Another name",
};

/** The list of records and what a search found in them. */
export const records = {
  columns,
  caption: "Records, one a row",
  bestMatch: "Best match",
  bestMatchFirst: "Best match first",
  isBestFirst: "The best match comes first.",
  /** Words that nothing holds, each as it is said. */
  near: (phrases: readonly string[]): string =>
    `Nothing holds ${listWords(phrases, "or")}: near misses are shown.`,
  drawnLater:
    "Rows are drawn as they come into view. To find one anywhere, use the search of this page rather than the browser’s.",
  targets: (count: number): string => countOf.targets(count),
  corrections: (count: number): string => counted(count, "correction"),
  foundIn,
  /** The publisher whose judgement it is. */
  assessmentBy: (publisher: string): string => `Assessment by ${publisher}`,
  /** Stands between what a text is and the text. */
  afterWhat: ": ",
  /** A figure or a target with what it measures. */
  measured: (what: string, amount: string): string => `${what}: ${amount}`,
  /** A Chinese name with what it is known as. */
  nameAlso: (name: string, other: string): string => `${name} (${other})`,
  names: (names: readonly string[]): string => names.join(", "),
  texts: (texts: readonly string[]): string => texts.join("; "),
};
