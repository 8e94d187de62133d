import { isoDay, parseDate, partsOf } from "#domain/calendar/dates.ts";
import { citation } from "#messages/files/citation.ts";

import { bibtex as bibtexOf } from "./cite/forms.ts";
import { figureReferences, type Reference, referenceOf } from "./cite/reference.ts";
import { asTable, type FigureFile, figureWords, type Origin } from "./file/figureFile.ts";
import { bibtexEntry, escapeTex } from "./cite/tex.ts";

/** A reference to a figure including its whole table, for people and for reference managers. */
interface Citation {
  /** Of the figure, or of the document that it is of. */
  readonly plain: string;
  readonly bibtex: string;
  /** Of the figure, whatever it is of. */
  readonly figureBibtex: string;
  /** The same in parts, for other programs. */
  readonly parts: {
    readonly id: string;
    readonly title: string;
    readonly year: number;
    readonly note: string;
  };
}

/** A sentence names no more sources than these; the files of references have all. */
const MOST_PAGES = 4;

/** A page in a sentence, by its publisher, title and date. */
const pageWords = ({ authors: [publisher = ""], title, date }: Reference): string =>
  citation.page(publisher, title, date);

/** The sources of the figures in it, the first few by name. */
const sourcesWords = (pages: readonly Reference[]): string =>
  pages.length === 0
    ? ""
    : citation.readIn(
        pages.slice(0, MOST_PAGES).map(pageWords),
        Math.max(0, pages.length - MOST_PAGES),
      );

export const citationOf = (figure: FigureFile, origin: Origin): Citation => {
  const { snapshot, edition, address } = origin;
  const words = figureWords(asTable(figure), origin);
  const published = edition === undefined ? undefined : parseDate(edition.date);
  const { year } = partsOf(published?.start ?? snapshot.today);
  const details = {
    ...words,
    year,
    retrieved: snapshot.today,
    address,
    readIn: sourcesWords(figureReferences(figure, origin)),
  };
  const id = `${edition?.name ?? "figure"}-${figure.id}-${isoDay(snapshot.asOf)}`;
  const note = citation.note(details);
  const figureBibtex = bibtexEntry("misc", id, [
    // Names and titles go in a second pair of braces: otherwise names are inverted and titles lose their
    // capitals.
    ["author", `{${escapeTex(citation.publisher)}}`],
    ["title", `{${escapeTex(words.title)}}`],
    ["year", String(year)],
    ["note", escapeTex(note)],
    ["url", address],
    ["urldate", isoDay(snapshot.today)],
  ]);
  const subject = figure.subject && referenceOf(figure.subject, snapshot.dataset);
  return {
    plain:
      subject === undefined ? citation.plain(details) : citation.document({ ...details, subject }),
    bibtex: subject === undefined ? figureBibtex : bibtexOf(subject, isoDay(snapshot.today)),
    figureBibtex,
    parts: { id, title: words.title, year, note },
  };
};
