import { detailsAt } from "#app/pages/pageDetails.ts";
import { idIn, pageAt } from "#app/pages/pages.ts";
import type { Subject } from "#features/page.ts";
import { language } from "#messages/language.ts";
import { citation } from "#messages/files/citation.ts";
import { aboutAt } from "#site/basis/abouts.ts";
import type { Site } from "#site/basis/site.ts";
import { pageUrl, fileUrl } from "#site/basis/siteAddress.ts";
import { dataFiles, editionFolder } from "#domain/site/offeredFiles.ts";
import { isoDay, type CalendarDate } from "#domain/calendar/dates.ts";
import { fileNames } from "#domain/schema/files.ts";
import {
  fullName,
  fullTitle,
  secondTitle,
  shortTitle,
  namesInOrder,
} from "#messages/words/titles.ts";
import { entryFacets } from "#domain/query/facets.ts";
import { bodiesInPart } from "#domain/query/bodyPart.ts";
import { documentTypeWords } from "#messages/words/facets.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { arrivalsIn } from "#domain/dataset/history.ts";
import { lifecycleOf, statusesOn } from "#domain/dataset/status.ts";
import type {
  DateMeaning,
  Policy,
  Relation,
  Agency,
  BodyKind,
  Company,
  Source,
} from "#domain/schema/records.ts";
import { sectorName } from "#messages/words/labels.ts";
import { isoDate } from "#export/tables/flatTable.ts";

/** A schema.org object; undefined members are omitted when it is written. */
type Node = Readonly<Record<string, unknown>>;

/** Undefined instead of an empty list. */
const listed = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

/** A single date with its precision; undefined for a span. */
const dateOf = (date: CalendarDate | undefined): string | undefined =>
  date === undefined || date.precision === "span" ? undefined : isoDate(date);

/** The publisher of the data set and the site. */
const publisher: Node = { "@type": "Organization", name: citation.publisher };

const china: Node = { "@type": "Country", name: "China", identifier: "CN" };

const licenceUrl = (licence: string): string => `https://spdx.org/licenses/${licence}.html`;

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
    ...others.map(({ text }) => text),
    ...(acronym === undefined ? [] : [acronym]),
    ...aliases,
  ]);
};

/** A reference to a body. */
const bodyRef = (site: Site, id: string): Node => {
  const agency = site.snapshot.dataset.agencies.get(id);
  return agency === undefined
    ? { "@type": "Organization", name: id }
    : {
        "@type": types[agency.body],
        name: fullName(agency.name),
        url: pageUrl(site, `/agencies/${id}`),
      };
};

/** A body with all its names and its parent. */
const bodyNode = (site: Site, agency: Agency): Node => ({
  ...bodyRef(site, agency.id),
  alternateName: otherNames(agency),
  parentOrganization: agency.parent === undefined ? undefined : bodyRef(site, agency.parent),
});

const companyRef = (site: Site, id: string): Node => {
  const company = site.snapshot.dataset.companies.get(id);
  return {
    "@type": "Organization",
    name: company === undefined ? id : fullName(company.name),
    url: company === undefined ? undefined : pageUrl(site, `/companies/${id}`),
  };
};

const companyNode = (site: Site, company: Company): Node => ({
  ...companyRef(site, company.id),
  alternateName: otherNames(company),
  address:
    company.country === undefined
      ? undefined
      : { "@type": "PostalAddress", addressCountry: company.country },
});

/** A source page or publication. */
const sourceNode = ({ title, publisher: name, link, date }: Source): Node => ({
  "@type": "CreativeWork",
  name: title,
  publisher: { "@type": "Organization", name },
  url: link,
  datePublished: date?.includes("/") === true ? undefined : date,
});

const dated = ({ dates }: Entry, ...meanings: readonly DateMeaning[]): string | undefined =>
  meanings
    .map((meaning) => dateOf(dates.find(({ means }) => means === meaning)))
    .find((date) => date !== undefined);

/** The properties shared by records of every kind. */
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

