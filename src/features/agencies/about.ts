import { bodiesFinding } from "#domain/agencies/bodiesFinding.ts";
import { bodiesInPart } from "#domain/query/bodyPart.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { entryFacets } from "#domain/query/facets.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { PageAbout } from "#features/page.ts";
import { descriptions } from "#messages/files/site.ts";
import { bodiesFindingWords } from "#messages/views/agencies.ts";
import { fullName, shortTitle } from "#messages/words/titles.ts";

/** How many record titles the description of a body or a company quotes. */
const MOST_TITLES = 3;

const newest = ({ dataset }: Snapshot, isIts: (entry: Entry) => boolean): string | undefined => {
  const titles = dataset.entries.filter(isIts).slice(0, MOST_TITLES).map(shortTitle);
  return titles.length === 0 ? undefined : descriptions.newest(titles);
};

export const agenciesAbout = {
  isIndexed: true,
  description: () => descriptions.agencies,
  answer: ({ entries, dataset, selection }) =>
    bodiesFindingWords(bodiesFinding(entries.shown, dataset, selection), dataset),
} satisfies PageAbout;

export const bodyAbout = {
  isIndexed: true,
  name: ({ agencies }, id) => {
    const body = agencies.get(id);
    return body && fullName(body.name);
  },
  description: (snapshot, id) => newest(snapshot, (entry) => bodiesInPart.any(entry).includes(id)),
  preview: (_snapshot, id, figureIds) => {
    const preferred = ["verdicts", `records-of-${id}`].filter((one) => figureIds.includes(one));
    const [first, ...others] = preferred.length === 0 ? figureIds.slice(0, 1) : preferred;
    return first === undefined ? undefined : { figureIds: [first, ...others] };
  },
  feeds: ["agencies"],
} satisfies PageAbout;

export const companyAbout = {
  isIndexed: true,
  name: ({ companies }, id) => {
    const company = companies.get(id);
    return company && fullName(company.name);
  },
  description: (snapshot, id) =>
    newest(snapshot, (entry) => entryFacets.company(entry).includes(id)),
} satisfies PageAbout;
