import { QueryClient } from "@tanstack/react-query";

import { isTalk, needsTexts } from "#app/shell/views.ts";
import { wholeQuery } from "#data/datasetQueries.ts";
import { fetchAll } from "#data/fetchAll.ts";
import { setSource } from "#data/loadFile.ts";
import { own } from "#domain/own.ts";
import { language } from "#messages/app/language.ts";

import { cardsOf } from "./cards/cards.ts";
import { embedHead, embedRoutes, oembedFile, oembedLink } from "./embeds.ts";
import { headOf } from "./head.ts";
import { type Built, type Head, pageHtml } from "./page.ts";
import { pageMarkup } from "./pageMarkup.tsx";
import { routesOf, upFrom } from "./routes.ts";
import type { Site, SiteFile } from "./site.ts";
import { pageOf } from "./siteAddress.ts";

/** All that a page may show, from these files. */
const clientOf = async (files: Readonly<Record<string, unknown>>): Promise<QueryClient> => {
  setSource((file) => Promise.resolve(own(files, file)));
  const client = new QueryClient();
  await fetchAll(client);
  return client;
};

/**
 * Every known page of a language, drawn ahead, each as its folder's index.html, and the figures by
 * themselves that other sites may show. Where the address of the site is known, what others show of a page
 * comes with it: its card, and how its figure is put into theirs.
 */
export async function* pages(site: Site, built: Built): AsyncGenerator<SiteFile> {
  const { dataset, today } = site.snapshot;
  const whole = await clientOf(site.files);
  // Joined, made ready and judged once, and not for each page.
  whole.setQueryData(wholeQuery.queryKey, dataset);
  // What a page begins with, where that isn't all: it is drawn ahead as it is taken over.
  const newest = site.newest && (await clientOf({ ...site.files, first: site.newest }));
  const page = async (route: string, head: Head): Promise<SiteFile> => {
    const up = upFrom(route);
    const markup = isTalk(route)
      ? undefined
      : await pageMarkup({
          address: route,
          client: newest === undefined || needsTexts(route) ? whole : newest,
          ahead: { up, today },
        });
    return {
      path: `${language.folder}${pageOf(route)}index.html`,
      content: pageHtml({
        markup,
        built,
        route,
        up,
        day: today,
        edition: site.edition.version,
        ...head,
      }),
    };
  };
  const routes = routesOf(dataset);
  const cardFor = cardsOf(site);
  for (const route of routes) {
    const { card, isOwn } =
      site.url === undefined ? { card: undefined, isOwn: false } : await cardFor(route);
    if (card !== undefined && isOwn) yield card;
    const oembed = await oembedFile(site, route, card);
    if (oembed !== undefined) yield oembed;
    yield await page(route, headOf(site, route, card, await oembedLink(site, route)));
  }
  for (const route of await embedRoutes(site, routes)) {
    yield await page(route, embedHead(site, route));
  }
}
