import type { CalendarDate } from "#domain/calendar/dates.ts";
import type { Agency, BodyKind, Company, Source } from "#domain/schema/records.ts";
import { isoDate } from "#export/tables/flatTable.ts";
import { citation } from "#messages/files/citation.ts";
import { fullName, namesInOrder } from "#messages/words/titles.ts";
import type { Site } from "#site/site.ts";
import { pageUrl } from "#site/siteAddress.ts";

/** Something told in the words of schema.org; what is undefined is left out when it is written. */
export type Node = Readonly<Record<string, unknown>>;

/** A list that is left out where there is nothing in it. */
export const listed = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

/** A single date as it is known; a span is none. */
export const dateOf = (date: CalendarDate | undefined): string | undefined =>
  date === undefined || date.precision === "span" ? undefined : isoDate(date);

/** Those who made the data set and the site. */
export const publisher: Node = { "@type": "Organization", name: citation.publisher };

export const china: Node = { "@type": "Country", name: "China", identifier: "CN" };

export const licenceUrl = (licence: string): string => `https://spdx.org/licenses/${licence}.html`;

/** Bodies of the state, and others. */
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

/** What else something goes by, the name in the other language first. */
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

/** A body as others refer to it. */
export const bodyRef = (site: Site, id: string): Node => {
  const agency = site.snapshot.dataset.agencies.get(id);
  return agency === undefined
    ? { "@type": "Organization", name: id }
    : {
        "@type": types[agency.body],
        name: fullName(agency.name),
        url: pageUrl(site, `/agencies/${id}`),
      };
};

/** A body with all its names and what it belongs to. */
export const bodyNode = (site: Site, agency: Agency): Node => ({
  ...bodyRef(site, agency.id),
  alternateName: otherNames(agency),
  parentOrganization: agency.parent === undefined ? undefined : bodyRef(site, agency.parent),
});

export const companyRef = (site: Site, id: string): Node => {
  const company = site.snapshot.dataset.companies.get(id);
  return {
    "@type": "Organization",
    name: company === undefined ? id : fullName(company.name),
    url: company === undefined ? undefined : pageUrl(site, `/companies/${id}`),
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

/** A page or publication that was read. */
export const sourceNode = ({ title, publisher: name, link, date }: Source): Node => ({
  "@type": "CreativeWork",
  name: title,
  publisher: { "@type": "Organization", name },
  url: link,
  datePublished: date?.includes("/") === true ? undefined : date,
});
