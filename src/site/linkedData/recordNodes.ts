import { arrivalsIn } from "#domain/dataset/history.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { officialPageOf, primaryTextOf, type TextPage } from "#domain/dataset/primaryText.ts";
import { lifecycleOf, statusesOn } from "#domain/dataset/status.ts";
import { bodiesInPart } from "#domain/query/bodyPart.ts";
import { entryFacets } from "#domain/query/facets.ts";
import type {
  Agency,
  BodyKind,
  Company,
  DateMeaning,
  Policy,
  Relation,
  Source,
} from "#domain/schema/records.ts";
import { language } from "#messages/language.ts";
import { documentTypeWords } from "#messages/words/facets.ts";
import { sectorName } from "#messages/words/labels.ts";
import {
  fullName,
  fullTitle,
  namesInOrder,
  secondTitle,
  shortTitle,
} from "#messages/words/titles.ts";
import type { Site } from "#site/basis/site.ts";
import { pageUrl } from "#site/basis/siteAddress.ts";
import { definedTexts } from "#search/documents/docTexts.ts";

import { dateOf, documentLanguage, listed, type Node, place, publisher } from "./node.ts";

/** Government bodies, and others. */
const types: Readonly<Record<BodyKind, string>> = {
  "state-council": "GovernmentOrganization",
  ministry: "GovernmentOrganization",
  administration: "GovernmentOrganization",
  legislature: "GovernmentOrganization",
  military: "GovernmentOrganization",
  party: "Organization",
  standards: "Organization",
  research: "Organization",
};

/** Alternative names, the name in the other language first. */
const otherNames = ({
  name,
  aliases = [],
  acronym,
}: Pick<Agency, "name" | "aliases" | "acronym">): readonly string[] | undefined => {
  const [, ...others] = namesInOrder(name);
  return listed([
    // A rendering of ours isn't a name that it has.
    ...(name.zhSeenInSource === false ? definedTexts(name.native) : others.map(({ text }) => text)),
    ...(acronym === undefined ? [] : [acronym]),
    ...aliases,
  ]);
};

/** Its name in the language of the page, or in English where that would be a rendering of ours. */
const ownName = ({ name }: Pick<Agency, "name">): string =>
  name.zhSeenInSource === false ? name.en : fullName(name);

/** Our page about something: that is what we publish, and the thing itself isn't ours. */
const ourPage = (site: Site, path: string): Node => ({
  "@type": "WebPage",
  url: pageUrl(site, path),
  publisher: publisher(),
});

/** A reference to a body; its own address isn't recorded. */
const bodyRef = (site: Site, id: string): Node => {
  const agency = site.snapshot.dataset.agencies.get(id);
  return agency === undefined
    ? { "@type": "Organization", name: id }
    : {
        "@type": types[agency.body],
        name: ownName(agency),
        mainEntityOfPage: pageUrl(site, `/agencies/${id}`),
      };
};

/** A body with all its names and its parent. */
export const bodyNode = (site: Site, agency: Agency): Node => ({
  ...bodyRef(site, agency.id),
  alternateName: otherNames(agency),
  parentOrganization: agency.parent === undefined ? undefined : bodyRef(site, agency.parent),
});

const companyRef = (site: Site, id: string): Node => {
  const company = site.snapshot.dataset.companies.get(id);
  return {
    "@type": "Organization",
    name: company === undefined ? id : ownName(company),
    mainEntityOfPage: company === undefined ? undefined : pageUrl(site, `/companies/${id}`),
  };
};

export const companyNode = (site: Site, company: Company): Node => ({
  ...companyRef(site, company.id),
  alternateName: otherNames(company),
  address:
    company.country === undefined
      ? undefined
      : { "@type": "PostalAddress", addressCountry: company.country },
});

/** A source page or publication. */
export const sourceNode = ({ title, publisher: name, link, date }: Source): Node => ({
  "@type": "CreativeWork",
  name: title,
  publisher: { "@type": "Organization", name },
  url: link,
  datePublished: date?.includes("/") === true ? undefined : date,
});

