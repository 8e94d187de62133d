import { QueryClient } from "@tanstack/react-query";

import { detailsAt, pathsOf } from "#app/pages/pageDetails.ts";
import { isBare, needsTexts } from "#app/pages/pages.ts";
import { viewAt } from "#app/view/ViewRoutes.tsx";
import { FRAME } from "#figures/embed.ts";
import { loadForBuild } from "#data/loadDataset.ts";
import { setSource } from "#data/loadFile.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { own } from "#domain/own.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { language } from "#messages/language.ts";
import { partsUsed } from "#ui/screen/lazy.tsx";

import { grouped } from "./basis/grouped.ts";
import { beforeApp, parameterNames, unscripted } from "./beforeApp.tsx";
import { cardsOf } from "./cards/cards.ts";
import { embedHead, inFrame, oembedFile, oembedLink } from "./embeds.ts";
import { headOf } from "./head.ts";
import { lean } from "./lean.ts";
import { type Built, type Head, pageHtml } from "./page.ts";
import { pageMarkup } from "./pageMarkup.tsx";
import { sharedFiles } from "./sharedFiles.ts";
import type { Site, SiteFile } from "./basis/site.ts";
import { pageOf, rootFrom } from "./basis/siteAddress.ts";

/** A query client with all data files that a page may show. */
const clientOf = async (
  files: Readonly<Record<string, unknown>>,
  whole?: Dataset,
): Promise<QueryClient> => {
  setSource((file) => Promise.resolve(own(files, file)));
  const client = new QueryClient();
  await loadForBuild(client, whole);
  return client;
};

/** The number of pages of a kind in which it is found what pages share. */
const SAMPLE = 10;

/** Whether it is one of many pages of its kind. */
const isOneOfMany = (route: string): boolean => detailsAt(route)?.thing !== undefined;

/** Some pages of each kind that has many, spread over all of it: what others share is found in these. */
const someOfEach = (routes: readonly string[]): readonly string[] => {
  const kinds = grouped(routes, (route) => {
    const folder = detailsAt(route)?.thing?.folder;
    return folder === undefined ? [] : [folder];
  });
  return [...kinds.values()].flatMap((all) => {
    const step = Math.ceil(all.length / SAMPLE);
    return all.filter((_, at) => at % step === 0);
  });
};

interface Drawn {
  /** Undefined if only a browser can render it. */
  readonly markup: string | undefined;
  /** The scripts that its parts need besides the first load. */
  readonly scripts: readonly string[];
}

/**
 * Prerenders all or some pages of a language, each as its folder's index.html, and the page of all frames. If
 * the site's address is known, link previews are included: each page's card and oEmbed answer.
 */
export async function* pages(
  site: Site,
  built: Built,
  isWanted = (_route: string): boolean => true,
): AsyncGenerator<SiteFile> {
  const { dataset, today } = site.snapshot;
  // Joined, prepared and evaluated once rather than for each page.
  const whole = await clientOf(site.files, dataset);
  // If a page starts with part of the data, it is prerendered from that part, so that hydration sees the same.
  const newest = site.newest && (await clientOf({ ...site.files, first: site.newest }));
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
          client: newest === undefined || needsTexts(route) ? whole : newest,
          prerendered: { up: rootFrom(site, route), today },
        });
    return { markup, scripts: built.scriptsOf([...partsUsed].map(String)) };
  };
  const routes = pathsOf(dataset).filter(isWanted);
  const some = new Map<string, Drawn>();
  for (const route of someOfEach(routes)) some.set(route, await draw(route));
  const { files, shared } = sharedFiles({ built, parameters, day: today }, [...some.values()]);
  yield* files;
  const page = async (route: string, head: Head, finished = (html: string): string => html) => {
    // A view is one page: what it could share takes no room worth other files to read.
    const isShared = isOneOfMany(route);
    const { markup, scripts } = some.get(route) ?? (await draw(route));
    const html = pageHtml({
      markup,
      before: isShared ? unscripted(today) : beforeApp(today),
      parameters,
      built,
      scripts,
      route,
      root: rootFrom(site, route),
      day: today,
      ...head,
    });
    const content = finished(html);
    return {
      path: `${language.folder}${pageOf(route)}index.html`,
      content: lean(isShared ? shared(content) : content),
    };
  };
  const cardFor = cardsOf(site);
  for (const route of routes) {
    const { card, isOwn } =
      site.url === undefined ? { card: undefined, isOwn: false } : await cardFor(route);
    if (card !== undefined && isOwn) yield card;
    const oembed = await oembedFile(site, route, isOwn ? card : undefined);
    if (oembed !== undefined) yield oembed;
    yield await page(
      route,
      headOf(site, route, { card, isOwn, oembed: await oembedLink(site, route) }),
    );
  }
  if (isWanted(FRAME)) {
    const root = rootFrom(site, FRAME) + language.folder;
    yield await page(FRAME, embedHead, (html) => inFrame(html, root));
  }
}