/** The sources of the record as a whole. */
const sourcesOf = (site: Site, { record }: Entry): readonly Node[] | undefined =>
  listed(
    record.provenance.flatMap(({ source: id }) => {
      const source = id === undefined ? undefined : site.snapshot.dataset.sources.get(id);
      return source === undefined ? [] : [sourceNode(source)];
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
        name: fullTitle(entry),
        url: pageUrl(site, `/records/${entry.id}`),
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

/** An event on a known day. */
const event = (site: Site, entry: Entry, happened: string): Node => ({
  "@type": "Event",
  ...shared(site, entry),
  startDate: happened,
  about: concerned(site, entry),
  subjectOf: sourcesOf(site, entry),
});

/** Our own summary of a report, published with the edition that added it. */
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

/** A policy as its document, news as an event, anything else as our article. */
const entryNode = (site: Site, entry: Entry): Node => {
  const { record } = entry;
  if (isPolicy(record)) return legislation(site, entry, record);
  const happened = dated(entry, "happened");
  return happened === undefined ? article(site, entry) : event(site, entry, happened);
};

const formats = { json: "application/json", csv: "text/csv" } as const;

/** The downloads of the data set; undefined if no host is known, since they require absolute addresses. */
const distributions = (site: Site): readonly Node[] | undefined => {
  const { edition } = site;
  const files = [
    ...["datapackage", ...fileNames].map((file) => `data/${file}.json`),
    dataFiles.verdicts,
    dataFiles.verdictTable,
    `${editionFolder(edition.version)}data/datapackage.json`,
  ];
  return listed(
    files.flatMap((path) => {
      const contentUrl = fileUrl(site, path);
      return contentUrl === undefined
        ? []
        : [
            {
              "@type": "DataDownload",
              name: path,
              contentUrl,
              encodingFormat: path.endsWith(".csv") ? formats.csv : formats.json,
            },
          ];
    }),
  );
};

/** From the first to the last day covered by a record. */
const coverage = ({ snapshot: { dataset } }: Site): string | undefined => {
  const [newest] = dataset.entries;
  const oldest = dataset.entries.at(-1);
  return newest === undefined || oldest === undefined
    ? undefined
    : `${isoDay(oldest.main.start)}/${isoDay(newest.main.end)}`;
};

/** The data set, for dataset search engines. */
const datasetNode = (site: Site): Node => {
  const { edition, snapshot } = site;
  const { sources, fields } = snapshot.dataset;
  const newsletters = [...sources.values()].filter(({ form }) => form === "newsletter");
  return {
    "@type": "Dataset",
    name: edition.title,
    description: edition.description,
    url: pageUrl(site, "/data"),
    version: edition.version,
    datePublished: edition.date,
    license: licenceUrl(edition.licence),
    isAccessibleForFree: true,
    creator: publisher,
    inLanguage: ["en", "zh"],
    spatialCoverage: china,
    temporalCoverage: coverage(site),
    keywords: listed([...fields.values()].map(({ name }) => fullName(name))),
    isBasedOn: listed(newsletters.map(sourceNode)),
    distribution: distributions(site),
  };
};

type Step = readonly [name: string, route: string];

/** The breadcrumb of a page, itself last; empty for the overview and for unknown pages. */
const stepsTo = ({ snapshot: { dataset } }: Site, route: string): readonly Step[] => {
  if (route === "/") return [];
  const stepAt = (path: string): readonly Step[] => {
    const name = pageAt(path)?.link?.words ?? aboutAt(path)?.name?.(dataset, idIn(path));
    return name === undefined ? [] : [[name, path]];
  };
  const last = stepAt(route);
  if (last.length === 0) return [];
  const { folder } = detailsAt(route)?.thing ?? {};
  return [...stepAt("/"), ...(folder === undefined ? [] : stepAt(folder)), ...last];
};

const breadcrumbs = (site: Site, steps: readonly Step[]): Node => ({
  "@type": "BreadcrumbList",
  itemListElement: steps.map(([name, route], at) => ({
    "@type": "ListItem",
    position: at + 1,
    name,
    item: pageUrl(site, route),
  })),
});

const webSite = (site: Site): Node => {
  const url = pageUrl(site, "/");
  const records = pageUrl(site, "/records");
  return {
    "@type": "WebSite",
    name: citation.publisher,
    url,
    inLanguage: language.tag,
    publisher,
    potentialAction:
      records === undefined
        ? undefined
        : {
            "@type": "SearchAction",
            target: { "@type": "EntryPoint", urlTemplate: `${records}?q={search_term_string}` },
            "query-input": "required name=search_term_string",
          },
  };
};

/** The subject of a page; undefined if the data set doesn't have it. */
const nodes: Readonly<Record<Subject, (site: Site, id: string) => Node | undefined>> = {
  site: webSite,
  dataset: datasetNode,
  record: (site, id) => {
    const entry = site.snapshot.dataset.entryById.get(id);
    return entry && entryNode(site, entry);
  },
  body: (site, id) => {
    const body = site.snapshot.dataset.agencies.get(id);
    return body && bodyNode(site, body);
  },
  company: (site, id) => {
    const company = site.snapshot.dataset.companies.get(id);
    return company && companyNode(site, company);
  },
};

const context = "https://schema.org";

/**
 * The structured data of a page (schema.org as JSON-LD). Whatever requires an absolute address is omitted if
 * no host is known.
 */
export const jsonLd = (site: Site, route: string): readonly Node[] => {
  const about = aboutAt(route);
  const subject = about?.subject && nodes[about.subject](site, idIn(route));
  const steps = stepsTo(site, route);
  return [
    ...(subject === undefined ? [] : [subject]),
    ...(steps.length === 0 ? [] : [breadcrumbs(site, steps)]),
  ].map((node) => ({ "@context": context, ...node }));
};

/** A node as the text of a script element: nothing in it can end the element or begin another. */
export const jsonLdText = (node: Node): string =>
  JSON.stringify(node).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => String.raw`\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
