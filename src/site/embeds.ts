import { figureAt, figuresOf } from "#app/figures/figureAt.ts";
import { idIn } from "#app/pages/pages.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { language } from "#messages/language.ts";
import { page as words } from "#messages/app/page.ts";
import { EMBED_WIDTH, embedHeight, embedPath, embedSize, embedSnippet } from "#figures/embed.ts";

import { aboutAt, mainFigure } from "./basis/abouts.ts";
import { type CardFile, cardSize } from "./cards/cards.ts";
import type { Head, HeadTag } from "./page.ts";
import type { Site, SiteFile } from "./basis/site.ts";
import { fileUrl, pageUrl } from "./basis/siteAddress.ts";

/** The figures of a page that have a page for frames. */
const embeddedOn = async (path: string, snapshot: Snapshot): Promise<readonly string[]> => {
  const figureIds = await figuresOf(path, snapshot);
  return aboutAt(path)?.embedded?.(idIn(path), figureIds) ?? figureIds;
};

/** The route of each embeddable figure of some pages, relative to the root of the language's pages. */
export const embedRoutes = async (
  { snapshot }: Pick<Site, "snapshot">,
  pages: readonly string[],
): Promise<readonly string[]> => {
  const all = await Promise.all(
    pages.map(async (path) => {
      const figureIds = await embeddedOn(path, snapshot);
      return figureIds.map((figureId) => embedPath({ path, figureId }));
    }),
  );
  return all.flat();
};

/** The head of an embedded figure's page, which nobody is to find by itself: it links to the whole page. */
export const embedHead: Head = {
  description: undefined,
  tags: [{ tag: "meta", attributes: { name: "robots", content: "noindex" } }],
  data: [],
};

/** A figure's page, as another site's page gets it: nobody sees an icon there. */
export const inFrame = (html: string): string => html.replace(/\s*<link rel="icon"[^>]*>/, "");

/** The path of a page's oEmbed answer, relative to the site's root. */
const oembedPath = (route: string): string =>
  `${language.folder}oembed${route === "/" ? "/overview" : route}.json`;

/**
 * How to embed a page's figure, as oEmbed (oembed.com); undefined if it has none, or if no host is known,
 * since oEmbed requires absolute addresses.
 */
export const oembedFile = async (
  site: Site,
  route: string,
  card?: CardFile,
): Promise<SiteFile | undefined> => {
  const main = await mainFigure(route, site.snapshot);
  if (main === undefined || site.url === undefined) return undefined;
  const { figureIds, query = "" } = main;
  const embedded = await embeddedOn(route, site.snapshot);
  // A card may show another one.
  const figureId = figureIds.find((one) => embedded.includes(one)) ?? embedded[0];
  if (figureId === undefined) return undefined;
  const parameters = new URLSearchParams(query);
  const place = { path: route, parameters, figureId };
  const figure = await figureAt(place, site.snapshot, embedSize(EMBED_WIDTH));
  const frame = pageUrl(site, embedPath(place));
  if (figure === undefined || frame === undefined) return undefined;
  const address = query === "" ? frame : `${frame}?${query}`;
  const height = embedHeight(figure);
  const answer = {
    version: "1.0",
    type: "rich",
    title: figure.title,
    provider_name: words.title,
    provider_url: pageUrl(site, "/"),
    html: embedSnippet(address, figure.title, height),
    width: EMBED_WIDTH,
    height,
    ...(card && {
      thumbnail_url: fileUrl(site, card.path),
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }),
  };
  return { path: oembedPath(route), content: `${JSON.stringify(answer)}\n` };
};

/** The link in a page's head by which programs discover the oEmbed answer; undefined if there is none. */
export const oembedLink = async (site: Site, route: string): Promise<HeadTag | undefined> => {
  const href = fileUrl(site, oembedPath(route));
  return href === undefined || (await mainFigure(route, site.snapshot)) === undefined
    ? undefined
    : {
        tag: "link",
        attributes: { rel: "alternate", type: "application/json+oembed", href },
      };
};
