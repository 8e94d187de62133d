import { appearedOf } from "#domain/appeared.ts";
import { type CalendarDate, parseDate, partsOf } from "#domain/calendar/dates.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { primaryTextOf } from "#domain/dataset/primaryText.ts";
import { figureProvenance } from "#domain/judging/figureProvenance.ts";
import type { Source } from "#domain/schema/records.ts";
import { grades } from "#domain/schema/values.ts";
import { asTable, type FigureFile, type Origin } from "#export/file/figureFile.ts";
import { citation, type Via } from "#messages/files/citation.ts";
import { documentTypeWords } from "#messages/words/facets.ts";
import { fullName, fullTitle, secondTitle } from "#messages/words/titles.ts";

/** A document, a report, a page with a figure, or a figure of ours, with the fields of reference managers. */
export interface Reference {
  readonly id: string;
  readonly is: "policy" | "news" | "page" | "press" | "figure";
  readonly title: string;
  /** The title in the other language, if any. */
  readonly second: string;
  /** The issuing bodies of a document, the lead first; else the publisher. */
  readonly authors: readonly string[];
  readonly date: CalendarDate | undefined;
  readonly number: string;
  /** The type of a document, in words. */
  readonly genre: string;
  /** Where a document was read that has no official page here; what a page copies; what a figure shows. */
  readonly note: string;
  /** Empty if no page is fit to link. */
  readonly url: string;
}

/** Year, month and day of a date, as far as they are known. */
export const datePartsOf = ({ date }: Reference): readonly number[] => {
  if (date === undefined) return [];
  const { year, month, date: day } = partsOf(date.start);
  const precision = date.precision === "span" ? (date.ends?.[0] ?? "day") : date.precision;
  if (precision === "year") return [year];
  return precision === "month" ? [year, month] : [year, month, day];
};

const readPages = ({ record }: Entry, { sources }: Dataset): readonly Source[] =>
  appearedOf(
    record.provenance.flatMap(({ source }) =>
      source === undefined ? [] : (sources.get(source) ?? []),
    ),
  );

const rankOf = ({ grade }: Source): number => grades.indexOf(grade);

/** The best report on a document: one that can be linked, and of several the one of the best grade. */
const reportOn = (entry: Entry, dataset: Dataset): Source | undefined => {
  const read = readPages(entry, dataset);
  const linked = read.filter(({ link, form }) => link !== undefined && form !== "newsletter");
  return linked.toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? read[0];
};

const dateOf = ({ date }: Source): CalendarDate | undefined =>
  date === undefined ? undefined : parseDate(date);

/**
 * The page that a document is cited from, and how the two are related: its official one, else what was read instead; as
 * of a day one that had appeared.
 */
const citedFrom = (
  entry: Entry,
  dataset: Dataset,
): { readonly via: Via; readonly source: Source | undefined } => {
  const pages = primaryTextOf(entry.record, dataset.sources)?.pages ?? [];
  // Pages come in this order: official, copies, translations.
  const page = pages.find(({ source }) => source.lacks !== "later");
  return page === undefined
    ? { via: "report", source: reportOn(entry, dataset) }
    : { via: page.is, source: page.source };
};

/** A policy as its document, by its bodies; news as the report, by its publisher. */
export const referenceOf = (entry: Entry, dataset: Dataset): Reference => {
  const { record, bodies, main } = entry;
  const shared = {
    id: entry.id,
    title: fullTitle(entry),
    second: secondTitle(entry) ?? "",
    date: main,
    number: record.documentNumber?.number ?? "",
    genre: record.documentType === undefined ? "" : documentTypeWords(record.documentType),
  };
  const issuers = bodies.flatMap((id) => {
    const body = dataset.agencies.get(id);
    return body === undefined ? [] : [fullName(body.name)];
  });
  if (!isPolicy(record)) {
    const read = readPages(entry, dataset);
    // The author is whoever published the page that the address leads to.
    const page = read.find(({ link }) => link !== undefined) ?? read[0];
    return {
      ...shared,
      is: "news",
      authors: issuers.length > 0 || page === undefined ? issuers : [page.publisher],
      note: "",
      url: page?.link ?? "",
    };
  }
  const { via, source } = citedFrom(entry, dataset);
  return {
    ...shared,
    is: "policy",
    // Whoever reports on a document isn't its author.
    authors: issuers,
    note:
      source === undefined || via === "official"
        ? ""
        : // Of a copy or a translation it is clear what it carries.
          citation.via(
            via,
            source.publisher,
            via === "report" ? source.copyOf : undefined,
            dateOf(source),
          ),
    url: source?.link ?? "",
  };
};

/** A page where a figure was read. */
const pageReference = (source: Source): Reference => ({
  id: source.id,
  is: source.form === "press" ? "press" : "page",
  title: source.title,
  second: "",
  authors: [source.publisher],
  date: dateOf(source),
  number: "",
  genre: "",
  note: source.copyOf === undefined ? "" : citation.copyOf(source.copyOf),
  url: source.link ?? "",
});

/** The pages where the figures that it shows were read, each once: of its targets, or those that it names itself. */
export const figureReferences = (
  figure: FigureFile,
  { snapshot: { dataset, judged } }: Pick<Origin, "snapshot">,
): readonly Reference[] => {
  const { targets = [], read = [] } = figure;
  const ids = new Set(
    [
      ...targets.flatMap(({ id, target }) => figureProvenance(target, judged.byTarget.get(id))),
      ...read,
    ].flatMap(({ source }) => source ?? []),
  );
  const entryIds = new Set(asTable(figure).entries.map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const source = dataset.sources.get(id);
    if (source === undefined) return [];
    const reference = pageReference(source);
    return [entryIds.has(id) ? { ...reference, id: `${id}-page` } : reference];
  });
};
