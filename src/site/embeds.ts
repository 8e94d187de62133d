import { figureAt } from "#app/figures/figureAt.ts";
import { el } from "#export/ooxml/xml.ts";
import { language } from "#messages/language.ts";
import { page } from "#messages/app/page.ts";
import { embed as words } from "#messages/files/figureMenus.ts";
import {
  EMBED_WIDTH,
  embedHeight,
  embedSize,
  embedSnippet,
  FRAME,
  framedFigure,
} from "#figures/embed.ts";
import { setting } from "#domain/query/parameters/parameter.ts";

import { mainFigure } from "./basis/abouts.ts";
import { type CardFile, cardSize } from "./cards/cards.ts";
import type { Head, HeadTag } from "./page.ts";
import type { Site, SiteFile } from "./basis/site.ts";
import { fileUrl, pageUrl } from "./basis/siteAddress.ts";

/** The head of the page of all frames, which nobody is to find by itself: figures link to the pages that have them. */
export const embedHead: Head = {
  description: undefined,
  tags: [{ tag: "meta", attributes: { name: "robots", content: "noindex" } }],
  data: [],
};

/**
 * The page of a frame: it needs no icon. Its note that scripts are needed is visible until early.js hides it, and links
 * to the site at `root`; early.js points that link at the figure's page.
 */
export const inFrame = (html: string, root: string): string =>
  html
    .replace(/\s*<link rel="icon"[^>]*>/, "")
    .replace(/\s*<noscript>[^]*<\/noscript>/, "")
    .replace(
      /(<p id="late"[^>]*class=")hidden ([^]*?)(?=\s*<\/p>)/,
      (_, start: string, rest: string) => {
        const link = { href: root, target: "_blank", rel: "noopener", class: "underline" };
        return `${start}${rest} ${el("a", link, words.open).xml}`;
      },
    );

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
  const [figureId] = figureIds;
  const place = { path: route, parameters: new URLSearchParams(query), figureId };
  const figure = await figureAt(place, site.snapshot, embedSize(EMBED_WIDTH));
  const frame = pageUrl(site, FRAME);
  if (figure === undefined || frame === undefined) return undefined;
  const address = `${frame}?${setting(framedFigure, place)(place.parameters).toString()}`;
  const height = embedHeight(figure);
  const answer = {
    version: "1.0",
    type: "rich",
    title: figure.title,
    provider_name: page.title,
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
