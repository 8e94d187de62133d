import { createHash } from "node:crypto";

import { QueryClient } from "@tanstack/react-query";

import { detailsAt, pathsOf } from "#app/pages/pageDetails.ts";
import { needsTexts, pageAt } from "#app/pages/pages.ts";
import { viewAt } from "#app/view/ViewRoutes.tsx";
import { loadForBuild } from "#data/loadDataset.ts";
import { setSource } from "#data/loadFile.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { own } from "#domain/own.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { language } from "#messages/language.ts";
import { partsUsed } from "#ui/screen/lazy.tsx";

import { grouped } from "./basis/grouped.ts";
import { beforeApp, parameterNames } from "./beforeApp.tsx";
import { cardsOf } from "./cards/cards.ts";
import { classAliases } from "./classAliases.ts";
import { embedHead, embedRoutes, inFrame, oembedFile, oembedLink } from "./embeds.ts";
import { headOf } from "./head.ts";
import { type Built, type Head, pageHtml } from "./page.ts";
import { pageMarkup } from "./pageMarkup.tsx";
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

/** The number of pages of a kind of which classes are collected. */
const SAMPLE = 10;

/** Whether it is one of many pages of its kind, or a figure of one. */
const isOneOfMany = (route: string): boolean =>
  detailsAt(route)?.thing !== undefined || route.startsWith("/embed/");

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

/**
 * A style sheet of aliases for the lists of classes that pages share, and what makes a page use it. Its name is that
 * of its content.
 */
const sharedStyle = ({ style }: Built, some: readonly string[]) => {
  const { css, applied } = classAliases(style, some);
  const name = `pages-${createHash("sha256").update(css).digest("base64url").slice(0, 8)}.css`;
  return {
    file: { path: `${language.folder}assets/${name}`, content: css },
    shared: (html: string): string =>
      applied(html).replace(
        /(\s*<link rel="stylesheet"[^>]* href="[^"]*\/)[^"/]*("[^>]*>)/,
        (link, start: string, end: string) => link + start + name + end,
      ),
  };
};

/**
 * Prerenders all or some pages of a language, each as its folder's index.html, and the embeddable figures. If
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
  const markupOf = async (route: string): Promise<string | undefined> => {
    partsUsed.clear();
    // A talk depends on its reader's briefing, so only the browser renders it.
    const isTalk = pageAt(route)?.isTalk === true;
    if (isTalk) await viewAt(route).load();
    return isTalk
      ? undefined
      : pageMarkup({
          address: route,
          client: newest === undefined || needsTexts(route) ? whole : newest,
          prerendered: { up: rootFrom(site, route), today },
        });
  };
  const routes = pathsOf(dataset).filter(isWanted);
  const some: string[] = [];
  for (const route of someOfEach(routes))
    some.push(beforeApp({ route, day: today }) + ((await markupOf(route)) ?? ""));
  const { file, shared } = sharedStyle(built, some);
  yield file;
  const page = async (route: string, head: Head, finished = (html: string): string => html) => {
    const markup = await markupOf(route);
    const html = pageHtml({
      markup,
      before: beforeApp({ route, day: today }),
      parameters,
      built,
      scripts: built.scriptsOf([...partsUsed].map(String)),
      route,
      root: rootFrom(site, route),
      day: today,
      ...head,
    });
    const content = finished(html);
    // A view is one page: its classes take no room worth another file to read.
    return {
      path: `${language.folder}${pageOf(route)}index.html`,
      content: isOneOfMany(route) ? shared(content) : content,
    };
  };
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
    if (!isWanted(route)) continue;
    yield await page(route, embedHead(site, route), inFrame);
  }
}
