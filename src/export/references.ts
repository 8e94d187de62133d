import { type CalendarDate, isoDay, partsOf } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { citation } from "#messages/files/citation.ts";
import { fullName, fullTitle, secondTitle } from "#messages/words/titles.ts";

import { citationOf } from "./citation.ts";
import { asTable, type FigureFile, type Origin } from "./file/figureFile.ts";
import { bibtexEntry, escapeTex } from "./tex.ts";

/** The types in RIS and CSL-JSON. */
const types = {
  policy: { ris: "GOVDOC", csl: "legislation" },
  news: { ris: "NEWS", csl: "article-newspaper" },
  figure: { ris: "DATA", csl: "dataset" },
} as const;

export type ReferenceForm = "bib" | "ris" | "csl.json";

/** A record, or the figure itself, with the fields of reference managers. */
interface Reference {
  readonly id: string;
  readonly is: keyof typeof types;
  readonly title: string;
  /** The title in the other language, if any; of a figure, what it shows and its data. */
  readonly second: string;
  /** The issuing bodies of a document, the lead first; for news, the publisher. */
  readonly authors: readonly string[];
  /** Year, month and day, as far as they are known. */
  readonly date: readonly number[];
  readonly number: string;
  /** The page where it was read; empty if none is fit to link. */
  readonly url: string;
}

const datePartsOf = ({ start, precision, ends }: CalendarDate): readonly number[] => {
  const { year, month, date } = partsOf(start);
  const kept = precision === "span" ? (ends?.[0] ?? "day") : precision;
  if (kept === "year") return [year];
  return kept === "month" ? [year, month] : [year, month, date];
};

const referenceOf = (entry: Entry, { sources, agencies }: Dataset): Reference => {
  const { record, bodies, main } = entry;
  const read = record.provenance.flatMap(({ source }) =>
    source === undefined ? [] : (sources.get(source) ?? []),
  );
  const issuers = bodies.flatMap((id) => {
    const body = agencies.get(id);
    return body === undefined ? [] : [fullName(body.name)];
  });
  return {
    id: entry.id,
    is: isPolicy(record) ? "policy" : "news",
    title: fullTitle(entry),
    second: secondTitle(entry) ?? "",
    authors: issuers.length > 0 ? issuers : read.slice(0, 1).map(({ publisher }) => publisher),
    date: datePartsOf(main),
    number: record.documentNumber?.number ?? "",
    url: read.find(({ link }) => link !== undefined)?.link ?? "",
  };
};

/** The figure that cites the records, with its selection, day and edition of the data. */
const figureReference = (
  { id, title, year, note }: ReturnType<typeof citationOf>["parts"],
  address: string,
): Reference => ({
  id,
  is: "figure",
  title,
  second: note,
  authors: [citation.publisher],
  date: [year],
  number: "",
  url: address,
});

const twoDigits = (part: number): string => String(part).padStart(2, "0");

/** Corporate authors go in a second pair of braces: otherwise names are inverted and titles lose their capitals. */
const bibtex = (reference: Reference, retrieved: string): string => {
  const { id, title, second, authors, date, number, url } = reference;
  return bibtexEntry(id, [
    ["author", authors.map((author) => `{${escapeTex(author)}}`).join(" and ")],
    ["title", `{${escapeTex(title)}}`],
    ["titleaddon", escapeTex(second)],
    ["number", escapeTex(number)],
    ["date", date.map(twoDigits).join("-")],
    ["year", String(date[0] ?? "")],
    ["url", url],
    ["urldate", url === "" ? "" : retrieved],
  ]);
};

/**
 * RIS as reference managers read it: `TY` first, `ER` last, dates as YYYY/MM/DD/ with all slashes. A comma
 * after a body's name keeps it from being split. The second title is a note: some readers replace the title
 * by the field for translated titles.
 */
const ris = ({ id, is, ...reference }: Reference, retrieved: string): string => {
  const { title, second, authors, date, number, url } = reference;
  const slashes = "/".repeat(Math.max(1, 4 - date.length));
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ["TY", types[is].ris],
    ["ID", id],
    ...authors.map((author) => ["AU", author.includes(",") ? author : `${author},`] as const),
    ["TI", title],
    ["N1", second],
    ["PY", String(date[0] ?? "")],
    ["DA", `${date.map(twoDigits).join("/")}${slashes}`],
    ["M1", number],
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
const csl = ({ id, is, ...reference }: Reference, retrieved: string): object => {
  const { title, second, authors, date, number, url } = reference;
  const accessed = retrieved.split("-").map(Number);
  return {
    id,
    type: types[is].csl,
    title,
    author: authors.map((literal) => ({ literal })),
    issued: { "date-parts": [date] },
    ...(number === "" ? {} : { number }),
    ...(url === "" ? {} : { URL: url, accessed: { "date-parts": [accessed] } }),
    ...(second === "" ? {} : { note: second }),
  };
};

/** A figure and its records as references in the given format; the figure comes first. */
export const referencesFile = (form: ReferenceForm, figure: FigureFile, origin: Origin): string => {
  const { snapshot, address } = origin;
  const retrieved = isoDay(snapshot.today);
  const whole = asTable(figure);
  const { bibtex: own, parts } = citationOf(whole, origin);
  const records = whole.entries.map((entry) => referenceOf(entry, snapshot.dataset));
  const all = [figureReference(parts, address), ...records];
  switch (form) {
    case "bib":
      return [own, ...records.map((record) => bibtex(record, retrieved))].join("\n");
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
