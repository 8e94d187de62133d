import type { Day } from "#domain/calendar/dates.ts";

import { dayWords } from "#messages/words/dates.ts";

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
}

/** The selection and the day; empty if neither is given. */
const shown = ({ selection, asOf }: Cited): string => {
  const words = [selection, asOf].filter((part) => part !== "").join("; ");
  return words === "" ? "" : ` ${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};

const publisher = "China Industries Dashboard";

/** A reference to a figure. */
export const citation = {
  publisher,
  plain: (cited: Cited): string =>
    `${publisher} (${cited.year}). “${cited.title}”.${shown(cited)} ${cited.version} Retrieved ${dayWords(cited.retrieved)} from ${cited.address}`,
  note: (cited: Cited): string => `${shown(cited).trim()} ${cited.version}`.trim(),
  copy: "Copy reference",
  bibtex: "BibTeX",
  copyBibtex: "Copy BibTeX",
  copied: "Copied.",
  refused: "This browser does not let it be copied: select it instead.",
  /** The heading of references to the figure and its records; a button for each format follows. */
  records: "The figure and its records:",
  forms: { bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON" },
};