/** A page with the text of a document. */
const textNode = (source: Source): Node => ({
  ...sourceNode(source),
  inLanguage: source.language,
});

const dated = ({ dates }: Entry, ...meanings: readonly DateMeaning[]): string | undefined =>
  meanings
    .map((meaning) => dateOf(dates.find(({ means }) => means === meaning)))
    .find((date) => date !== undefined);

/** Its title in the language of the page, or in English where that would be a rendering of ours. */
const titleOf = (entry: Entry): string =>
  entry.record.title.zhSeenInSource === false ? entry.record.title.en : fullTitle(entry);

/** The properties shared by records of every kind. */
const shared = (site: Site, entry: Entry): Node => {
  const { dataset } = site.snapshot;
  const { id, record } = entry;
  const title = titleOf(entry);
  const others = new Set(
    record.title.zhSeenInSource === false
      ? [record.title.native, record.title.short]
      : [secondTitle(entry), shortTitle(entry)],
  );
  others.delete(title);
  return {
    name: title,
    alternateName: listed([...others].filter((name) => name !== undefined)),
    description: record.summary,
    mainEntityOfPage: ourPage(site, `/records/${id}`),
    keywords: listed(record.sectors.map((sector) => sectorName(dataset, sector))),
  };
};

/** The sources of the record as a whole: those with an address by it, since the page's list of sources says the rest. */
const sourcesOf = (site: Site, { record }: Entry): readonly Node[] | undefined =>
  listed(
    record.provenance.flatMap(({ source: id }) => {
      const source = id === undefined ? undefined : site.snapshot.dataset.sources.get(id);
      if (source === undefined) return [];
      return [source.link === undefined ? sourceNode(source) : { "@id": source.link }];
    }),
  );

/** The documents related to it in one of these ways. */
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
        name: titleOf(entry),
        url: officialPageOf(entry.record, site.snapshot.dataset.sources),
        mainEntityOfPage: pageUrl(site, `/records/${entry.id}`),
      })),
  );

/** Only what is known: a document without a date of entry into force may or may not be in force. */
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
  const { pages } = primaryTextOf(record, site.snapshot.dataset.sources) ?? { pages: [] };
  const textsThat = (is: TextPage["is"]) => pages.filter((page) => page.is === is);
  return {
    "@type": "Legislation",
    ...shared(site, entry),
    inLanguage: documentLanguage(),
    url: officialPageOf(record, site.snapshot.dataset.sources),
    sameAs: listed(textsThat("official").flatMap(({ source }) => source.link ?? [])),
    workTranslation: listed(textsThat("translation").map(({ source }) => textNode(source))),
    legislationIdentifier: record.documentNumber?.number,
    legislationType: documentTypeWords(record.documentType),
    legislationJurisdiction: place(),
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

/** An event on a known day. */
const event = (site: Site, entry: Entry, happened: string): Node => ({
  "@type": "Event",
  ...shared(site, entry),
  startDate: happened,
  about: concerned(site, entry),
  subjectOf: sourcesOf(site, entry),
});

/** Our page on a report: we publish the page, and others the news. */
const newsPage = (site: Site, entry: Entry): Node => {
  const { mainEntityOfPage: _page, ...about } = shared(site, entry);
  return {
    "@type": "WebPage",
    ...about,
    url: pageUrl(site, `/records/${entry.id}`),
    headline: about["name"],
    inLanguage: language.tag,
    publisher: publisher(),
    datePublished: arrivalsIn(site.history).record(entry.id)?.date,
    temporalCoverage: dateOf(entry.main),
    about: concerned(site, entry),
    isBasedOn: sourcesOf(site, entry),
  };
};

/** A policy as its document, news as an event, anything else as our page on it. */
export const entryNode = (site: Site, entry: Entry): Node => {
  const { record } = entry;
  if (isPolicy(record)) return legislation(site, entry, record);
  const happened = dated(entry, "happened");
  return happened === undefined ? newsPage(site, entry) : event(site, entry, happened);
};
