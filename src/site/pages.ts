import { QueryClient } from "@tanstack/react-query";

import { idIn, routeOf } from "#app/address/routeParameters.ts";
import { isTalk } from "#app/shell/views.ts";
import { fetchAll } from "#data/fetchAll.ts";
import { setSource } from "#data/loadFile.ts";
import { language } from "#messages/app/language.ts";
import { page as words } from "#messages/app/page.ts";

import { embedHead, embedRoutes } from "./embeds.ts";
import { type Built, type HeadTag, pageHtml } from "./page.ts";
import { pageMarkup } from "./pageMarkup.tsx";
import { routesOf, upFrom } from "./routes.ts";
import type { Site, SiteFile } from "./site.ts";

/** Where a page lies, from the root of the site: `zh/records/steel-2022/`. */
const folderOf = (folder: string, route: string): string =>
  route === "/" ? folder : `${folder}${route.slice(1)}/`;

/** The same page's addresses, in both languages: for whoever finds it under another one. */
const addresses = (url: string, route: string): readonly HeadTag[] => {
  const { folder, tag, other } = language;
  const at = (of: string): string => `${url}${folderOf(of, route)}`;
  const link = (rel: string, href: string, hreflang?: string): HeadTag => ({
    tag: "link",
    attributes: { rel, ...(hreflang === undefined ? {} : { hreflang }), href },
  });
  return [
    link("canonical", at(folder)),
    link("alternate", at(folder), tag),
    link("alternate", at(other.folder), other.tag),
    link("alternate", at(""), "x-default"),
  ];
};

/** What a page says of itself in a list of results. A record's is its summary. */
const descriptionOf = ({ snapshot: { dataset } }: Site, route: string): string =>
  (routeOf(route) === "/records/:id"
    ? dataset.entryById.get(idIn(route))?.record.summary
    : undefined) ?? words.description;

/** A figure by itself is found by its page's address, and isn't listed beside it. */
const headOf = (site: Site, route: string, isEmbed: boolean): readonly HeadTag[] => {
  if (isEmbed) return embedHead(site, route);
  return site.url === undefined ? [] : addresses(site.url, route);
};

/** Every known page of a language, drawn ahead, each as its folder's index.html. */
export async function* pages(site: Site, built: Built): AsyncGenerator<SiteFile> {
  setSource((file) => Promise.resolve(site.files[file]));
  const client = new QueryClient();
  await fetchAll(client);
  const { today } = site.snapshot;
  const own = routesOf(site.snapshot.dataset);
  const embeds = new Set(await embedRoutes(site, own));
  for (const route of [...own, ...embeds]) {
    const up = upFrom(route);
    const markup = isTalk(route)
      ? undefined
      : await pageMarkup({ address: route, client, ahead: { up, today } });
    yield {
      path: `${folderOf(language.folder, route)}index.html`,
      content: pageHtml({
        markup,
        built,
        route,
        up,
        day: today,
        description: descriptionOf(site, route),
        head: headOf(site, route, embeds.has(route)),
        data: [],
      }),
    };
  }
}
