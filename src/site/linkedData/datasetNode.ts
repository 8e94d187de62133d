import { dataFiles, editionFolder } from "#domain/site/offeredFiles.ts";
import { isoDay } from "#domain/calendar/dates.ts";
import { fileNames } from "#domain/schema/files.ts";
import { fullName } from "#messages/words/titles.ts";
import type { Site } from "#site/site.ts";
import { fileUrl, pageUrl } from "#site/siteAddress.ts";

import { china, licenceUrl, listed, type Node, publisher, sourceNode } from "./terms.ts";

const formats = { json: "application/json", csv: "text/csv" } as const;

/** The files to take the data away in; none where no host is known, as they need whole addresses. */
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

/** From the first to the last day that a record is of. */
const coverage = ({ snapshot: { dataset } }: Site): string | undefined => {
  const [newest] = dataset.entries;
  const oldest = dataset.entries.at(-1);
  return newest === undefined || oldest === undefined
    ? undefined
    : `${isoDay(oldest.main.start)}/${isoDay(newest.main.end)}`;
};

/** The data set as search engines for data read it. */
export const datasetNode = (site: Site): Node => {
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
