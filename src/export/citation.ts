import { isoDay, parseDate, partsOf } from "#domain/calendar/dates.ts";
import { citation } from "#messages/files/citation.ts";

import { asTable, type FigureFile, figureWords, type Origin } from "./file/figureFile.ts";
import { bibtexEntry, escapeTex } from "./tex.ts";

/** A reference to a figure including its whole table, for people and for reference managers. */
interface Citation {
  readonly plain: string;
  readonly bibtex: string;
  /** The same in parts, for other programs. */
  readonly parts: {
    readonly id: string;
    readonly title: string;
    readonly year: number;
    readonly note: string;
  };
}

export const citationOf = (figure: FigureFile, origin: Origin): Citation => {
  const { snapshot, edition, address } = origin;
  const words = figureWords(asTable(figure), origin);
  const published = edition === undefined ? undefined : parseDate(edition.date);
  const { year } = partsOf(published?.start ?? snapshot.today);
  const details = { ...words, year, retrieved: snapshot.today, address };
  const id = `china-industries-${figure.id}-${isoDay(snapshot.asOf)}`;
  const note = citation.note(details);
  return {
    plain: citation.plain(details),
    bibtex: bibtexEntry(id, [
      // Names and titles go in a second pair of braces: otherwise names are inverted and titles lose their
      // capitals.
      ["author", `{${escapeTex(citation.publisher)}}`],
      ["title", `{${escapeTex(words.title)}}`],
      ["year", String(year)],
      ["note", escapeTex(note)],
      ["url", address],
      ["urldate", isoDay(snapshot.today)],
    ]),
    parts: { id, title: words.title, year, note },
  };
};
