import { type CalendarDate, isoDay, partsOf } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { fullName, fullTitle, secondTitle } from "#messages/words/titles.ts";

import type { Origin } from "./figureFile.ts";
import { bibtexEntry, tex } from "./tex.ts";

export type ReferenceForm = "bib" | "ris" | "csl.json";

/** A record as programs that keep references know it. */
interface Reference {
  readonly id: string;
  readonly isPolicy: boolean;
  readonly title: string;
  /** The title in the other language, where there is one. */
  readonly second: string;
  /** Issuing bodies of a document, the lead first; of news who reported it. */
  readonly authors: readonly string[];
  /** Year, and month and day as far as they are known. */
  readonly date: readonly number[];
  readonly number: string;
  /** Where it was read; empty where no page is fit to link. */
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
    isPolicy: isPolicy(record),
    title: fullTitle(entry),
    second: secondTitle(entry) ?? "",
    authors: issuers.length > 0 ? issuers : read.slice(0, 1).map(({ publisher }) => publisher),
    date: datePartsOf(main),
    number: record.documentNumber?.number ?? "",
    url: read.find(({ link }) => link !== undefined)?.link ?? "",
  };
};

const twoDigits = (part: number): string => String(part).padStart(2, "0");

/** Corporate authors in a second pair of braces: else names are turned round, and titles lose capitals. */
const bibtex = (reference: Reference, retrieved: string): string => {
  const { id, title, second, authors, date, number, url } = reference;
  return bibtexEntry(id, [
    ["author", authors.map((author) => `{${tex(author)}}`).join(" and ")],
    ["title", `{${tex(title)}}`],
    ["titleaddon", tex(second)],
    ["number", tex(number)],
    ["date", date.map(twoDigits).join("-")],
    ["year", String(date[0] ?? "")],
    ["url", url],
    ["urldate", url === "" ? "" : retrieved],
  ]);
};

/**
 * RIS as reference managers read it: `TY` first, `ER` last, dates as YYYY/MM/DD/ with all their slashes. A
 * comma ends the name of a body, so that it isn't taken apart. The second title is a note: some readers
 * let the field for translated titles stand in for the title.
 */
const ris = ({ id, isPolicy: isDocument, ...reference }: Reference): string => {
  const { title, second, authors, date, number, url } = reference;
  const slashes = "/".repeat(Math.max(1, 4 - date.length));
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ["TY", isDocument ? "GOVDOC" : "NEWS"],
    ["ID", id],
    ...authors.map((author) => ["AU", author.includes(",") ? author : `${author},`] as const),
    ["TI", title],
    ["N1", second],
    ["PY", String(date[0] ?? "")],
    ["DA", `${date.map(twoDigits).join("/")}${slashes}`],
    ["M1", number],
    ["UR", url],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === "" ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, " ")}`],
  );
  return [...lines, "ER  - ", ""].join("\r\n");
};

/** An item of CSL-JSON 1.0; what is unknown is left out. */
const csl = ({ id, isPolicy: isDocument, ...reference }: Reference, retrieved: string): object => {
  const { title, second, authors, date, number, url } = reference;
  const accessed = retrieved.split("-").map(Number);
  return {
    id,
    type: isDocument ? "legislation" : "article-newspaper",
    title,
    author: authors.map((literal) => ({ literal })),
    issued: { "date-parts": [date] },
    ...(number === "" ? {} : { number }),
    ...(url === "" ? {} : { URL: url, accessed: { "date-parts": [accessed] } }),
    ...(second === "" ? {} : { note: second }),
  };
};

/** Records as references, in the form that a program asks for. */
export const referencesFile = (
  form: ReferenceForm,
  entries: readonly Entry[],
  { snapshot }: Pick<Origin, "snapshot">,
): string => {
  const retrieved = isoDay(snapshot.today);
  const references = entries.map((entry) => referenceOf(entry, snapshot.dataset));
  switch (form) {
    case "bib":
      return references.map((reference) => bibtex(reference, retrieved)).join("\n");
    case "ris":
      return references.map(ris).join("\r\n");
    case "csl.json":
      return `${JSON.stringify(
        references.map((reference) => csl(reference, retrieved)),
        null,
        1,
      )}\n`;
  }
};
