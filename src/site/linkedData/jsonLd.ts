import { detailsAt } from "#app/pages/pageDetails.ts";
import { idIn, pageAt } from "#app/pages/pages.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import { fileNames } from "#domain/schema/files.ts";
import { dataFiles, editionFolder } from "#domain/site/offeredFiles.ts";
import type { Source } from "#domain/schema/records.ts";
import type { Subject } from "#features/page.ts";
import { languages } from "#languages/languages.ts";
import { citation } from "#messages/files/citation.ts";
import { language } from "#messages/language.ts";
import { fullName } from "#messages/words/titles.ts";
import { aboutAt } from "#site/basis/abouts.ts";
import type { Site } from "#site/basis/site.ts";
import { fileUrl, pageUrl } from "#site/basis/siteAddress.ts";

import { listed, type Node, place, publisher } from "./node.ts";

const licenceUrl = (licence: string): string => `https://spdx.org/licenses/${licence}.html`;

const formats = { json: "application/json", csv: "text/csv" } as const;

/** The downloads of the data set; undefined if no host is known, since they require absolute addresses. */
const distributions = (site: Site): readonly Node[] | undefined => {
  const { edition } = site;
  const files = [
    ...[
      ...["datapackage", ...fileNames].map((file) => `data/${file}.json`),
      dataFiles.verdicts,
      dataFiles.verdictTable,
    ].map((file) => language.folder + file),
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

const newsletterNode = ({ title, publisher: name, link, date }: Source): Node => ({
  "@type": "CreativeWork",
  name: title,
  url: link,
  datePublished: date,
  publisher: { "@type": "Organization", name },
});

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
    creator: publisher(),
    inLanguage: languages.map(({ code }) => code),
    spatialCoverage: place(),
    temporalCoverage: coverage(site),
    keywords: listed([...fields.values()].map(({ name }) => fullName(name))),
    isBasedOn: listed(newsletters.map(newsletterNode)),
    distribution: distributions(site),
  };
};

type Step = readonly [name: string, route: string];

/**
 * The breadcrumb of a page, itself last; empty for the overview and for unknown pages, and where no host is known: to
 * who reads it, a step is its address.
 */
const stepsTo = ({ url, snapshot: { dataset } }: Site, route: string): readonly Step[] => {
  if (url === undefined || route === "/") return [];
  const stepAt = (path: string): readonly Step[] => {
    const name = pageAt(path)?.link?.words ?? aboutAt(path)?.name?.(dataset, idIn(path));
    return name === undefined ? [] : [[name, path]];
  };
  const last = stepAt(route);
  if (last.length === 0) return [];
  const { folder = route.slice(0, route.lastIndexOf("/")) } = detailsAt(route)?.thing ?? {};
  return [...stepAt("/"), ...(folder === "" ? [] : stepAt(folder)), ...last];
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
    publisher: publisher(),
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

/** The subject of a page. */
const nodes: Readonly<Record<Subject, (site: Site) => Node>> = {
  site: webSite,
  dataset: datasetNode,
};

const context = "https://schema.org";

/**
 * The structured data of a page (schema.org as JSON-LD). Whatever requires an absolute address is omitted if
 * no host is known.
 */
export const jsonLd = (site: Site, route: string): readonly Node[] => {
  const about = aboutAt(route);
  const subject = about?.subject && nodes[about.subject](site);
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
