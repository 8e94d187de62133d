import type { CalendarDate, Day } from "#domain/calendar/dates.ts";

import { capitalised } from "#languages/en/words/grammar.ts";
import { publisherName } from "#languages/subjectMore.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";

/** What a reference gives of a figure. */
export interface Cited {
  readonly title: string;
  /** How much is shown and by which selection; may be empty. */
  readonly selection: string;
  /** Empty if the selection names the day. */
  readonly asOf: string;
  /** The data set, in a sentence. */
  readonly version: string;
  /** When the data set was published. */
  readonly year: number;
  readonly retrieved: Day;
  readonly address: string;
  /** Where its figures were read, in a sentence; may be empty. */
  readonly readIn: string;
}

/** How the page that a document is cited from stands to it. */
export type Via = "official" | "copy" | "translation" | "report";

/** A document, or a report where there is none. */
interface CitedDocument extends Pick<Cited, "version" | "retrieved" | "address"> {
  readonly subject: {
    readonly authors: readonly string[];
    readonly title: string;
    readonly second: string;
    readonly genre: string;
    readonly number: string;
    readonly date: CalendarDate | undefined;
    readonly note: string;
    readonly url: string;
  };
}

const ways: Readonly<Record<Exclude<Via, "official">, string>> = {
  copy: "As copied by",
  translation: "In translation at",
  report: "As reported by",
};

/** Parts of a sentence, without those that are empty. */
const joined = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== "").join(between);

/** The selection and the day; empty if neither is given. */
const shown = ({ selection, asOf }: Cited): string => {
  const words = [selection, asOf].filter((part) => part !== "").join("; ");
  return words === "" ? "" : ` ${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};

/** A reference to a figure. */
export const citation = {
  get publisher(): string {
    return publisherName();
  },
  plain: (cited: Cited): string =>
    `${publisherName()} (${cited.year}). “${cited.title}”.${shown(cited)} ${joined([cited.readIn, cited.version], " ")} Retrieved ${dayWords(cited.retrieved)} from ${cited.address}`,
  note: (cited: Cited): string => joined([shown(cited).trim(), cited.readIn, cited.version], " "),
  /** The first few pages where figures were read, and how many more there are. */
  readIn: (pages: readonly string[], more: number): string =>
    `Figures read in: ${pages.join("; ")}${more === 0 ? "" : `; and ${more} more`}.`,
  page: (by: string, title: string, date: CalendarDate | undefined): string =>
    `${by}, “${title}”${date === undefined ? "" : `, ${dateWords(date)}`}`,
  /** Where a document without an official page was read; `copyOf` is what that page copies. */
  via: (
    via: Exclude<Via, "official">,
    by: string,
    copyOf: string | undefined,
    date: CalendarDate | undefined,
  ): string =>
    joined(
      [
        `${ways[via]} ${by}`,
        copyOf === undefined ? "" : `carrying ${copyOf}`,
        date === undefined ? "" : dateWords(date),
      ],
      ", ",
    ),
  copyOf: (original: string): string => `Carries ${original}`,
  /** A document by its bodies, and where it is recorded here. */
  document: ({ subject, version, retrieved, address }: CitedDocument): string => {
    const { authors, title, second, genre, number, date, note, url } = subject;
    const also = second === "" ? "" : ` [${second}]`;
    return joined(
      [
        joined(authors, ", "),
        `“${title}”${also}`,
        joined(
          [joined([capitalised(genre), number], " "), date === undefined ? "" : dateWords(date)],
          ", ",
        ),
        joined([note, url], ": "),
        `Recorded in ${publisherName()}: ${version} Retrieved ${dayWords(retrieved)} from ${address}`,
      ],
      ". ",
    );
  },
  copy: "Copy reference",
  bibtex: "BibTeX",
  copyBibtex: "Copy BibTeX",
  copied: "Copied.",
  refused: "This browser won’t copy it: select it instead.",
  /** The heading of references to the figure and its records; a button for each format follows. */
  records: "The figure and its records:",
  forms: { bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON" },
};
