import { entryFacets } from "#domain/query/facets.ts";
import { bodiesInPart } from "#domain/query/bodyPart.ts";
import { documentTypeWords } from "#messages/words/facets.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { arrivalsIn } from "#domain/dataset/history.ts";
import { lifecycleOf, statusesOn } from "#domain/dataset/status.ts";
import type { DateMeaning, Policy, Relation } from "#domain/schema/records.ts";
import { sectorName } from "#messages/words/labels.ts";
import { fullTitle, secondTitle, shortTitle } from "#messages/words/titles.ts";
import type { Site } from "#site/site.ts";
import { pageUrl } from "#site/siteAddress.ts";

import {
  bodyRef,
  china,
  companyRef,
  dateOf,
  listed,
  type Node,
  publisher,
  sourceNode,
} from "./terms.ts";

const dated = ({ dates }: Entry, ...meanings: readonly DateMeaning[]): string | undefined =>
  meanings
    .map((meaning) => dateOf(dates.find(({ means }) => means === meaning)))
    .find((date) => date !== undefined);

/** What any record tells of itself, whatever it is of. */
const shared = (site: Site, entry: Entry): Node => {
  const { dataset } = site.snapshot;
  const { id, record } = entry;
  const title = fullTitle(entry);
  const others = new Set([secondTitle(entry), shortTitle(entry)]);
  others.delete(title);
  return {
    name: title,
    alternateName: listed([...others].filter((name) => name !== undefined)),
    description: record.summary,
    url: pageUrl(site, `/records/${id}`),
    keywords: listed(record.sectors.map((sector) => sectorName(dataset, sector))),
  };
};

/** The pages that the record as a whole was read in. */
const sourcesOf = (site: Site, { record }: Entry): readonly Node[] | undefined =>
  listed(
    record.provenance.flatMap(({ source: id }) => {
      const source = id === undefined ? undefined : site.snapshot.dataset.sources.get(id);
      return source === undefined ? [] : [sourceNode(source)];
    }),
  );

/** The documents that it links to in one of these relations. */
const linked = (
  site: Site,
  { id }: Entry,
  ...relations: readonly Relation[]
): readonly Node[] | undefined =>
  listed(
    (site.snapshot.dataset.linksOf.get(id) ?? [])
      .filter(
        ({ direction, relation, entry }) =>
          direction === "out" && relations.includes(relation) && isPolicy(entry.record),
      )
      .map(({ entry }) => ({
        "@type": "Legislation",
        name: fullTitle(entry),
        url: pageUrl(site, `/records/${entry.id}`),
      })),
  );

/** Only what is known: a document without a date in force may be in force or not. */
const legalForce = ({ snapshot: { dataset, asOf } }: Site, entry: Entry): string | undefined => {
  const lifecycle = lifecycleOf(entry, dataset);
  const statuses = lifecycle === undefined ? [] : statusesOn(lifecycle, asOf);
  if (statuses.includes("draft")) return "https://schema.org/NotInForce";
  return statuses.includes("in-force") && !statuses.includes("followed-by")
    ? "https://schema.org/InForce"
    : undefined;
};

const periodText = ({ period }: Policy): string | undefined =>
  period === undefined ? undefined : `${period.start}/${period.end ?? ".."}`;

const legislation = (site: Site, entry: Entry, record: Policy): Node => {
  const { lead } = record.issuers;
  return {
    "@type": "Legislation",
    ...shared(site, entry),
    inLanguage: "zh",
    legislationIdentifier: record.documentNumber?.number,
    legislationType: documentTypeWords(record.documentType),
    legislationJurisdiction: china,
    legislationPassedBy: listed(entry.bodies.map((id) => bodyRef(site, id))),
    legislationResponsible: lead === undefined ? undefined : bodyRef(site, lead),
    legislationDate: dated(entry, "signed", "adopted"),
    datePublished: dated(entry, "published"),
    legislationDateOfApplicability: dated(entry, "in-force"),
    legislationLegalForce: legalForce(site, entry),
    temporalCoverage: periodText(record),
    isBasedOn: linked(site, entry, "implements", "builds-on"),
    legislationChanges: linked(site, entry, "amends", "supersedes"),
    citation: sourcesOf(site, entry),
  };
};

const concerned = (site: Site, entry: Entry): readonly Node[] | undefined =>
  listed([
    ...bodiesInPart.any(entry).map((id) => bodyRef(site, id)),
    ...entryFacets.company(entry).map((id) => companyRef(site, id)),
  ]);

/** Something that happened on a known day. */
const event = (site: Site, entry: Entry, happened: string): Node => ({
  "@type": "Event",
  ...shared(site, entry),
  startDate: happened,
  about: concerned(site, entry),
  subjectOf: sourcesOf(site, entry),
});

/** Our own words on what was reported: published with the edition that brought them. */
const article = (site: Site, entry: Entry): Node => {
  const title = fullTitle(entry);
  return {
    "@type": "NewsArticle",
    ...shared(site, entry),
    headline: title,
    inLanguage: "en",
    author: publisher,
    publisher,
    datePublished: arrivalsIn(site.history).record(entry.id)?.date,
    temporalCoverage: dateOf(entry.main),
    about: concerned(site, entry),
    isBasedOn: sourcesOf(site, entry),
  };
};

/** A policy as the document that it is, news as what happened, else as what we tell of it. */
export const entryNode = (site: Site, entry: Entry): Node => {
  const { record } = entry;
  if (isPolicy(record)) return legislation(site, entry, record);
  const happened = dated(entry, "happened");
  return happened === undefined ? article(site, entry) : event(site, entry, happened);
};
