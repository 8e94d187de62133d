import { isoDay, parseDate, partsOf } from "#domain/calendar/dates.ts";
import { citation } from "#messages/charts/citation.ts";

import { type Figure, figureWords, type Origin } from "./figureFile.ts";

/** A reference to a figure: for people, and for programs that keep references. */
interface Citation {
  readonly plain: string;
  readonly bibtex: string;
}

const signs: ReadonlyMap<string, string> = new Map([
  ["\\", String.raw`\textbackslash{}`],
  ["~", String.raw`\textasciitilde{}`],
  ["^", String.raw`\textasciicircum{}`],
]);

/** What means something else to TeX stands as itself. */
const tex = (text: string): string =>
  text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => signs.get(sign) ?? `\\${sign}`);

/** Names and titles in a second pair of braces: else names are turned round and titles lose capitals. */
const bibtexOf = (key: string, fields: readonly (readonly [name: string, value: string])[]) =>
  [
    `@misc{${key},`,
    ...fields.flatMap(([name, value]) => (value === "" ? [] : [`  ${name} = {${value}},`])),
    "}",
    "",
  ].join("\n");

export const citationOf = (figure: Figure, origin: Origin): Citation => {
  const { snapshot, edition, address } = origin;
  const words = figureWords(figure, origin);
  const published = edition === undefined ? undefined : parseDate(edition.date);
  const { year } = partsOf(published?.start ?? snapshot.today);
  const told = { ...words, year, retrieved: snapshot.today, address };
  return {
    plain: citation.plain(told),
    bibtex: bibtexOf(`china-industries-${figure.stem}-${isoDay(snapshot.asOf)}`, [
      ["author", `{${tex(citation.publisher)}}`],
      ["title", `{${tex(words.title)}}`],
      ["year", String(year)],
      ["note", tex(citation.note(told))],
      ["url", address],
      ["urldate", isoDay(snapshot.today)],
    ]),
  };
};
