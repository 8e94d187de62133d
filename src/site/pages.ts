import { QueryClient } from "@tanstack/react-query";

import { pathsOf } from "#app/pages/pageDetails.ts";
import { isBare } from "#app/pages/pages.ts";
import { viewAt } from "#app/view/ViewRoutes.tsx";
import { FRAME } from "#figures/embed.ts";
import { loadForBuild } from "#data/loadDataset.ts";
import { setSource } from "#data/loadFile.ts";
import { own } from "#domain/own.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { language } from "#messages/language.ts";
import { partsUsed } from "#ui/screen/lazy.tsx";

import { beforeApp, parameterNames } from "./beforeApp.tsx";
import { cardsOf } from "./cards/cards.ts";
import { embedHead, inFrame } from "./embeds.ts";
import { headOf } from "./head.ts";
import { type Built, type Head, pageHtml } from "./page.ts";
import { pageMarkup } from "./pageMarkup.tsx";
import type { Site, SiteFile } from "./basis/site.ts";
import { pageOf, rootFrom } from "./basis/siteAddress.ts";

interface Drawn {
  /** Undefined if only a browser can render it. */
  readonly markup: string | undefined;
  /** The scripts that its parts need besides the first load. */
  readonly scripts: readonly string[];
}

/**
 * Prerenders all or some pages of a language, each as its folder's index.html, and the page of all frames. If
 * the site's address is known, link previews are included: each page's card.
 */
export async function* pages(
  site: Site,
  built: Built,
  isWanted = (_route: string): boolean => true,
): AsyncGenerator<SiteFile> {
  const { dataset, today } = site.snapshot;
  const { files } = site;
  setSource((file) => Promise.resolve(own(files, file)));
  const client = new QueryClient();
  await loadForBuild(client, dataset);
  const parameters = parameterNames(vocabularyOf(dataset), today);
  const draw = async (route: string): Promise<Drawn> => {
    partsUsed.clear();
    // A talk depends on its reader's briefing, and a frame on its address, so only the browser renders them.
    const isLater = isBare(route);
    if (isLater) await viewAt(route).load();
    const markup = isLater
      ? undefined
      : await pageMarkup({
          address: route,
          client,
          root: rootFrom(site, route),
          today,
        });
    return { markup, scripts: built.scriptsOf([...partsUsed].map(String)) };
  };
  const routes = pathsOf(dataset).filter(isWanted);
  const page = async (route: string, head: Head, finished = (html: string): string => html) => {
    const { markup, scripts } = await draw(route);
    const html = pageHtml({
      markup,
      before: beforeApp(today),
      parameters,
      built,
      scripts,
      route,
      root: rootFrom(site, route),
      day: today,
      ...head,
    });
    return {
      path: `${language.folder}${pageOf(route)}index.html`,
      content: finished(html),
    };
  };
  const cardFor = cardsOf(site);
  for (const route of routes) {
    const { card, isOwn } =
      site.url === undefined ? { card: undefined, isOwn: false } : await cardFor(route);
    if (card !== undefined && isOwn) yield card;
    yield await page(route, headOf(site, route, { card, isOwn }));
  }
  if (isWanted(FRAME)) {
    const root = rootFrom(site, FRAME) + language.folder;
    yield await page(FRAME, embedHead, (html) => inFrame(html, root));
  }
}
