import { isoDay, parseDate } from "#domain/calendar/dates.ts";
import { citation } from "#messages/files/citation.ts";

import { citationOf } from "./citation.ts";
import { bibtex, csl, ris } from "./cite/forms.ts";
import { figureReferences, type Reference, referenceOf } from "./cite/reference.ts";
import { asTable, type FigureFile, type Origin } from "./file/figureFile.ts";

export type ReferenceForm = "bib" | "ris" | "csl.json";

/** The figure that cites the others, with its selection, day and edition of the data. */
const figureReference = (
  { id, title, year, note }: ReturnType<typeof citationOf>["parts"],
  address: string,
): Reference => ({
  id,
  is: "figure",
  title,
  second: "",
  authors: [citation.publisher],
  date: parseDate(String(year)),
  number: "",
  genre: "",
  note,
  url: address,
});

/**
 * A figure, its records, and the pages where its figures were read, as references in the given format. The figure
 * comes first, or the document that it is of.
 */
export const referencesFile = (form: ReferenceForm, figure: FigureFile, origin: Origin): string => {
  const { snapshot, address } = origin;
  const retrieved = isoDay(snapshot.today);
  const { figureBibtex, parts } = citationOf(figure, origin);
  const records = asTable(figure).entries.map((entry) => referenceOf(entry, snapshot.dataset));
  const own = figureReference(parts, address);
  const pages = figureReferences(figure, origin);
  const isOfOne = figure.subject !== undefined;
  const all = [...(isOfOne ? [...records, own] : [own, ...records]), ...pages];
  switch (form) {
    case "bib":
      return all.map((one) => (one === own ? figureBibtex : bibtex(one, retrieved))).join("\n");
    case "ris":
      return all.map((one) => ris(one, retrieved)).join("\r\n");
    case "csl.json":
      return `${JSON.stringify(
        all.map((one) => csl(one, retrieved)),
        null,
        1,
      )}\n`;
  }
};
