import { bibtexEntry, escapeTex } from "./tex.ts";

import { datePartsOf, type Reference } from "./reference.ts";

/** The types in BibTeX, RIS and CSL-JSON. */
const types = {
  policy: { bib: "techreport", ris: "GOVDOC", csl: "legislation" },
  news: { bib: "misc", ris: "NEWS", csl: "article-newspaper" },
  press: { bib: "misc", ris: "NEWS", csl: "article-newspaper" },
  page: { bib: "misc", ris: "ELEC", csl: "webpage" },
  figure: { bib: "misc", ris: "DATA", csl: "dataset" },
} as const;

const twoDigits = (part: number): string => String(part).padStart(2, "0");

/** A name or title in a second pair of braces: otherwise names are inverted and titles lose their capitals. */
const whole = (text: string): string => (text === "" ? "" : `{${escapeTex(text)}}`);

export const bibtex = (reference: Reference, retrieved: string): string => {
  const { id, is, title, second, authors, number, genre, note, url } = reference;
  const date = datePartsOf(reference);
  return bibtexEntry(types[is].bib, id, [
    ["author", authors.map(whole).join(" and ")],
    ["title", whole(title)],
    ["titleaddon", escapeTex(second)],
    // The styles of BibTeX show number and type of a report, and want its institution.
    ["institution", is === "policy" ? whole(authors[0] ?? "") : ""],
    ["type", is === "policy" ? whole(genre) : ""],
    ["number", escapeTex(number)],
    ["date", date.map(twoDigits).join("-")],
    ["year", String(date[0] ?? "")],
    ["note", escapeTex(note)],
    ["url", url],
    ["urldate", url === "" ? "" : retrieved],
  ]);
};

/** The title in the other language and the note, in one field: few formats have one for the first. */
const noteOf = ({ second, note }: Reference): string =>
  [second, note].filter((part) => part !== "").join(". ");

/**
 * RIS as reference managers read it: `TY` first, `ER` last, dates as YYYY/MM/DD/ with all slashes. A comma
 * after a body's name keeps it from being split. The second title is in a note: some readers replace the title
 * by the field for translated titles.
 */
export const ris = (reference: Reference, retrieved: string): string => {
  const { id, is, title, authors, number, genre, url } = reference;
  const date = datePartsOf(reference);
  const slashes = "/".repeat(Math.max(1, 4 - date.length));
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ["TY", types[is].ris],
    ["ID", id],
    ...authors.map((author) => ["AU", author.includes(",") ? author : `${author},`] as const),
    ["TI", title],
    ["N1", noteOf(reference)],
    ["PY", String(date[0] ?? "")],
    ["DA", date.length === 0 ? "" : `${date.map(twoDigits).join("/")}${slashes}`],
    ["M1", number],
    ["M3", is === "policy" ? genre : ""],
    ["UR", url],
    // Records don't change; a figure does, so it has the day on which it was retrieved.
    ["Y2", is === "figure" ? `${retrieved.replaceAll("-", "/")}/` : ""],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === "" ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, " ")}`],
  );
  return [...lines, "ER  - ", ""].join("\r\n");
};

/** An item of CSL-JSON 1.0; what is unknown is left out. */
export const csl = (reference: Reference, retrieved: string): object => {
  const { id, is, title, authors, number, genre, url } = reference;
  const date = datePartsOf(reference);
  const note = noteOf(reference);
  const accessed = retrieved.split("-").map(Number);
  return {
    id,
    type: types[is].csl,
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(date.length === 0 ? {} : { issued: { "date-parts": [date] } }),
    ...(number === "" ? {} : { number }),
    ...(is !== "policy" || genre === "" ? {} : { genre }),
    ...(url === "" ? {} : { URL: url, accessed: { "date-parts": [accessed] } }),
    ...(note === "" ? {} : { note }),
  };
};
