import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ListFinding, RecordsFinding } from "#domain/query/filter/recordsFinding.ts";
import type { EntryKind } from "#domain/schema/records.ts";

import { capitalised, ofAll } from "#languages/en/words/grammar.ts";

import { dateWords, recordYearsWords } from "#messages/words/dates.ts";
import { countOf, counted, numberWords, listWords } from "#messages/words/numbers.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { shortTitle } from "#messages/words/titles.ts";

/** Where in a record the search text was found. */
export type FoundIn =
  | "title"
  | "native-title"
  | "other-title"
  | "document"
  | "document-number"
  | "figure"
  | "target"
  | "summary"
  | "measure"
  | "body"
  | "company"
  | "checked"
  | "place"
  | "mention"
  | "sector"
  | "caution"
  | "quotation"
  | "update"
  | "note"
  | "other-name"
  | "other-target"
  | "another-name"
  | "other-text";

/** The columns of the table of records, named by their sort orders. */
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
  "native-title": "Found by its original title",
  "other-title": "Found by its Chinese title",
  document: "Title of its document",
  "document-number": "Document number",
  figure: "Figure",
  target: "Target",
  summary: "Summary",
  measure: "Measure",
  body: "Body",
  company: "Company",
  checked: "Checked",
  place: "In its source",
  mention: "Named in it",
  sector: "Sector",
  caution: "Caution",
  quotation: "Sentence that sets a target",
  update: "What followed",
  note: "Note",
  "other-name": "Found by its Chinese name",
  "other-target": "Found by a target’s Chinese name",
  "another-name": "Another name",
  "other-text": "In its Chinese text",
};

/** The list of records, and what a search found in them. */
export const records = {
  /** The name of the figure's actions. */
  actions: "List of records",
  columns,
  caption: "Records, one a row",
  /** The sort order, on the button of the view. */
  sortedBy: (column: string): string => `by ${column.charAt(0).toLowerCase()}${column.slice(1)}`,
  bestMatch: "Best match",
  bestMatchFirst: "Best match first",
  isBestFirst: "The best match comes first.",
  /** Words that no record contains, each in the form it is shown in. */
  near: (phrases: readonly string[]): string =>
    `Nothing contains ${listWords(phrases, "or")}: close matches are shown.`,
  /** The synonyms of what was searched for, each in the form it is shown in. */
  alsoFinds: (phrases: readonly string[]): string => `Also found by: ${listWords(phrases)}.`,
  drawnLater:
    "Rows load as you scroll. To find any of them, use this page’s search, not the browser’s.",
  targets: (count: number): string => countOf.targets(count),
  corrections: (count: number): string => counted(count, "correction"),
  /** The most joint issuers that a row of the table names; of more it names the first. */
  mostNamed: 3,
  /** Right after it: how many bodies there are besides, led by it or not. */
  more: (count: number, isLed: boolean): string =>
    ` ${isLed ? "with" : "and"} ${count} ${count === 1 ? "other" : "others"}`,
  foundIn,
  /** The publisher of the assessment. */
  assessmentBy: (publisher: string): string => `Assessment by ${publisher}`,
  /** Between the kind of a text and the text. */
  afterWhat: ": ",
  /** A figure or a target, and its metric. */
  measured: (what: string, amount: string): string => `${what}: ${amount}`,
  /** A Chinese name, and the name it is known by here. */
  nameAlso: (name: string, other: string): string => `${name} (${other})`,
  names: (names: readonly string[]): string => names.join(", "),
  texts: (texts: readonly string[]): string => texts.join("; "),
  /** What was printed, and what checking found instead. */
  corrected: (texts: readonly string[]): string => `corrected: ${texts.join("; ")}`,
};

const kinds: Readonly<Record<EntryKind, readonly [one: string, many: string, all: string]>> = {
  policy: ["policy", "policies", "policies"],
  "policy-news": ["policy news item", "policy news items", "policy news"],
  "corporate-news": ["corporate news item", "corporate news items", "corporate news"],
};

const kindsWords = ({ kinds: counts, total }: Extract<RecordsFinding, { is: "kinds" }>): string => {
  const [first] = counts;
  if (first !== undefined && counts.length === 1) {
    return `${capitalised(ofAll(total, total, "record", "records"))} are ${kinds[first[0]][2]}`;
  }
  const words = listWords(
    counts.map(([kind, count]) => `${numberWords(count)} ${kinds[kind][count === 1 ? 0 : 1]}`),
  );
  return capitalised(words);
};

/** The finding on a set of records, or on a list of them, in one sentence. */
export const recordsWords = (finding: RecordsFinding | ListFinding, dataset: Dataset): string => {
  switch (finding.is) {
    case "none":
      return "No record matches";
    case "one":
      return `One record: ${shortTitle(finding.entry)}`;
    case "span": {
      const { total, newest, older } = finding;
      return `${countOf.records(total)}${older === 0 ? " " : ", "}${recordYearsWords(finding)}; the newest: ${shortTitle(newest)}, ${dateWords(newest.main)}`;
    }
    case "kinds":
      return kindsWords(finding);
    case "led-all": {
      const { body, total } = finding;
      return `${bodyLabel(dataset, body)} led ${ofAll(total, total, "record", "records")}, ${recordYearsWords(finding)}`;
    }
    case "led-most": {
      const { bodies, led, issued, total, hasOthers } = finding;
      const [body, other] = bodies;
      const name = bodyLabel(dataset, body);
      const these =
        led === issued
          ? ofAll(led, issued, "record that names an issuer", "records that name an issuer")
          : `${numberWords(led)} of ${
              issued === total
                ? `these ${numberWords(total)} records`
                : `the ${numberWords(issued)} records that name an issuer`
            }`;
      if (other !== undefined) return `${name} and ${bodyLabel(dataset, other)} each led ${these}`;
      return `${name} led ${these}${hasOthers ? ", more than any other body" : ""}`;
    }
  }
};
